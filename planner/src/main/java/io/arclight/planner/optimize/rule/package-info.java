/** Rules that bring steps into one form and simplify them, one a file. {@link io.arclight.planner.optimize.rule.Phases} lists all rules by phase. */
package io.arclight.planner.optimize.rule;
