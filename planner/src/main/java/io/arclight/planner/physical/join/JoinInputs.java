package io.arclight.planner.physical.join;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.plan.part.JoinKeys;
import io.arclight.exec.plan.part.JoinType;
import io.arclight.exec.plan.part.Side;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.rel.LogicalJoinHint;
import io.arclight.planner.rex.Conjunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * A join with its planned inputs.
 *
 * @param join the join
 * @param condition its condition, taken apart
 * @param left the left rows
 * @param right the right rows
 * @param planner the planner
 */
record JoinInputs(
        LogicalJoin join, EquiCondition condition, PhysicalRel left, PhysicalRel right, PhysicalPlanner planner) {
    static JoinInputs plan(LogicalJoin join, PhysicalPlanner planner) {
        EquiCondition condition = EquiCondition.of(join);
        return new JoinInputs(
                join,
                condition,
                planner.plan(join.getLeft(), ImmutableBitSet.of(condition.plainColumns(Side.LEFT))),
                planner.plan(join.getRight(), ImmutableBitSet.of(condition.plainColumns(Side.RIGHT))),
                planner);
    }

    PhysicalRel side(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** Which rows it gives. */
    JoinType type() {
        return switch (join.getJoinType()) {
            case INNER -> JoinType.INNER;
            case LEFT -> JoinType.LEFT;
            case RIGHT -> JoinType.RIGHT;
            case FULL -> JoinType.FULL;
            case SEMI -> JoinType.LEFT_SEMI;
            case ANTI -> condition.nullAware() ? JoinType.NULL_AWARE_LEFT_ANTI : JoinType.LEFT_ANTI;
            case LEFT_MARK -> JoinType.LEFT_MARK;
            case ASOF, LEFT_ASOF -> throw new IllegalStateException("no such join: " + join.getJoinType());
        };
    }

    /** Whether the condition compares keys. */
    boolean hasKeys() {
        return !condition.left().isEmpty();
    }

    JoinKeys keys() {
        return new JoinKeys(
                planner.translate(condition.left(), left),
                planner.translate(condition.right(), right),
                condition.nullSafe(),
                residual(condition.residual()));
    }

    /** The whole condition for joins without keys. */
    Optional<Expression> wholeCondition() {
        return residual(Conjunction.split(join.getCondition()));
    }

    private Optional<Expression> residual(List<RexNode> conjuncts) {
        return conjuncts.isEmpty()
                ? Optional.empty()
                : Optional.of(planner.translate(Conjunction.and(conjuncts), bothSides()));
    }

    /** The left columns, then the right ones. */
    private StructType bothSides() {
        List<StructField> fields = new ArrayList<>(left.schema().fields());
        fields.addAll(right.schema().fields());
        return new StructType(fields);
    }

    StructType schema() {
        return PhysicalPlanner.schema(join);
    }

    /** Bytes of a side's rows. */
    double bytes(Side side) {
        return planner.estimate(input(side)).bytes();
    }

    double rows(Side side) {
        return planner.estimate(input(side)).rows();
    }

    private RelNode input(Side side) {
        return side == Side.LEFT ? join.getLeft() : join.getRight();
    }

    /** What the user wishes for a side. */
    Optional<LogicalJoinHint.Strategy> hint(Side side) {
        RelNode input = input(side);
        while (input instanceof Project || input instanceof Filter) {
            input = input.getInput(0);
        }
        return input instanceof LogicalJoinHint hint ? Optional.of(hint.strategy()) : Optional.empty();
    }

    boolean isHinted(LogicalJoinHint.Strategy strategy) {
        return hint(Side.LEFT).equals(Optional.of(strategy)) || hint(Side.RIGHT).equals(Optional.of(strategy));
    }

    boolean isHinted() {
        return hint(Side.LEFT).isPresent() || hint(Side.RIGHT).isPresent();
    }

    /** Whether the right columns are part of the result. */
    boolean givesRight() {
        JoinRelType type = join.getJoinType();
        return type != JoinRelType.SEMI && type != JoinRelType.ANTI && type != JoinRelType.LEFT_MARK;
    }
}
