package io.arclight.planner.optimize.filter;

import io.arclight.planner.rel.LogicalGenerate;
import io.arclight.planner.rel.LogicalJoinHint;
import io.arclight.planner.rel.LogicalLocalSort;
import io.arclight.planner.rel.LogicalRepartition;
import io.arclight.planner.rel.LogicalWindow;
import io.arclight.planner.rel.RelDispatch;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;

/** Finds a condition among the filters of a rel and of those below it that it may have been moved to. */
final class FilterSearch {
    private static final RelDispatch<Predicate<RexNode>> DISPATCH = new RelDispatch<Predicate<RexNode>>(
                    other -> condition -> false)
            .on(Filter.class, filter -> condition -> isIn(filter, condition))
            .on(Project.class, FilterSearch::below)
            .on(Aggregate.class, FilterSearch::below)
            .on(Join.class, FilterSearch::sides)
            .on(Sort.class, FilterSearch::passing)
            .on(LogicalRepartition.class, FilterSearch::passing)
            .on(LogicalLocalSort.class, FilterSearch::passing)
            .on(LogicalJoinHint.class, FilterSearch::passing)
            .on(LogicalGenerate.class, FilterSearch::passing)
            .on(LogicalWindow.class, FilterSearch::passing);

    private FilterSearch() {}

    /**
     * Whether all rows of a rel are seen to pass a condition; when there is a filter for it that is not seen, it is false.
     *
     * @param condition over the rel's columns, of which it uses some
     */
    static boolean finds(RelNode rel, RexNode condition) {
        return DISPATCH.apply(rel).test(condition);
    }

    private static boolean isIn(Filter filter, RexNode condition) {
        return Conjunction.split(filter.getCondition()).contains(condition) || finds(filter.getInput(), condition);
    }

    private static Predicate<RexNode> passing(RelNode rel) {
        return below(rel.getInput(0), column -> column);
    }

    private static Predicate<RexNode> below(Project project) {
        List<RexNode> items = project.getProjects();
        return below(
                project.getInput(),
                column -> items.get(column) instanceof RexInputRef reference ? reference.getIndex() : -1);
    }

    private static Predicate<RexNode> below(Aggregate aggregate) {
        boolean isOneSet = aggregate.getGroupType() == Aggregate.Group.SIMPLE;
        return below(
                aggregate.getInput(),
                column -> isOneSet && column < aggregate.getGroupCount()
                        ? aggregate.getGroupSet().nth(column)
                        : -1);
    }

    private static Predicate<RexNode> sides(Join join) {
        int width = join.getLeft().getRowType().getFieldCount();
        boolean left = !join.getJoinType().generatesNullsOnLeft();
        boolean right =
                join.getJoinType().projectsRight() && !join.getJoinType().generatesNullsOnRight();
        Predicate<RexNode> onLeft = below(join.getLeft(), column -> left && column < width ? column : -1);
        Predicate<RexNode> onRight = below(join.getRight(), column -> right ? column - width : -1);
        Predicate<RexNode> onBoth = condition -> join.getJoinType() == JoinRelType.INNER
                && Conjunction.split(join.getCondition()).contains(condition);
        return onLeft.or(onRight).or(onBoth);
    }

    /**
     * Looks in an input.
     *
     * @param source the position in the input of a column, negative when it does not come from there
     */
    private static Predicate<RexNode> below(RelNode input, IntUnaryOperator source) {
        return condition -> {
            int width = input.getRowType().getFieldCount();
            boolean isVisible = Columns.used(condition).asList().stream()
                    .mapToInt(source::applyAsInt)
                    .allMatch(column -> column >= 0 && column < width);
            return isVisible
                    && finds(
                            input,
                            Columns.replace(
                                    condition,
                                    column -> Columns.reference(input.getRowType(), source.applyAsInt(column))));
        };
    }
}
