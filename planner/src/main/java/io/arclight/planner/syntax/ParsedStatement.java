package io.arclight.planner.syntax;

import io.arclight.planner.command.Statement;

/**
 * A statement as it was read.
 *
 * @param statement the statement
 * @param onlyForNow whether the same text, with the same settings, may be another statement the next time: it names a day such as
 *     {@code today}, or something computed
 */
public record ParsedStatement(Statement statement, boolean onlyForNow) {}
