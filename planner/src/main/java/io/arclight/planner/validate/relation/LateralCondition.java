package io.arclight.planner.validate.relation;

import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.validate.expression.ExpressionScope.Clause;
import io.arclight.planner.validate.expression.Surroundings;
import io.arclight.planner.validate.name.Namespace;
import io.arclight.planner.validate.name.RelationNames;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.Map;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rex.RexNode;

/** The ON of a lateral join, as a filter of the right side that refers to the left row. */
final class LateralCondition {
    private LateralCondition() {}

    static RelNode apply(
            Surroundings surroundings, RelationNames leftNames, Relation right, LogicalExpression condition) {
        RelationNames rightNames = new RelationNames(
                surroundings.context(), right.scope(), right.rel().getRowType());
        Namespace both = rightNames.orElse(leftNames.fromInside());
        Typed typed =
                surroundings.over(both, both, rightNames, Map.of(), Clause.JOIN).analyze(condition);
        RexNode rex = new TypedBuilder(surroundings.context(), Origin.NONE)
                .condition(typed, ErrorCondition.JOIN_CONDITION_IS_NOT_BOOLEAN_TYPE, "joinCondition");
        return LogicalFilter.create(right.rel(), rex);
    }
}
