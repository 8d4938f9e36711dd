package io.arclight.planner.command;

/**
 * One method per kind of {@link Statement}.
 *
 * @param <R> the result
 */
public interface StatementVisitor<R> {
    /** Visits a {@link Statement.Query}. */
    R visitQuery(Statement.Query statement);

    /** Visits a {@link Statement.CreateView}. */
    R visitCreateView(Statement.CreateView statement);

    /** Visits a {@link Statement.DropView}. */
    R visitDropView(Statement.DropView statement);

    /** Visits a {@link Statement.ShowTables}. */
    R visitShowTables(Statement.ShowTables statement);

    /** Visits a {@link Statement.ShowColumns}. */
    R visitShowColumns(Statement.ShowColumns statement);

    /** Visits a {@link Statement.ShowFunctions}. */
    R visitShowFunctions(Statement.ShowFunctions statement);

    /** Visits a {@link Statement.ShowSchemas}. */
    R visitShowSchemas(Statement.ShowSchemas statement);

    /** Visits a {@link Statement.DescribeTable}. */
    R visitDescribeTable(Statement.DescribeTable statement);

    /** Visits a {@link Statement.DescribeTableAsJson}. */
    R visitDescribeTableAsJson(Statement.DescribeTableAsJson statement);

    /** Visits a {@link Statement.DescribeQuery}. */
    R visitDescribeQuery(Statement.DescribeQuery statement);

    /** Visits a {@link Statement.DescribeFunction}. */
    R visitDescribeFunction(Statement.DescribeFunction statement);

    /** Visits a {@link Statement.SetSetting}. */
    R visitSetSetting(Statement.SetSetting statement);

    /** Visits a {@link Statement.ResetSetting}. */
    R visitResetSetting(Statement.ResetSetting statement);

    /** Visits a {@link Statement.Explain}. */
    R visitExplain(Statement.Explain statement);

    /** Visits a {@link Statement.Use}. */
    R visitUse(Statement.Use statement);

    /** Visits a {@link CacheStatement}. */
    R visitCacheStatement(CacheStatement statement);

    /** Visits a {@link Statement.WriteFiles}. */
    R visitWriteFiles(Statement.WriteFiles statement);

    /** Visits a {@link TableStatement}. */
    R visitTableStatement(TableStatement statement);

    /** Visits a {@link SchemaStatement}. */
    R visitSchemaStatement(SchemaStatement statement);

    /** Visits a {@link VariableStatement}. */
    R visitVariableStatement(VariableStatement statement);

    /** Visits a {@link FunctionStatement}. */
    R visitFunctionStatement(FunctionStatement statement);
}
