package io.arclight.planner.command;

/**
 * One method per kind of {@link TableStatement}.
 *
 * @param <R> the result
 */
public interface TableStatementVisitor<R> {
    /** Visits a {@link TableStatement.CreateTable}. */
    R visitCreateTable(TableStatement.CreateTable statement);

    /** Visits a {@link TableStatement.RefusedClause}. */
    R visitRefusedClause(TableStatement.RefusedClause statement);

    /** Visits a {@link TableStatement.CreateTableLike}. */
    R visitCreateTableLike(TableStatement.CreateTableLike statement);

    /** Visits a {@link TableStatement.Insert}. */
    R visitInsert(TableStatement.Insert statement);

    /** Visits a {@link TableStatement.SeveralInserts}. */
    R visitSeveralInserts(TableStatement.SeveralInserts statement);

    /** Visits a {@link TableStatement.CreatePersistentView}. */
    R visitCreatePersistentView(TableStatement.CreatePersistentView statement);

    /** Visits a {@link TableStatement.AlterTable}. */
    R visitAlterTable(TableStatement.AlterTable statement);

    /** Visits a {@link TableStatement.AddColumns}. */
    R visitAddColumns(TableStatement.AddColumns statement);

    /** Visits a {@link TableStatement.AlterDefault}. */
    R visitAlterDefault(TableStatement.AlterDefault statement);

    /** Visits a {@link TableStatement.RenameTable}. */
    R visitRenameTable(TableStatement.RenameTable statement);

    /** Visits a {@link TableStatement.Maintain}. */
    R visitMaintain(TableStatement.Maintain statement);

    /** Visits a {@link TableStatement.Analyze}. */
    R visitAnalyze(TableStatement.Analyze statement);

    /** Visits a {@link TableStatement.AnalyzeSchema}. */
    R visitAnalyzeSchema(TableStatement.AnalyzeSchema statement);

    /** Visits a {@link TableStatement.ShowTable}. */
    R visitShowTable(TableStatement.ShowTable statement);
}
