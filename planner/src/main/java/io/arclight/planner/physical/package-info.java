/**
 * From optimized rels to {@code exec.plan}: one rule per kind of step chooses the algorithm, and places exchanges and sorts
 * where what its input already has is not enough. A {@link io.arclight.planner.physical.PhysicalRel} is a step of {@code
 * exec.plan} together with where its rows lie, how they are ordered and how many they are, so that no second tree stands
 * between the optimized rels and the plan that runs.
 */
package io.arclight.planner.physical;
