package io.arclight.planner.optimize;

import io.arclight.exec.setting.Settings;
import io.arclight.planner.statistics.Estimator;

/**
 * What rules may ask. One query, one thread.
 *
 * @param settings the session's settings
 * @param estimator sizes of rels
 * @param folding evaluates constant expressions, each once
 */
public record RuleContext(Settings settings, Estimator estimator, FoldingShuttle folding) {
    /** A context for a query. */
    public RuleContext(Settings settings, Estimator estimator) {
        this(settings, estimator, new FoldingShuttle(settings));
    }
}
