package io.arclight.planner.logical;

import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.type.StructType;
import io.arclight.planner.logical.NameExpression.Alias;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Relations sampled, distributed, pivoted, or with columns changed. */
public sealed interface ReshapedPlan extends LogicalPlan {
    /**
     * TABLESAMPLE, {@code sample}.
     *
     * @param child the rows
     * @param fraction the share of rows that stay, 0 to 1
     * @param seed the seed when given
     * @param rows a number of rows instead of a share
     */
    record Sample(LogicalPlan child, double fraction, Optional<Long> seed, Optional<LogicalExpression> rows)
            implements ReshapedPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitSample(this);
        }
    }

    /**
     * Rows made the rows of a table, by the rules of store assignment.
     *
     * @param child the rows
     * @param table the table's name, for messages
     * @param target the table's columns
     * @param fixed values of some of them that the child has no columns for
     * @param columns names of those that the child's columns go to, in order; empty for all others
     * @param byName whether the child's columns go where their names say instead
     * @param defaults what is put where the child has no column, by name; null into others
     */
    record StoreAssignment(
            LogicalPlan child,
            List<String> table,
            StructType target,
            Map<String, LogicalExpression> fixed,
            List<String> columns,
            boolean byName,
            Map<String, LogicalExpression> defaults)
            implements ReshapedPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitStoreAssignment(this);
        }
    }

    /**
     * {@code repartition}, {@code coalesce}, DISTRIBUTE BY.
     *
     * @param child the rows
     * @param partitions how many partitions, or 0 to let the engine choose
     * @param keys by which; empty means evenly
     * @param range whether by range of the keys
     * @param shuffle false for {@code coalesce}, which only merges partitions
     */
    record Repartition(LogicalPlan child, int partitions, List<LogicalExpression> keys, boolean range, boolean shuffle)
            implements ReshapedPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitRepartition(this);
        }
    }

    /**
     * {@code withColumn}: adds columns or replaces those of the same name.
     *
     * @param child the rows
     * @param items aliased expressions
     */
    record WithColumns(LogicalPlan child, List<LogicalExpression> items) implements ReshapedPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitWithColumns(this);
        }
    }

    /**
     * {@code withColumnRenamed}: columns that do not exist are ignored.
     *
     * @param child the rows
     * @param names new names by old
     */
    record RenameColumns(LogicalPlan child, Map<String, String> names) implements ReshapedPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitRenameColumns(this);
        }
    }

    /**
     * {@code drop}: columns that do not exist are ignored.
     *
     * @param child the rows
     * @param columns attributes
     */
    record DropColumns(LogicalPlan child, List<LogicalExpression> columns) implements ReshapedPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitDropColumns(this);
        }
    }

    /**
     * A hint: BROADCAST, MERGE, SHUFFLE_HASH, REPARTITION, COALESCE, ...
     *
     * @param child the select or relation it stands on
     * @param name the hint in upper case
     * @param arguments relation names as attributes, numbers, columns
     * @param origin where it was written
     */
    record Hint(LogicalPlan child, String name, List<LogicalExpression> arguments, Origin origin)
            implements ReshapedPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitHint(this);
        }
    }

    /**
     * The plan of a Dataset: attributes with this id refer to its columns.
     *
     * @param child the plan
     * @param datasetId the Dataset's number
     */
    record Tagged(LogicalPlan child, long datasetId) implements ReshapedPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitTagged(this);
        }
    }

    /**
     * A query with the values of its parameters.
     *
     * @param child the query
     * @param positional values of {@code ?} in order
     * @param named values of {@code :name}
     */
    record ParameterizedQuery(LogicalPlan child, List<Literal> positional, Map<String, Literal> named)
            implements ReshapedPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitParameterizedQuery(this);
        }
    }

    /**
     * PIVOT.
     *
     * @param child the rows
     * @param groupBy the keys; empty in SQL, where all columns not used elsewhere are keys
     * @param aggregates aggregates, maybe aliased
     * @param column the pivot column
     * @param values its values, maybe aliased
     */
    record Pivot(
            LogicalPlan child,
            List<LogicalExpression> groupBy,
            List<LogicalExpression> aggregates,
            LogicalExpression column,
            List<LogicalExpression> values)
            implements ReshapedPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitPivot(this);
        }
    }

    /**
     * UNPIVOT.
     *
     * @param child the rows
     * @param ids the columns that stay; empty in SQL, where all other columns stay
     * @param values the columns (or tuples) that become rows, under the names the name column shows
     * @param nameColumn the column that holds the names
     * @param valueColumns the columns that hold the values
     * @param includeNulls whether rows of nulls stay
     */
    record Unpivot(
            LogicalPlan child,
            List<LogicalExpression> ids,
            List<Alias> values,
            String nameColumn,
            List<String> valueColumns,
            boolean includeNulls)
            implements ReshapedPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitUnpivot(this);
        }
    }
}
