package io.arclight.planner.logical;

import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.type.StructType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in FROM: tables, files, rows, functions. */
public sealed interface LeafPlan extends LogicalPlan {
    /**
     * A table or view by name; also {@code parquet.`path`}: a format's name and a path.
     *
     * @param name the parts of the name
     * @param options reader options
     * @param origin where it was written
     */
    record UnresolvedRelation(List<String> name, Map<String, String> options, Origin origin) implements LeafPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitUnresolvedRelation(this);
        }
    }

    /**
     * Files read by format: {@code read().parquet(...)}, {@code USING csv OPTIONS (...)}.
     *
     * @param format parquet, csv
     * @param paths paths and globs
     * @param options the format's options
     * @param schema the schema when the user gave one
     * @param existing values of columns in files that do not have them, by name; null where there is none
     * @param origin where it was written
     */
    record FileRelation(
            String format,
            List<String> paths,
            Map<String, String> options,
            Optional<StructType> schema,
            Map<String, Literal> existing,
            Origin origin)
            implements LeafPlan {
        /** Files in which missing columns are null. */
        public FileRelation(
                String format,
                List<String> paths,
                Map<String, String> options,
                Optional<StructType> schema,
                Origin origin) {
            this(format, paths, options, schema, Map.of(), origin);
        }

        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitFileRelation(this);
        }
    }

    /**
     * A table that exists already: rows in memory.
     *
     * @param source the table
     */
    record SourceRelation(DataSource source) implements LeafPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitSourceRelation(this);
        }
    }

    /**
     * Numbers in a column {@code id}.
     *
     * @param start the first
     * @param end the bound, exclusive
     * @param step the difference, not 0
     * @param partitions how many partitions, or 0
     */
    record RangeRelation(long start, long end, long step, int partitions) implements LeafPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitRangeRelation(this);
        }
    }

    /**
     * VALUES: columns {@code col1}, {@code col2}, ... unless an alias renames them.
     *
     * @param rows the rows, of equal length
     * @param origin where it was written
     */
    record InlineTable(List<List<LogicalExpression>> rows, Origin origin) implements LeafPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitInlineTable(this);
        }
    }

    /**
     * One row without columns: SELECT without FROM.
     */
    record OneRow() implements LeafPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitOneRow(this);
        }
    }

    /**
     * A table-valued function in FROM: {@code range(10)}, {@code explode(array(1, 2))}.
     *
     * @param name the function
     * @param arguments its arguments
     * @param origin where it was written
     */
    record TableFunction(String name, List<LogicalExpression> arguments, Origin origin) implements LeafPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitTableFunction(this);
        }
    }
}
