package io.arclight.planner.optimize.rule;

import io.arclight.planner.optimize.ExpressionTraits;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Constants;
import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexVisitorImpl;

/** Projection over projection: one, unless a lower expression would then be computed several times. */
public final class ProjectMergeRule implements Rule<LogicalProject> {
    @Override
    public Class<LogicalProject> target() {
        return LogicalProject.class;
    }

    @Override
    public RelNode apply(LogicalProject project, RuleContext context) {
        if (Columns.isIdentity(project.getProjects(), project.getInput().getRowType())) {
            return project.getInput();
        }
        if (!(project.getInput() instanceof LogicalProject lower) || !mayInline(project, lower)) {
            return project;
        }
        List<RexNode> items = project.getProjects().stream()
                .map(item -> Columns.replace(item, lower.getProjects()::get))
                .toList();
        return Rels.project(lower.getInput(), items, project.getRowType().getFieldNames());
    }

    private static boolean mayInline(LogicalProject project, LogicalProject lower) {
        int[] uses = uses(project, lower.getProjects().size());
        for (int i = 0; i < uses.length; i++) {
            RexNode item = lower.getProjects().get(i);
            boolean cheap =
                    item instanceof RexInputRef || Constants.toLiteral(item).isPresent();
            if (uses[i] > 1 && !cheap || uses[i] > 0 && !ExpressionTraits.isDeterministic(item)) {
                return false;
            }
        }
        return true;
    }

    private static int[] uses(LogicalProject project, int columns) {
        int[] uses = new int[columns];
        RexVisitorImpl<Void> counter = new RexVisitorImpl<>(true) {
            @Override
            public Void visitInputRef(RexInputRef reference) {
                uses[reference.getIndex()]++;
                return null;
            }
        };
        project.getProjects().forEach(item -> item.accept(counter));
        return uses;
    }
}
