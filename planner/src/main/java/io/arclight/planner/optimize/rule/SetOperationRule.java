package io.arclight.planner.optimize.rule;

import io.arclight.exec.error.Origin;
import io.arclight.exec.function.WindowBinding;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.exec.plan.part.WindowFrame;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rel.LogicalWindow;
import io.arclight.planner.rel.WindowCall;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.PlannerRexBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.core.SetOp;
import org.apache.calcite.rel.logical.LogicalIntersect;
import org.apache.calcite.rel.logical.LogicalMinus;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * INTERSECT and EXCEPT as semi and anti joins on all columns, nulls being equal, of rows without duplicates. With ALL, equal rows
 * are numbered on both sides first, so that each finds one partner at most.
 */
public final class SetOperationRule implements Rule<SetOp> {
    @Override
    public Class<SetOp> target() {
        return SetOp.class;
    }

    @Override
    public RelNode apply(SetOp operation, RuleContext context) {
        boolean intersect = operation instanceof LogicalIntersect;
        if (!intersect && !(operation instanceof LogicalMinus)) {
            return operation;
        }
        JoinRelType type = intersect ? JoinRelType.SEMI : JoinRelType.ANTI;
        RelNode result = operation.getInput(0);
        for (RelNode right :
                operation.getInputs().subList(1, operation.getInputs().size())) {
            result = operation.all
                    ? joined(numbered(result, context), numbered(right, context), type)
                    : joined(distinct(result), right, type);
            result = Rels.columns(
                    result,
                    IntStream.range(0, operation.getRowType().getFieldCount())
                            .boxed()
                            .toList());
        }
        return result;
    }

    private static RelNode distinct(RelNode rel) {
        return Rels.aggregate(rel, ImmutableBitSet.range(rel.getRowType().getFieldCount()), List.of());
    }

    private static RelNode joined(RelNode left, RelNode right, JoinRelType type) {
        RelDataType row = Rels.bothSides(left, right);
        int width = left.getRowType().getFieldCount();
        List<RexNode> conditions = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            conditions.add(PlannerRexBuilder.INSTANCE.predicate(
                    SqlStdOperatorTable.IS_NOT_DISTINCT_FROM,
                    Origin.NONE,
                    List.of(Columns.reference(row, i), Columns.reference(row, width + i)),
                    false));
        }
        return Rels.join(left, right, type, conditions);
    }

    /** Equal rows numbered from 1. */
    private static RelNode numbered(RelNode rel, RuleContext context) {
        WindowBinding number = (WindowBinding)
                FunctionRegistry.find("row_number").orElseThrow().bind(List.of(), context.settings());
        WindowCall.Frame frame = new WindowCall.Frame(
                WindowFrame.Unit.ROWS,
                WindowCall.Bound.of(WindowFrame.Kind.UNBOUNDED_PRECEDING),
                WindowCall.Bound.of(WindowFrame.Kind.CURRENT_ROW));
        WindowCall call = new WindowCall(number, List.of(), Optional.empty(), false, frame, Origin.NONE);
        return LogicalWindow.create(
                rel, ImmutableBitSet.range(rel.getRowType().getFieldCount()), RelCollations.EMPTY, List.of(call));
    }
}
