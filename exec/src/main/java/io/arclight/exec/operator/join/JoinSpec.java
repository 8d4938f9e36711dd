package io.arclight.exec.operator.join;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.plan.BroadcastHashJoin;
import io.arclight.exec.plan.NestedLoopJoin;
import io.arclight.exec.plan.ShuffledHashJoin;
import io.arclight.exec.plan.SortMergeJoin;
import io.arclight.exec.plan.part.JoinKeys;
import io.arclight.exec.plan.part.JoinType;
import io.arclight.exec.plan.part.Side;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import java.util.List;
import java.util.Optional;

/**
 * What a join does, whatever the algorithm: one side's rows are kept (the build side), the other's come by (the probe
 * side).
 *
 * @param type which rows it gives
 * @param buildSide the side that is kept
 * @param keys the equalities; none for a nested loop join
 * @param residual a further condition over the left columns followed by the right ones
 * @param left names and types of the left rows
 * @param right names and types of the right rows
 */
public record JoinSpec(
        JoinType type,
        Side buildSide,
        JoinKeys keys,
        Optional<Expression> residual,
        StructType left,
        StructType right) {

    private static final JoinKeys NO_KEYS = new JoinKeys(List.of(), List.of(), List.of(), Optional.empty());

    /** The specification of a plan node. */
    public static JoinSpec of(BroadcastHashJoin node) {
        return of(
                node.type(),
                node.buildSide(),
                node.keys(),
                node.left().schema(),
                node.right().schema());
    }

    /** The specification of a plan node. */
    public static JoinSpec of(ShuffledHashJoin node) {
        return of(
                node.type(),
                node.buildSide(),
                node.keys(),
                node.left().schema(),
                node.right().schema());
    }

    /** The specification of a plan node; the right rows of one key are kept. */
    public static JoinSpec of(SortMergeJoin node) {
        return of(
                node.type(),
                Side.RIGHT,
                node.keys(),
                node.left().schema(),
                node.right().schema());
    }

    /** The specification of a plan node. */
    public static JoinSpec of(NestedLoopJoin node) {
        return new JoinSpec(
                node.type(),
                node.buildSide(),
                NO_KEYS,
                node.condition(),
                node.left().schema(),
                node.right().schema());
    }

    private static JoinSpec of(JoinType type, Side buildSide, JoinKeys keys, StructType left, StructType right) {
        return new JoinSpec(type, buildSide, keys, keys.residual(), left, right);
    }

    /** Names and types of the build rows. */
    public StructType build() {
        return buildSide == Side.LEFT ? left : right;
    }

    /** Names and types of the probe rows. */
    public StructType probe() {
        return buildSide == Side.LEFT ? right : left;
    }

    /** The side whose rows come by. */
    public Side probeSide() {
        return buildSide == Side.LEFT ? Side.RIGHT : Side.LEFT;
    }

    /** The keys over the build rows. */
    public List<Expression> buildKeys() {
        return buildSide == Side.LEFT ? keys.left() : keys.right();
    }

    /** The keys over the probe rows. */
    public List<Expression> probeKeys() {
        return buildSide == Side.LEFT ? keys.right() : keys.left();
    }

    /** The types of the keys. */
    public List<DataType> keyTypes() {
        return keys.left().stream().map(Expression::type).toList();
    }

    /** Whether results are pairs (or halves of pairs), rather than rows of the left side alone. */
    boolean givesPairs() {
        return switch (type) {
            case INNER, LEFT, RIGHT, FULL -> true;
            case LEFT_SEMI, LEFT_ANTI, NULL_AWARE_LEFT_ANTI, LEFT_MARK -> false;
        };
    }

    /** Whether rows of the probe side are given by themselves. */
    boolean keepsProbe() {
        return type.keeps(probeSide());
    }

    /** Whether rows of the build side are given by themselves, after all others. */
    public boolean keepsBuild() {
        return type.keeps(buildSide);
    }
}
