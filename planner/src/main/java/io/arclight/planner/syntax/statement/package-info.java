/** Statements: from the parser's tree to {@link io.arclight.planner.command.Statement}, a class for each family of them. */
package io.arclight.planner.syntax.statement;
