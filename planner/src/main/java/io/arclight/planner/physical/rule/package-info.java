/** One rule per kind of step that neither joins nor aggregates. {@link PhysicalRules} lists all rules. */
package io.arclight.planner.physical.rule;
