package io.arclight.planner.command;

/**
 * One method per kind of {@link TableStatement}.
 *
 * @param <R> the result
 */
public interface TableStatementVisitor<R> {
    /** Visits a {@link TableStatement.CreateTable}. */
    R visitCreateTable(TableStatement.CreateTable statement);

    /** Visits a {@link TableStatement.Insert}. */
    R visitInsert(TableStatement.Insert statement);
}
