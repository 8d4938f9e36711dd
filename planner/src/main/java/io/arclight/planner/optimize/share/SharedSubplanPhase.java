package io.arclight.planner.optimize.share;

import io.arclight.planner.optimize.Phase;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rel.LogicalScan;
import io.arclight.planner.rel.LogicalShared;
import io.arclight.planner.statistics.Estimator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.Project;

/**
 * Joins and aggregations that stand at several places with the same rows are computed once, where keeping their rows costs less
 * than computing them again. Runs before columns are pruned, so that places which need different columns count as equal; pruning
 * keeps what any of them needs.
 */
public final class SharedSubplanPhase implements Phase {
    /** Tables with fewer rows in all are read again in less time than rows are kept. */
    private static final double FEW_ROWS = 20_000;

    /** The rows that are kept may be this share of those that are read for them. */
    private static final double SHARE = 0.25;

    @Override
    public String name() {
        return "shared subplans";
    }

    @Override
    public RelNode run(RelNode root, RuleContext context) {
        SubplanKeys keys = new SubplanKeys(root);
        Map<Integer, LogicalShared> shared = new HashMap<>();
        RelNode replaced = replace(root, keys, shared, context.estimator());
        if (shared.isEmpty()) {
            return root;
        }
        // Within what is shared now, there may be equal parts.
        return run(replaced, context);
    }

    private RelNode replace(RelNode rel, SubplanKeys keys, Map<Integer, LogicalShared> shared, Estimator estimator) {
        if (rel instanceof LogicalShared) {
            return rel;
        }
        if (keys.places(rel) > 1 && isWorthKeeping(rel, estimator)) {
            return shared.computeIfAbsent(keys.of(rel), number -> LogicalShared.create(rel));
        }
        List<RelNode> inputs = new ArrayList<>();
        boolean changed = false;
        for (RelNode input : rel.getInputs()) {
            RelNode other = replace(input, keys, shared, estimator);
            changed |= !other.equals(input);
            inputs.add(other);
        }
        return changed ? Rels.withInputs(rel, inputs) : rel;
    }

    private static boolean isWorthKeeping(RelNode rel, Estimator estimator) {
        double read = rowsRead(rel, estimator);
        return computes(rel) && read >= FEW_ROWS && estimator.rows(rel) <= read * SHARE;
    }

    /** Whether a rel is a join or an aggregation, columns computed from it aside. */
    private static boolean computes(RelNode rel) {
        return rel instanceof Join
                || rel instanceof Aggregate
                || rel instanceof Project project && computes(project.getInput());
    }

    private static double rowsRead(RelNode rel, Estimator estimator) {
        return rel instanceof LogicalScan
                ? estimator.rows(rel)
                : rel.getInputs().stream()
                        .mapToDouble(input -> rowsRead(input, estimator))
                        .sum();
    }
}
