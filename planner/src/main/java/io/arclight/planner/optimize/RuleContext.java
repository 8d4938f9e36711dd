package io.arclight.planner.optimize;

import io.arclight.exec.setting.Settings;
import io.arclight.planner.statistics.Estimator;

/**
 * What rules may ask.
 *
 * @param settings the session's settings
 * @param estimator sizes of rels
 */
public record RuleContext(Settings settings, Estimator estimator) {}
