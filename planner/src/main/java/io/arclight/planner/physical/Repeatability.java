package io.arclight.planner.physical;

import io.arclight.exec.expression.Call;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.plan.Filter;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.Project;
import java.util.List;

/** Whether two equal plans give the same rows, so that one may stand for both. */
final class Repeatability {
    private Repeatability() {}

    /** Whether no function in the plan's filters and projections gives another value each time. */
    static boolean isRepeatable(PlanNode plan) {
        boolean here = true;
        if (plan instanceof Project project) {
            here = isDeterministic(project.expressions());
        } else if (plan instanceof Filter filter) {
            here = isDeterministic(List.of(filter.condition()));
        }
        return here && plan.inputs().stream().allMatch(Repeatability::isRepeatable);
    }

    private static boolean isDeterministic(List<Expression> expressions) {
        return expressions.stream()
                .allMatch(expression -> (!(expression instanceof Call call)
                                || call.function().traits().deterministic())
                        && isDeterministic(expression.children()));
    }
}
