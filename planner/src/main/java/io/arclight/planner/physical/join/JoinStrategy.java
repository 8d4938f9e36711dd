package io.arclight.planner.physical.join;

import io.arclight.exec.plan.part.JoinType;
import io.arclight.exec.plan.part.Side;
import io.arclight.exec.setting.Settings;
import io.arclight.planner.rel.LogicalJoinHint.Strategy;
import java.util.Locale;
import java.util.Optional;

/** Chooses between the algorithms: hints first, then the setting, then sizes. */
enum JoinStrategy {
    BROADCAST,
    SHUFFLE_HASH,
    MERGE,
    NESTED_LOOP;

    /**
     * Threads share one copy of a broadcast table, which no network carries, so it may be larger than Spark's threshold by
     * this factor.
     */
    private static final double SHARED_FACTOR = 32;

    /** Building on the side whose rows are kept costs a second pass; it must pay. */
    private static final double KEPT_SIDE_FACTOR = 4;

    static JoinStrategy of(JoinInputs inputs) {
        if (!inputs.hasKeys()
                || inputs.isHinted(Strategy.SHUFFLE_REPLICATE_NL)
                        && !inputs.condition().nullAware()) {
            return NESTED_LOOP;
        }
        if (inputs.type() == JoinType.LEFT_MARK && inputs.condition().isMarkUncertain()) {
            return NESTED_LOOP;
        }
        if (inputs.condition().nullAware() || inputs.isHinted(Strategy.BROADCAST)) {
            return BROADCAST;
        }
        if (inputs.isHinted()) {
            return inputs.isHinted(Strategy.MERGE) ? mergeOrHash(inputs) : SHUFFLE_HASH;
        }
        return switch (inputs.planner().settings().get(Settings.JOIN_STRATEGY).toLowerCase(Locale.ROOT)) {
            case "broadcast" -> BROADCAST;
            case "shuffle_hash" -> SHUFFLE_HASH;
            case "merge" -> mergeOrHash(inputs);
            default -> bySize(inputs);
        };
    }

    private static JoinStrategy mergeOrHash(JoinInputs inputs) {
        return inputs.type() == JoinType.LEFT_MARK ? SHUFFLE_HASH : MERGE;
    }

    private static JoinStrategy bySize(JoinInputs inputs) {
        return inputs.bytes(buildSide(inputs)) <= broadcastBytes(inputs) ? BROADCAST : SHUFFLE_HASH;
    }

    /** The most bytes of a side that is broadcast because of its size. */
    static double broadcastBytes(JoinInputs inputs) {
        return inputs.planner().settings().get(Settings.AUTO_BROADCAST_THRESHOLD) * SHARED_FACTOR;
    }

    /** The side that goes into the hash table. */
    static Side buildSide(JoinInputs inputs) {
        JoinType type = inputs.type();
        Optional<Side> hinted = hintedSide(inputs);
        if (hinted.isPresent() && type != JoinType.NULL_AWARE_LEFT_ANTI) {
            return hinted.get();
        }
        double left = inputs.bytes(Side.LEFT);
        double right = inputs.bytes(Side.RIGHT);
        return switch (type) {
            case INNER, FULL -> left < right ? Side.LEFT : Side.RIGHT;
            case LEFT, LEFT_SEMI, LEFT_ANTI -> left * KEPT_SIDE_FACTOR < right ? Side.LEFT : Side.RIGHT;
            case RIGHT -> right * KEPT_SIDE_FACTOR < left ? Side.RIGHT : Side.LEFT;
            case NULL_AWARE_LEFT_ANTI, LEFT_MARK -> Side.RIGHT;
        };
    }

    private static Optional<Side> hintedSide(JoinInputs inputs) {
        for (Side side : Side.values()) {
            Optional<Strategy> hint = inputs.hint(side);
            if (hint.equals(Optional.of(Strategy.BROADCAST)) || hint.equals(Optional.of(Strategy.SHUFFLE_HASH))) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }
}
