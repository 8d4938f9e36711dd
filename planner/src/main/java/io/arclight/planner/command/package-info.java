/** Statements: queries, and what changes or shows the session's state. */
package io.arclight.planner.command;
