package io.arclight.planner.optimize.join;

import io.arclight.planner.optimize.Phase;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.calcite.rel.RelNode;

/** Puts the joins of each tree of three or more inputs into the cheapest order. */
public final class JoinOrderPhase implements Phase {
    private static final int MIN_LEAVES = 3;
    private static final int MAX_LEAVES = 30;

    @Override
    public String name() {
        return "join order";
    }

    @Override
    public RelNode run(RelNode root, RuleContext context) {
        if (!JoinGraph.isReorderable(root)) {
            return withinInputs(root, context);
        }
        JoinGraph written = JoinGraph.of(root);
        if (written.leaves().size() > MAX_LEAVES) {
            return withinInputs(root, context);
        }
        JoinGraph once = AggregateWindow.replace(written, context.estimator());
        int size = once.leaves().size();
        Map<RelNode, RelNode> reduced = AggregateReduction.of(once, context.estimator());
        if (size < MIN_LEAVES && reduced.isEmpty() && once.equals(written)) {
            return withinInputs(root, context);
        }
        JoinGraph graph = once.map(leaf -> run(reduced.getOrDefault(leaf, leaf), context));
        JoinCardinality cardinality = new JoinCardinality(graph, context.estimator());
        JoinOrder order = new JoinEnumeration(cardinality, size).best();
        return new JoinAssembly(graph, cardinality)
                .assemble(order, root.getRowType().getFieldNames());
    }

    private RelNode withinInputs(RelNode rel, RuleContext context) {
        List<RelNode> inputs = new ArrayList<>();
        boolean changed = false;
        for (RelNode input : rel.getInputs()) {
            RelNode ordered = run(input, context);
            changed |= ordered != input;
            inputs.add(ordered);
        }
        return changed ? Rels.withInputs(rel, inputs) : rel;
    }
}
