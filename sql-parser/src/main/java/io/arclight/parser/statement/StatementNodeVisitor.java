package io.arclight.parser.statement;

/**
 * One method per kind of {@link StatementNode}.
 *
 * @param <R> the result
 */
public interface StatementNodeVisitor<R> {
    /** Visits a {@link CreateViewStatement}. */
    R visitCreateViewStatement(CreateViewStatement node);

    /** Visits a {@link CreateTableStatement}. */
    R visitCreateTableStatement(CreateTableStatement node);

    /** Visits a {@link InsertStatement}. */
    R visitInsertStatement(InsertStatement node);

    /** Visits an {@link InsertStatement.Several}. */
    R visitSeveralInserts(InsertStatement.Several node);

    /** Visits a {@link SchemaStatement}. */
    R visitSchemaStatement(SchemaStatement node);

    /** Visits an {@link AnalyzeStatement}. */
    R visitAnalyzeStatement(AnalyzeStatement node);

    /** Visits a {@link AlterTableStatement}. */
    R visitAlterTableStatement(AlterTableStatement node);

    /** Visits a {@link VariableStatement}. */
    R visitVariableStatement(VariableStatement node);

    /** Visits a {@link FunctionStatement}. */
    R visitFunctionStatement(FunctionStatement node);

    /** Visits an {@link ExecuteImmediateStatement}. */
    R visitExecuteImmediateStatement(ExecuteImmediateStatement node);

    /** Visits a {@link DropStatement}. */
    R visitDropStatement(DropStatement node);

    /** Visits a {@link ShowStatement}. */
    R visitShowStatement(ShowStatement node);

    /** Visits a {@link DescribeStatement}. */
    R visitDescribeStatement(DescribeStatement node);

    /** Visits a {@link ExplainStatement}. */
    R visitExplainStatement(ExplainStatement node);

    /** Visits a {@link UseStatement}. */
    R visitUseStatement(UseStatement node);

    /** Visits a {@link CacheStatement}. */
    R visitCacheStatement(CacheStatement node);

    /** Visits a {@link SetStatement}. */
    R visitSetStatement(SetStatement node);

    /** Visits a {@link ResetStatement}. */
    R visitResetStatement(ResetStatement node);
}
