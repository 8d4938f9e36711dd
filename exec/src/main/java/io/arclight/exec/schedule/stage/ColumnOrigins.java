package io.arclight.exec.schedule.stage;

import io.arclight.exec.expression.Call;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.plan.BroadcastHashJoin;
import io.arclight.exec.plan.Exchange;
import io.arclight.exec.plan.Expand;
import io.arclight.exec.plan.Filter;
import io.arclight.exec.plan.Generate;
import io.arclight.exec.plan.HashAggregate;
import io.arclight.exec.plan.Limit;
import io.arclight.exec.plan.NestedLoopJoin;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.PlanVisitor;
import io.arclight.exec.plan.Project;
import io.arclight.exec.plan.Scan;
import io.arclight.exec.plan.ShuffledHashJoin;
import io.arclight.exec.plan.SingleRow;
import io.arclight.exec.plan.Sort;
import io.arclight.exec.plan.SortAggregate;
import io.arclight.exec.plan.SortMergeJoin;
import io.arclight.exec.plan.TopN;
import io.arclight.exec.plan.Union;
import io.arclight.exec.plan.Values;
import io.arclight.exec.plan.Window;
import io.arclight.exec.plan.WindowGroupLimit;
import io.arclight.exec.plan.Write;
import io.arclight.exec.plan.part.Aggregation;
import io.arclight.exec.plan.part.JoinKeys;
import io.arclight.exec.plan.part.JoinType;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a column of a step's rows comes from, for whoever wants only rows with certain values in it that are not null: input
 * rows with other values in the columns given here may be left out. What comes out then differs at most in rows that are
 * not wanted.
 */
final class ColumnOrigins implements PlanVisitor<List<ColumnOrigins.Origin>> {
    private final int column;

    private ColumnOrigins(int column) {
        this.column = column;
    }

    /**
     * A column of an input.
     *
     * @param input the input's position
     * @param column the column's position in it
     */
    record Origin(int input, int column) {}

    static List<Origin> of(PlanNode node, int column) {
        return node.accept(new ColumnOrigins(column));
    }

    private List<Origin> same() {
        return List.of(new Origin(0, column));
    }

    private static List<Origin> reference(Expression expression) {
        return expression instanceof ColumnReference reference ? List.of(new Origin(0, reference.index())) : List.of();
    }

    @Override
    public List<Origin> visitScan(Scan node) {
        return List.of();
    }

    @Override
    public List<Origin> visitValues(Values node) {
        return List.of();
    }

    @Override
    public List<Origin> visitFilter(Filter node) {
        return isDeterministic(List.of(node.condition())) ? same() : List.of();
    }

    @Override
    public List<Origin> visitProject(Project node) {
        return isDeterministic(node.expressions())
                ? reference(node.expressions().get(column))
                : List.of();
    }

    /** Whether what expressions give for a row has nothing to do with the rows before it. */
    private static boolean isDeterministic(List<Expression> expressions) {
        return expressions.stream()
                .allMatch(expression -> (!(expression instanceof Call call)
                                || call.function().traits().deterministic())
                        && isDeterministic(expression.children()));
    }

    @Override
    public List<Origin> visitExpand(Expand node) {
        return List.of();
    }

    @Override
    public List<Origin> visitGenerate(Generate node) {
        return List.of();
    }

    @Override
    public List<Origin> visitHashAggregate(HashAggregate node) {
        return aggregate(node.aggregation());
    }

    @Override
    public List<Origin> visitSortAggregate(SortAggregate node) {
        return aggregate(node.aggregation());
    }

    /** Rows of other groups do not matter to a group. */
    private List<Origin> aggregate(Aggregation aggregation) {
        List<Expression> keys = aggregation.keys();
        return column < keys.size() ? reference(keys.get(column)) : List.of();
    }

    @Override
    public List<Origin> visitBroadcastHashJoin(BroadcastHashJoin node) {
        return join(node.type(), node.left().schema().size(), node.keys());
    }

    @Override
    public List<Origin> visitShuffledHashJoin(ShuffledHashJoin node) {
        return join(node.type(), node.left().schema().size(), node.keys());
    }

    @Override
    public List<Origin> visitSortMergeJoin(SortMergeJoin node) {
        return join(node.type(), node.left().schema().size(), node.keys());
    }

    @Override
    public List<Origin> visitNestedLoopJoin(NestedLoopJoin node) {
        return List.of(side(node.left().schema().size()));
    }

    private Origin side(int leftColumns) {
        return column < leftColumns ? new Origin(0, column) : new Origin(1, column - leftColumns);
    }

    /**
     * A row left out of one side leaves rows of the other without a match at most; these have a null in the column, or a
     * value that is not wanted either.
     */
    private List<Origin> join(JoinType type, int leftColumns, JoinKeys keys) {
        boolean mindsNulls = type == JoinType.NULL_AWARE_LEFT_ANTI || type == JoinType.LEFT_MARK;
        Origin own = side(leftColumns);
        if (mindsNulls) {
            return own.input() == 0 ? List.of(own) : List.of();
        }
        List<Origin> origins = new ArrayList<>(List.of(own));
        List<Expression> ownKeys = own.input() == 0 ? keys.left() : keys.right();
        List<Expression> otherKeys = own.input() == 0 ? keys.right() : keys.left();
        for (int i = 0; i < ownKeys.size(); i++) {
            if (!keys.nullSafe().get(i)
                    && ownKeys.get(i) instanceof ColumnReference key
                    && key.index() == own.column()
                    && otherKeys.get(i) instanceof ColumnReference other) {
                origins.add(new Origin(1 - own.input(), other.index()));
            }
        }
        return origins;
    }

    @Override
    public List<Origin> visitSort(Sort node) {
        return same();
    }

    @Override
    public List<Origin> visitTopN(TopN node) {
        return List.of();
    }

    @Override
    public List<Origin> visitLimit(Limit node) {
        return List.of();
    }

    @Override
    public List<Origin> visitWindow(Window node) {
        return List.of();
    }

    @Override
    public List<Origin> visitWindowGroupLimit(WindowGroupLimit node) {
        return List.of();
    }

    @Override
    public List<Origin> visitUnion(Union node) {
        List<Origin> origins = new ArrayList<>();
        for (int i = 0; i < node.inputs().size(); i++) {
            origins.add(new Origin(i, column));
        }
        return origins;
    }

    @Override
    public List<Origin> visitSingleRow(SingleRow node) {
        return List.of();
    }

    @Override
    public List<Origin> visitExchange(Exchange node) {
        return same();
    }

    @Override
    public List<Origin> visitWrite(Write node) {
        return List.of();
    }
}
