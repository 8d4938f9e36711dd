/** Queries and the expressions in them: from the parser's tree to unresolved plans. */
package io.arclight.planner.syntax.query;
