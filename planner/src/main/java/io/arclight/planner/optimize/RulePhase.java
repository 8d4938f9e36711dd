package io.arclight.planner.optimize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rel.RelNode;

/**
 * Applies rules at every rel, inputs first and parents first in turn, until none changes anything.
 *
 * @param name the phase's name
 * @param rules the rules in the order they are tried
 */
public record RulePhase(String name, List<Rule<?>> rules) implements Phase {
    /** A bound for rules that undo each other, which would be a bug; every pass does much. */
    private static final int MAX_PASSES = 32;

    private static final int MAX_REPEATS = 64;

    @Override
    public RelNode run(RelNode root, RuleContext context) {
        RelNode current = root;
        Set<RelNode> settled = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int pass = 0; pass < MAX_PASSES; pass++) {
            RelNode next = rewrite(current, context, settled);
            if (next == current) {
                return current;
            }
            current = next;
        }
        return current;
    }

    @Override
    public Phase without(String rule) {
        return new RulePhase(
                name,
                rules.stream()
                        .filter(other -> !other.getClass().getSimpleName().equals(rule))
                        .toList());
    }

    /**
     * Rules at the rel, then its inputs; a rel whose inputs changed is tried once more.
     *
     * @param settled rels that no rule changes any more, nor anything below them
     */
    private RelNode rewrite(RelNode rel, RuleContext context, Set<RelNode> settled) {
        if (settled.contains(rel)) {
            return rel;
        }
        RelNode current = applyAll(rel, context);
        List<RelNode> inputs = new ArrayList<>(current.getInputs().size());
        boolean changed = false;
        for (RelNode input : current.getInputs()) {
            RelNode rewritten = rewrite(input, context, settled);
            changed |= rewritten != input;
            inputs.add(rewritten);
        }
        if (current == rel && !changed) {
            settled.add(rel);
        }
        return changed ? applyAll(Rels.withInputs(current, inputs), context) : current;
    }

    private RelNode applyAll(RelNode rel, RuleContext context) {
        RelNode current = rel;
        for (int repeat = 0; repeat < MAX_REPEATS; repeat++) {
            RelNode before = current;
            for (Rule<?> rule : rules) {
                current = apply(rule, current, context);
            }
            if (current == before) {
                return current;
            }
        }
        return current;
    }

    private static <R extends RelNode> RelNode apply(Rule<R> rule, RelNode rel, RuleContext context) {
        return rule.target().isInstance(rel) ? rule.apply(rule.target().cast(rel), context) : rel;
    }
}
