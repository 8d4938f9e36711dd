package io.arclight.planner.optimize.rule;

import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rel.LogicalGenerate;
import io.arclight.planner.rel.LogicalWindow;
import io.arclight.planner.rel.RelDispatch;
import io.arclight.planner.rex.Conjunction;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.logical.LogicalSort;
import org.apache.calcite.rel.logical.LogicalUnion;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;

/** Steps that give no rows, because a condition is false or an input is empty. */
public final class EmptyRule implements Rule<RelNode> {
    private static final Function<RelNode, RelNode> KEEP = rel -> rel;
    private static final RelDispatch<RelNode> DISPATCH = new RelDispatch<>(KEEP)
            .on(LogicalFilter.class, EmptyRule::filter)
            .on(LogicalProject.class, EmptyRule::passing)
            .on(LogicalWindow.class, EmptyRule::passing)
            .on(LogicalGenerate.class, EmptyRule::passing)
            .on(LogicalSort.class, EmptyRule::sort)
            .on(LogicalAggregate.class, EmptyRule::aggregate)
            .on(LogicalUnion.class, EmptyRule::union)
            .on(LogicalJoin.class, EmptyRule::join);

    @Override
    public Class<RelNode> target() {
        return RelNode.class;
    }

    @Override
    public RelNode apply(RelNode rel, RuleContext context) {
        return DISPATCH.apply(rel);
    }

    private static RelNode filter(LogicalFilter filter) {
        return Conjunction.isNever(filter.getCondition()) ? Rels.empty(filter) : passing(filter);
    }

    private static RelNode passing(RelNode rel) {
        return Rels.isEmpty(rel.getInput(0)) ? Rels.empty(rel) : rel;
    }

    private static RelNode sort(Sort sort) {
        boolean none = sort.fetch != null
                && ((RexLiteral) sort.fetch).getValueAs(BigDecimal.class).signum() == 0;
        return none ? Rels.empty(sort) : passing(sort);
    }

    private static RelNode aggregate(LogicalAggregate aggregate) {
        boolean grouped = !aggregate.getGroupSet().isEmpty() && aggregate.getGroupType() == Aggregate.Group.SIMPLE;
        return grouped ? passing(aggregate) : aggregate;
    }

    private static RelNode union(LogicalUnion union) {
        List<RelNode> inputs =
                union.getInputs().stream().filter(input -> !Rels.isEmpty(input)).toList();
        if (inputs.size() == union.getInputs().size()) {
            return union;
        }
        if (inputs.isEmpty()) {
            return Rels.empty(union);
        }
        return inputs.size() == 1 && union.all ? inputs.get(0) : union.copy(union.getTraitSet(), inputs);
    }

    private static RelNode join(LogicalJoin join) {
        JoinRelType type = join.getJoinType();
        boolean noLeft = Rels.isEmpty(join.getLeft());
        boolean noRight = Rels.isEmpty(join.getRight());
        boolean never = Conjunction.split(join.getCondition()).stream().anyMatch(EmptyRule::isNever);
        boolean none =
                switch (type) {
                    case INNER, SEMI -> noLeft || noRight || never;
                    case LEFT, ANTI, LEFT_MARK, LEFT_ASOF, ASOF -> noLeft;
                    case RIGHT -> noRight;
                    case FULL -> noLeft && noRight;
                };
        if (none) {
            return Rels.empty(join);
        }
        return type == JoinRelType.ANTI && (noRight || never) ? join.getLeft() : join;
    }

    private static boolean isNever(RexNode conjunct) {
        return Conjunction.isNever(conjunct);
    }
}
