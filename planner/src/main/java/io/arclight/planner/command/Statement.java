package io.arclight.planner.command;

import io.arclight.exec.plan.part.WriteTarget;
import io.arclight.planner.catalog.View;
import io.arclight.planner.logical.LogicalPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A parsed statement. */
public sealed interface Statement
        permits Statement.Query,
                Statement.CreateView,
                Statement.DropView,
                Statement.ShowTables,
                Statement.ShowColumns,
                Statement.ShowFunctions,
                Statement.ShowSchemas,
                Statement.DescribeTable,
                Statement.DescribeTableAsJson,
                Statement.DescribeQuery,
                Statement.DescribeFunction,
                Statement.SetSetting,
                Statement.ResetSetting,
                Statement.Explain,
                Statement.Use,
                Statement.WriteFiles,
                CacheStatement,
                SchemaStatement,
                TableStatement,
                VariableStatement,
                FunctionStatement {
    /** Dispatches on the kind. */
    <R> R accept(StatementVisitor<R> visitor);

    /**
     * A query.
     *
     * @param plan the query
     */
    record Query(LogicalPlan plan) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visitQuery(this);
        }
    }

    /**
     * CREATE TEMP VIEW.
     *
     * @param name the view
     * @param columns new names of the columns, or none
     * @param plan its query, or the files it reads
     * @param global whether it lives in {@code global_temp}, for all sessions
     * @param replace whether an old one is replaced
     * @param ifNotExists whether an old one is kept silently
     * @param text the SQL of the query; empty for files
     */
    record CreateView(
            List<String> name,
            List<String> columns,
            LogicalPlan plan,
            boolean global,
            boolean replace,
            boolean ifNotExists,
            String text)
            implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visitCreateView(this);
        }

        /** The view. */
        public View view() {
            return new View(name.get(name.size() - 1), columns, plan, text, Optional.empty());
        }
    }

    /**
     * DROP VIEW, DROP TABLE.
     *
     * @param name the view
     * @param ifExists whether it may be missing
     * @param view whether VIEW was written rather than TABLE
     */
    record DropView(List<String> name, boolean ifExists, boolean view) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visitDropView(this);
        }
    }

    /**
     * SHOW TABLES, SHOW VIEWS.
     *
     * @param subject what is listed
     * @param schema the schema, when given
     * @param pattern names with {@code *} and {@code |}, when given
     */
    record ShowTables(Subject subject, Optional<String> schema, Optional<String> pattern) implements Statement {
        /** What is listed. */
        public enum Subject {
            TABLES,
            VIEWS,
            /** TABLE EXTENDED. */
            DETAILS,
            CURRENT_SCHEMA,
            CATALOGS
        }

        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visitShowTables(this);
        }
    }

    /**
     * SHOW COLUMNS.
     *
     * @param table the table
     */
    record ShowColumns(List<String> table) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visitShowColumns(this);
        }
    }

    /**
     * SHOW FUNCTIONS.
     *
     * @param kind which
     * @param schema the schema whose functions are shown beside those of the session; empty for that of names without one
     * @param pattern names, when given
     */
    record ShowFunctions(Kind kind, List<String> schema, Optional<String> pattern) implements Statement {
        /** Which functions are shown. */
        public enum Kind {
            /** Those of the engine. */
            SYSTEM,
            /** Those made by CREATE FUNCTION. */
            USER,
            /** All. */
            ALL
        }

        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visitShowFunctions(this);
        }
    }

    /**
     * SHOW DATABASES.
     *
     * @param pattern names, when given
     */
    record ShowSchemas(Optional<String> pattern) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visitShowSchemas(this);
        }
    }

    /**
     * DESCRIBE a table.
     *
     * @param table the table
     * @param extended whether EXTENDED was written
     * @param column one column only, when given
     */
    record DescribeTable(List<String> table, boolean extended, Optional<String> column) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visitDescribeTable(this);
        }
    }

    /**
     * DESCRIBE EXTENDED a table AS JSON.
     *
     * @param table the table
     */
    record DescribeTableAsJson(List<String> table) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visitDescribeTableAsJson(this);
        }
    }

    /**
     * DESCRIBE QUERY.
     *
     * @param plan the query
     */
    record DescribeQuery(LogicalPlan plan) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visitDescribeQuery(this);
        }
    }

    /**
     * DESCRIBE FUNCTION.
     *
     * @param name the function
     * @param extended whether EXTENDED was written
     */
    record DescribeFunction(List<String> name, boolean extended) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visitDescribeFunction(this);
        }
    }

    /**
     * SET.
     *
     * @param key the setting; empty lists all that are set
     * @param value the value; empty shows it
     * @param verbose SET -v: all settings with documentation
     */
    record SetSetting(Optional<String> key, Optional<String> value, boolean verbose) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visitSetSetting(this);
        }
    }

    /**
     * RESET.
     *
     * @param key the setting; empty resets all
     */
    record ResetSetting(Optional<String> key) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visitResetSetting(this);
        }
    }

    /**
     * EXPLAIN.
     *
     * @param statement what is explained
     * @param mode how
     */
    record Explain(Statement statement, ExplainMode mode) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visitExplain(this);
        }
    }

    /** How a plan is explained. */
    enum ExplainMode {
        SIMPLE,
        EXTENDED,
        FORMATTED,
        COST,
        CODEGEN,
        ANALYZE
    }

    /**
     * USE, SET CATALOG.
     *
     * @param schema the schema, or the catalog
     * @param catalog whether it is a catalog's name
     */
    record Use(List<String> schema, boolean catalog) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visitUse(this);
        }
    }

    /**
     * Writes a query's rows: {@code write()}, INSERT OVERWRITE DIRECTORY.
     *
     * @param plan the query
     * @param format parquet, csv
     * @param directory where
     * @param mode error, overwrite, append, ignore
     * @param partitionBy columns that name sub-folders
     * @param options the format's options
     * @param replaced partition folders whose files go when single partitions are overwritten, relative to the directory
     */
    record WriteFiles(
            LogicalPlan plan,
            String format,
            Path directory,
            WriteTarget.Mode mode,
            List<String> partitionBy,
            Map<String, String> options,
            List<String> replaced)
            implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visitWriteFiles(this);
        }
    }
}
