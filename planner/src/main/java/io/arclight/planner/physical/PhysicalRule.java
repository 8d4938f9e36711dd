package io.arclight.planner.physical;

import java.util.Optional;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * Chooses the steps for a rel of one class.
 *
 * @param <R> the class of rels
 */
public interface PhysicalRule<R extends RelNode> {
    /** The class of rels, subclasses included. */
    Class<R> target();

    /**
     * The steps, or empty when another rule is to decide.
     *
     * @param rel the rel
     * @param wish columns of its output by which the step above would like rows to be partitioned; empty for none, and never
     *     an obligation
     * @param planner plans the inputs
     */
    Optional<PhysicalRel> apply(R rel, ImmutableBitSet wish, PhysicalPlanner planner);
}
