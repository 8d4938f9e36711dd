package io.arclight.planner.physical.join;

import io.arclight.exec.plan.part.Side;
import io.arclight.exec.setting.Settings;
import io.arclight.planner.explain.ByteText;
import java.util.Locale;

/** Why a join runs as it does, in the words of EXPLAIN ANALYZE. */
final class JoinReason {
    private final JoinInputs inputs;
    private final JoinStrategy strategy;

    JoinReason(JoinInputs inputs, JoinStrategy strategy) {
        this.inputs = inputs;
        this.strategy = strategy;
    }

    String text() {
        String algorithm = strategy.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + algorithm();
        return strategy == JoinStrategy.MERGE ? algorithm : side() + "; " + algorithm;
    }

    private String side() {
        Side build = JoinStrategy.buildSide(inputs);
        Side probe = build == Side.LEFT ? Side.RIGHT : Side.LEFT;
        String name = build == Side.LEFT ? "BuildLeft: " : "BuildRight: ";
        if (inputs.hint(build).isPresent()) {
            return name + "hinted";
        }
        return name + size(build) + " estimated against " + size(probe);
    }

    private String size(Side side) {
        return String.format(Locale.ROOT, "%,d rows (%s)", Math.round(inputs.rows(side)), bytes(side));
    }

    private String bytes(Side side) {
        return ByteText.of(Math.round(inputs.bytes(side)));
    }

    private String algorithm() {
        if (!inputs.hasKeys()) {
            return "no keys to compare";
        }
        if (inputs.condition().nullAware()) {
            return "NOT IN has to know of every null";
        }
        if (strategy == JoinStrategy.NESTED_LOOP && !inputs.isHinted()) {
            return "nulls have to be compared pair by pair";
        }
        if (inputs.isHinted()) {
            return "hinted";
        }
        String setting = inputs.planner().settings().get(Settings.JOIN_STRATEGY);
        if (!setting.equalsIgnoreCase(Settings.JOIN_STRATEGY.defaultText())) {
            return Settings.JOIN_STRATEGY.key() + "=" + setting;
        }
        return bytes(JoinStrategy.buildSide(inputs)) + (strategy == JoinStrategy.BROADCAST ? " under" : " over")
                + " the threshold of " + ByteText.of(Math.round(JoinStrategy.broadcastBytes(inputs)));
    }
}
