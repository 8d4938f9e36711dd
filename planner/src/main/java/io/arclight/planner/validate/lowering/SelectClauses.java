package io.arclight.planner.validate.lowering;

import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.typed.Placeholder;
import io.arclight.planner.validate.typed.Placeholder.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexVisitorImpl;

/**
 * The clauses of a select, over the columns of its input.
 *
 * @param items the select list
 * @param groupBy GROUP BY; empty when there is none, even if aggregates make one group of all rows
 * @param having conditions over groups
 * @param qualify conditions over window functions
 * @param distinct whether equal rows count once
 * @param order ORDER BY or SORT BY
 * @param localOrder whether the order is one within partitions
 * @param hidden columns of the input that clauses above need
 */
public record SelectClauses(
        List<SelectItem> items,
        Optional<GroupKeys> groupBy,
        List<RexNode> having,
        List<RexNode> qualify,
        boolean distinct,
        List<SortKey> order,
        boolean localOrder,
        List<Column> hidden) {
    /** A key of the order. */
    public record SortKey(RexNode rex, Direction direction) {}

    /** A select list and nothing else. */
    public static SelectClauses of(List<SelectItem> items, Optional<GroupKeys> groupBy) {
        return new SelectClauses(items, groupBy, List.of(), List.of(), false, List.of(), false, List.of());
    }

    /** These with items of other names. */
    public SelectClauses withItems(List<SelectItem> changed) {
        return new SelectClauses(changed, groupBy, having, qualify, distinct, order, localOrder, hidden);
    }

    /** These with a condition over groups; without GROUP BY all rows are one group. */
    public SelectClauses withHaving(RexNode condition) {
        Optional<GroupKeys> keys = Optional.of(groupBy.orElse(GroupKeys.NONE));
        return new SelectClauses(items, keys, plus(having, condition), qualify, distinct, order, localOrder, hidden);
    }

    /** Whether HAVING uses keys or aggregates that the select list does not have. */
    public boolean havingAddsColumns() {
        boolean[] adds = {false};
        RexVisitorImpl<Void> visitor = new RexVisitorImpl<>(true) {
            @Override
            public Void visitInputRef(RexInputRef reference) {
                adds[0] |= !isItem(reference);
                return null;
            }

            @Override
            public Void visitCall(RexCall call) {
                if (isItem(call)) {
                    return null;
                }
                adds[0] |= Placeholder.specOf(call).isPresent();
                return super.visitCall(call);
            }
        };
        having.forEach(condition -> condition.accept(visitor));
        return adds[0];
    }

    private boolean isItem(RexNode expression) {
        return items.stream().anyMatch(item -> item.rex().equals(expression));
    }

    /** These with a condition over window functions. */
    public SelectClauses withQualify(RexNode condition) {
        return new SelectClauses(items, groupBy, having, plus(qualify, condition), distinct, order, localOrder, hidden);
    }

    /** These with DISTINCT. */
    public SelectClauses withDistinct() {
        return new SelectClauses(items, groupBy, having, qualify, true, order, localOrder, hidden);
    }

    /** These with an order. */
    public SelectClauses withOrder(List<SortKey> keys, boolean local) {
        return new SelectClauses(items, groupBy, having, qualify, distinct, keys, local, hidden);
    }

    /** These with one more hidden column. */
    public SelectClauses withHidden(Column column) {
        return new SelectClauses(items, groupBy, having, qualify, distinct, order, localOrder, plus(hidden, column));
    }

    private static <T> List<T> plus(List<T> list, T item) {
        List<T> more = new ArrayList<>(list);
        more.add(item);
        return List.copyOf(more);
    }
}
