/** What stands in FROM beside selects: joins, set operations, rows, table functions, sorts and limits of any relation. */
package io.arclight.planner.validate.relation;
