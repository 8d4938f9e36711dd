package io.arclight.planner.optimize;

import java.util.List;
import org.apache.calcite.rel.RelNode;

/** Rewrites a query's rels phase by phase. */
public final class Optimizer {
    private final List<Phase> phases;

    /** An optimizer with these phases, in order. */
    public Optimizer(List<Phase> phases) {
        this.phases = List.copyOf(phases);
    }

    /** The rewritten rels, which give the same rows. */
    public RelNode optimize(RelNode root, RuleContext context) {
        RelNode current = root;
        for (Phase phase : phases) {
            current = phase.run(current, context);
        }
        return current;
    }
}
