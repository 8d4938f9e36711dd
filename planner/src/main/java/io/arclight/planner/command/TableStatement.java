package io.arclight.planner.command;

import io.arclight.exec.setting.PartitionOverwriteMode;
import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.ColumnNotes;
import io.arclight.planner.catalog.SchemaBinding;
import io.arclight.planner.catalog.TableChange;
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
        REPLACE,
        /** ALTER: it must exist, and keeps what is said of it. */
        ALTER
    }

    /**
     * CREATE TABLE.
     *
     * @param name the table
     * @param columns its columns, when given; those of PARTITIONED BY with types last
     * @param notes comments and defaults of columns
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
            ColumnNotes notes,
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
     * CREATE TABLE or ALTER TABLE with a clause that tables of files do not have.
     *
     * @param name the table
     * @param operation what it does not support, as Spark names it
     */
    record RefusedClause(List<String> name, String operation) implements TableStatement {
        @Override
        public <R> R accept(TableStatementVisitor<R> visitor) {
            return visitor.visitRefusedClause(this);
        }
    }

    /**
     * CREATE TABLE LIKE.
     *
     * @param name the table
     * @param source the table or view whose columns, partitions and format it gets
     * @param format another format, when given
     * @param options the format's options, when given
     * @param location the folder, when given: the table is external then
     * @param properties TBLPROPERTIES
     * @param ifNotExists whether a table of the same name is kept
     */
    record CreateTableLike(
            List<String> name,
            List<String> source,
            Optional<String> format,
            Map<String, String> options,
            Optional<String> location,
            Map<String, String> properties,
            boolean ifNotExists)
            implements TableStatement {
        @Override
        public <R> R accept(TableStatementVisitor<R> visitor) {
            return visitor.visitCreateTableLike(this);
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
     * @param overwriteMode what overwriting a table with partitions replaces; empty for what the session says
     * @param ifNotExists whether an existing partition is left alone
     * @param query the rows
     */
    record Insert(
            List<String> table,
            Map<String, Optional<LogicalExpression>> partition,
            List<String> columns,
            boolean byName,
            boolean overwrite,
            Optional<PartitionOverwriteMode> overwriteMode,
            boolean ifNotExists,
            LogicalPlan query)
            implements TableStatement {
        @Override
        public <R> R accept(TableStatementVisitor<R> visitor) {
            return visitor.visitInsert(this);
        }
    }

    /**
     * FROM ... INSERT ... INSERT ...: inserts, one after the other.
     *
     * @param inserts the inserts, into tables or folders
     */
    record SeveralInserts(List<Statement> inserts) implements TableStatement {
        @Override
        public <R> R accept(TableStatementVisitor<R> visitor) {
            return visitor.visitSeveralInserts(this);
        }
    }

    /**
     * CREATE VIEW, ALTER VIEW AS.
     *
     * @param name the view
     * @param columns new names of the columns, or none
     * @param columnComments comments of columns, by name
     * @param plan its query
     * @param text the SQL of the query
     * @param binding WITH SCHEMA
     * @param comment the comment
     * @param properties TBLPROPERTIES
     * @param ifExists what happens when there is one
     */
    record CreatePersistentView(
            List<String> name,
            List<String> columns,
            Map<String, String> columnComments,
            LogicalPlan plan,
            String text,
            SchemaBinding binding,
            Optional<String> comment,
            Map<String, String> properties,
            IfExists ifExists)
            implements TableStatement {
        @Override
        public <R> R accept(TableStatementVisitor<R> visitor) {
            return visitor.visitCreatePersistentView(this);
        }
    }

    /**
     * A change of what the catalog knows of a table or view.
     *
     * @param name the table
     * @param change the change
     */
    record AlterTable(List<String> name, TableChange change) implements TableStatement {
        @Override
        public <R> R accept(TableStatementVisitor<R> visitor) {
            return visitor.visitAlterTable(this);
        }
    }

    /**
     * ALTER TABLE ADD COLUMNS.
     *
     * @param name the table
     * @param columns the new columns
     * @param notes their comments and defaults
     */
    record AddColumns(List<String> name, StructType columns, ColumnNotes notes) implements TableStatement {
        @Override
        public <R> R accept(TableStatementVisitor<R> visitor) {
            return visitor.visitAddColumns(this);
        }
    }

    /**
     * ALTER TABLE ALTER COLUMN SET DEFAULT, DROP DEFAULT.
     *
     * @param name the table
     * @param column the column
     * @param text the expression as written; empty for none
     */
    record AlterDefault(List<String> name, String column, Optional<String> text) implements TableStatement {
        @Override
        public <R> R accept(TableStatementVisitor<R> visitor) {
            return visitor.visitAlterDefault(this);
        }
    }

    /**
     * ALTER TABLE RENAME TO.
     *
     * @param name the table
     * @param newName its new name
     */
    record RenameTable(List<String> name, List<String> newName) implements TableStatement {
        @Override
        public <R> R accept(TableStatementVisitor<R> visitor) {
            return visitor.visitRenameTable(this);
        }
    }

    /**
     * TRUNCATE TABLE, ALTER TABLE ADD, DROP or RENAME PARTITION, REPAIR TABLE.
     *
     * @param name the table
     * @param action what happens to the rows
     * @param partitions values of columns that name folders, for each partition; empty means all rows
     * @param lenient whether a partition may be missing, or exist already
     */
    record Maintain(
            List<String> name,
            Action action,
            List<Map<String, Optional<LogicalExpression>>> partitions,
            boolean lenient)
            implements TableStatement {
        /** What happens to the rows of a table. */
        public enum Action {
            TRUNCATE,
            ADD_PARTITION,
            DROP_PARTITION,
            /** The first partition gets the values of the second. */
            RENAME_PARTITION,
            /** Partitions are the folders: there is nothing to find ahead. */
            REPAIR
        }

        @Override
        public <R> R accept(TableStatementVisitor<R> visitor) {
            return visitor.visitMaintain(this);
        }
    }

    /**
     * ANALYZE TABLE.
     *
     * @param name the table
     * @param scope what is computed
     * @param columns the columns, for {@link Scope#COLUMNS}
     * @param partition values of columns that name folders, or their names alone; empty for the whole table
     */
    record Analyze(
            List<String> name, Scope scope, List<String> columns, Map<String, Optional<LogicalExpression>> partition)
            implements TableStatement {
        /** What is computed of a table. */
        public enum Scope {
            /** The number of rows, and the size. */
            ROWS,
            /** The size alone. */
            SIZE,
            /** That of some columns as well. */
            COLUMNS,
            /** That of all columns for which there are statistics. */
            ALL_COLUMNS
        }

        @Override
        public <R> R accept(TableStatementVisitor<R> visitor) {
            return visitor.visitAnalyze(this);
        }
    }

    /**
     * ANALYZE TABLES.
     *
     * @param schema the schema of the tables; empty for the current one
     * @param scope what is computed, of no columns
     */
    record AnalyzeSchema(List<String> schema, Analyze.Scope scope) implements TableStatement {
        @Override
        public <R> R accept(TableStatementVisitor<R> visitor) {
            return visitor.visitAnalyzeSchema(this);
        }
    }

    /**
     * SHOW CREATE TABLE, SHOW PARTITIONS, SHOW TBLPROPERTIES.
     *
     * @param name the table
     * @param subject what is shown
     * @param key one property only, when given
     * @param partition values of the partitions that are shown; empty for all
     */
    record ShowTable(
            List<String> name,
            Subject subject,
            Optional<String> key,
            Map<String, Optional<LogicalExpression>> partition)
            implements TableStatement {
        /** What is shown of a table. */
        public enum Subject {
            STATEMENT,
            /** AS SERDE. */
            HIVE_STATEMENT,
            PARTITIONS,
            /** DESCRIBE TABLE PARTITION. */
            PARTITION,
            /** DESCRIBE TABLE EXTENDED PARTITION. */
            PARTITION_EXTENDED,
            /** SHOW TABLE EXTENDED PARTITION. */
            PARTITION_DETAILS,
            PROPERTIES;

            /** Whether it is said of one partition. */
            public boolean isOfPartition() {
                return this == PARTITION || this == PARTITION_EXTENDED || this == PARTITION_DETAILS;
            }
        }

        @Override
        public <R> R accept(TableStatementVisitor<R> visitor) {
            return visitor.visitShowTable(this);
        }
    }
}
