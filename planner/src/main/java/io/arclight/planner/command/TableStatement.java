package io.arclight.planner.command;

import io.arclight.exec.type.StructType;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statements that make, fill and change tables of the catalog. */
public sealed interface TableStatement extends Statement {
    /** Dispatches on the kind. */
    <R> R accept(TableStatementVisitor<R> visitor);

    @Override
    default <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitTableStatement(this);
    }

    /** What happens when a table of the same name exists. */
    enum IfExists {
        ERROR,
        KEEP,
        REPLACE
    }

    /**
     * CREATE TABLE.
     *
     * @param name the table
     * @param columns its columns, when given; those of PARTITIONED BY with types last
     * @param columnComments comments of columns, by name
     * @param format parquet, csv; empty for the session's default
     * @param options the format's options
     * @param partitionBy names of the columns that name folders
     * @param location the folder, when given: the table is external then
     * @param comment the comment
     * @param properties TBLPROPERTIES
     * @param ifExists what happens when there is one
     * @param query the rows, when given
     */
    record CreateTable(
            List<String> name,
            Optional<StructType> columns,
            Map<String, String> columnComments,
            Optional<String> format,
            Map<String, String> options,
            List<String> partitionBy,
            Optional<String> location,
            Optional<String> comment,
            Map<String, String> properties,
            IfExists ifExists,
            Optional<LogicalPlan> query)
            implements TableStatement {
        @Override
        public <R> R accept(TableStatementVisitor<R> visitor) {
            return visitor.visitCreateTable(this);
        }
    }

    /**
     * INSERT INTO, INSERT OVERWRITE.
     *
     * @param table the table
     * @param partition values of columns that name folders, or none for those that the query's last columns are
     * @param columns the columns that the query's go to; empty for all in order
     * @param byName whether the query's columns go where their names say
     * @param overwrite whether old rows go
     * @param ifNotExists whether an existing partition is left alone
     * @param query the rows
     */
    record Insert(
            List<String> table,
            Map<String, Optional<LogicalExpression>> partition,
            List<String> columns,
            boolean byName,
            boolean overwrite,
            boolean ifNotExists,
            LogicalPlan query)
            implements TableStatement {
        @Override
        public <R> R accept(TableStatementVisitor<R> visitor) {
            return visitor.visitInsert(this);
        }
    }
}
