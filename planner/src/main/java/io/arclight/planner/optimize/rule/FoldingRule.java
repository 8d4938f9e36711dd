package io.arclight.planner.optimize.rule;

import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rel.logical.LogicalProject;

/** Constants in place of expressions over constants. */
public final class FoldingRule implements Rule<RelNode> {
    private static final Set<Class<?>> HOLDERS = Set.of(LogicalFilter.class, LogicalProject.class, LogicalJoin.class);

    @Override
    public Class<RelNode> target() {
        return RelNode.class;
    }

    @Override
    public RelNode apply(RelNode rel, RuleContext context) {
        return HOLDERS.contains(rel.getClass()) ? rel.accept(context.folding()) : rel;
    }
}
