/** The rules of the optimizer, one a file. {@link io.arclight.planner.optimize.rule.Phases} lists them by phase. */
package io.arclight.planner.optimize.rule;
