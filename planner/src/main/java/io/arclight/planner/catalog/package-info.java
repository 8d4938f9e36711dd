/** What names in FROM mean: temporary views of a session, global temporary views of the process, files by path. */
package io.arclight.planner.catalog;
