package io.arclight.planner.optimize;

import org.apache.calcite.rel.RelNode;

/** A step of the optimizer: a rewrite of a whole tree. */
public interface Phase {
    /** What EXPLAIN and tests call it. */
    String name();

    /** The better tree, or the given one. */
    RelNode run(RelNode root, RuleContext context);

    /** This phase without a rule, by the simple name of its class. */
    default Phase without(String rule) {
        return this;
    }
}
