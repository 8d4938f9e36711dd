/**
 * From the parser's tree to unresolved plans and statements: {@link io.arclight.planner.syntax.SqlSyntax} is the entry. What
 * the text alone decides is decided here (literals, types, which clause stands where); names and functions are not looked
 * up.
 */
package io.arclight.planner.syntax;
