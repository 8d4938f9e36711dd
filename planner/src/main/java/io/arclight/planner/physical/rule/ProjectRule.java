package io.arclight.planner.physical.rule;

import io.arclight.exec.plan.Project;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import io.arclight.planner.rex.Columns;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.util.ImmutableBitSet;

/** Computes columns. */
final class ProjectRule implements PhysicalRule<LogicalProject> {
    @Override
    public Class<LogicalProject> target() {
        return LogicalProject.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalProject project, ImmutableBitSet wish, PhysicalPlanner planner) {
        List<RexNode> items = project.getProjects();
        PhysicalRel input = planner.plan(project.getInput(), below(wish, items));
        Project plan = new Project(input.plan(), planner.translate(items, input), PhysicalPlanner.schema(project));
        IntFunction<ImmutableBitSet> targets = column -> targets(items, column);
        return Optional.of(new PhysicalRel(
                plan, input.distribution().map(targets), input.ordering().map(targets), input.rows()));
    }

    /** The input columns behind the wished ones; no wish when one of them is computed. */
    private static ImmutableBitSet below(ImmutableBitSet wish, List<RexNode> items) {
        ImmutableBitSet.Builder columns = ImmutableBitSet.builder();
        for (int column : wish) {
            if (!(items.get(column) instanceof RexInputRef)) {
                return ImmutableBitSet.of();
            }
            columns.addAll(Columns.used(items.get(column)));
        }
        return columns.build();
    }

    private static ImmutableBitSet targets(List<RexNode> items, int column) {
        ImmutableBitSet.Builder targets = ImmutableBitSet.builder();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof RexInputRef reference && reference.getIndex() == column) {
                targets.set(i);
            }
        }
        return targets.build();
    }
}
