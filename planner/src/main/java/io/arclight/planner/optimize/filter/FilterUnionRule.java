package io.arclight.planner.optimize.filter;

import io.arclight.planner.optimize.ExpressionTraits;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalUnion;
import org.apache.calcite.rex.RexNode;

/** Filters below a union, in each of its inputs. */
public final class FilterUnionRule implements Rule<LogicalFilter> {
    @Override
    public Class<LogicalFilter> target() {
        return LogicalFilter.class;
    }

    @Override
    public RelNode apply(LogicalFilter filter, RuleContext context) {
        if (!(filter.getInput() instanceof LogicalUnion union)
                || !ExpressionTraits.isDeterministic(filter.getCondition())) {
            return filter;
        }
        List<RexNode> conjuncts = Conjunction.split(filter.getCondition());
        List<RelNode> inputs = union.getInputs().stream()
                .map(input -> Rels.filter(
                        input,
                        conjuncts.stream()
                                .map(conjunct -> Columns.refresh(conjunct, input.getRowType()))
                                .toList()))
                .toList();
        return Rels.withInputs(union, inputs);
    }
}
