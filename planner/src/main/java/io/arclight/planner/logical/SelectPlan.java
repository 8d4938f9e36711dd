package io.arclight.planner.logical;

import io.arclight.planner.logical.NameExpression.SortOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clauses of a SELECT. */
public sealed interface SelectPlan extends LogicalPlan {
    /**
     * A select list without grouping. Items may be stars, aliases, generators, and hold window and aggregate functions (the latter make it a
     * global aggregation).
     *
     * @param child the rows
     * @param items the select list
     */
    record Project(LogicalPlan child, List<LogicalExpression> items) implements SelectPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitProject(this);
        }
    }

    /**
     * WHERE, {@code filter}.
     *
     * @param child the rows
     * @param condition a boolean
     */
    record Filter(LogicalPlan child, LogicalExpression condition) implements SelectPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitFilter(this);
        }
    }

    /**
     * SELECT with GROUP BY.
     *
     * @param child the rows
     * @param grouping what is grouped by
     * @param items the select list, over keys and aggregates
     */
    record Aggregate(LogicalPlan child, Grouping grouping, List<LogicalExpression> items) implements SelectPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitAggregate(this);
        }
    }

    /**
     * HAVING over an {@link Aggregate} or {@link Project}: may use the select list's aliases, grouping keys and further aggregates.
     *
     * @param child the aggregation
     * @param condition a boolean
     */
    record Having(LogicalPlan child, LogicalExpression condition) implements SelectPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitHaving(this);
        }
    }

    /**
     * QUALIFY: a condition over window functions and the select list.
     *
     * @param child the select
     * @param condition a boolean
     */
    record Qualify(LogicalPlan child, LogicalExpression condition) implements SelectPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitQualify(this);
        }
    }

    /**
     * The WINDOW clause of the select below.
     *
     * @param child the select
     * @param windows definitions by name
     */
    record NamedWindows(LogicalPlan child, Map<String, WindowDefinition> windows) implements SelectPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitNamedWindows(this);
        }
    }

    /**
     * ORDER BY, or SORT BY within partitions. May use columns below the select list.
     *
     * @param child the rows
     * @param orders the order; a single item {@code ALL} is a {@link NameExpression.Attribute} named all as parsed by the grammar
     * @param global whether the whole result is ordered
     */
    record Sort(LogicalPlan child, List<SortOrder> orders, boolean global) implements SelectPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitSort(this);
        }
    }

    /**
     * LIMIT and OFFSET.
     *
     * @param child the rows
     * @param limit how many rows; empty is ALL
     * @param offset how many rows to skip
     */
    record Limit(LogicalPlan child, Optional<LogicalExpression> limit, Optional<LogicalExpression> offset)
            implements SelectPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitLimit(this);
        }
    }

    /**
     * SELECT DISTINCT, {@code dropDuplicates}.
     *
     * @param child the rows
     * @param columns the columns that must differ; empty means all
     */
    record Distinct(LogicalPlan child, List<String> columns) implements SelectPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitDistinct(this);
        }
    }
}
