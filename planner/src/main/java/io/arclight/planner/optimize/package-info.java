/** The optimizer: ordered phases of small rules over rels. {@link io.arclight.planner.optimize.Optimizer} lists the phases. */
package io.arclight.planner.optimize;
