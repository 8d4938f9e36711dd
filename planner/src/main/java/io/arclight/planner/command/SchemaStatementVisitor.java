package io.arclight.planner.command;

/**
 * One method per kind of {@link SchemaStatement}.
 *
 * @param <R> the result
 */
public interface SchemaStatementVisitor<R> {
    /** Visits a {@link SchemaStatement.CreateSchema}. */
    R visitCreateSchema(SchemaStatement.CreateSchema statement);

    /** Visits a {@link SchemaStatement.AlterSchema}. */
    R visitAlterSchema(SchemaStatement.AlterSchema statement);

    /** Visits a {@link SchemaStatement.DropSchema}. */
    R visitDropSchema(SchemaStatement.DropSchema statement);

    /** Visits a {@link SchemaStatement.DescribeSchema}. */
    R visitDescribeSchema(SchemaStatement.DescribeSchema statement);
}
