package io.arclight.planner.optimize.rule;

import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rex.PlannerRexBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.logical.LogicalSort;
import org.apache.calcite.rel.logical.LogicalUnion;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;

/** LIMIT onto the sort below it, below projections and into the inputs of a union. */
public final class LimitRule implements Rule<LogicalSort> {
    @Override
    public Class<LogicalSort> target() {
        return LogicalSort.class;
    }

    @Override
    public RelNode apply(LogicalSort sort, RuleContext context) {
        if (!sort.getCollation().getFieldCollations().isEmpty() || sort.fetch == null) {
            return sort;
        }
        if (sort.getInput() instanceof LogicalProject project) {
            RelNode limited = LogicalSort.create(project.getInput(), RelCollations.EMPTY, sort.offset, sort.fetch);
            return Rels.withInputs(project, List.of(limited));
        }
        if (sort.getInput() instanceof LogicalSort lower && lower.fetch == null && lower.offset == null) {
            return LogicalSort.create(lower.getInput(), lower.getCollation(), sort.offset, sort.fetch);
        }
        return sort.getInput() instanceof LogicalUnion union && union.all ? intoUnion(sort, union) : sort;
    }

    private static RelNode intoUnion(LogicalSort sort, LogicalUnion union) {
        RexNode enough =
                PlannerRexBuilder.INSTANCE.makeExactLiteral(number(sort.fetch).add(number(sort.offset)));
        List<RelNode> inputs = new ArrayList<>();
        boolean changed = false;
        for (RelNode input : union.getInputs()) {
            boolean limited = isLimited(input);
            changed |= !limited;
            inputs.add(limited ? input : LogicalSort.create(input, RelCollations.EMPTY, null, enough));
        }
        return changed ? Rels.withInputs(sort, List.of(Rels.withInputs(union, inputs))) : sort;
    }

    /** Whether an input was limited before, also when its limit has moved below a projection since. */
    private static boolean isLimited(RelNode input) {
        RelNode rel = input;
        while (rel instanceof LogicalProject project) {
            rel = project.getInput();
        }
        return rel instanceof LogicalSort limit && limit.fetch != null
                || rel instanceof LogicalUnion union
                        && union.getInputs().stream().allMatch(LimitRule::isLimited)
                || Rels.isEmpty(rel);
    }

    private static BigDecimal number(RexNode literal) {
        return literal == null ? BigDecimal.ZERO : ((RexLiteral) literal).getValueAs(BigDecimal.class);
    }
}
