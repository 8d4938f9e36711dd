package io.arclight.planner.explain;

import io.arclight.exec.plan.PlanNode;
import java.util.List;
import java.util.function.Function;

/** Draws a plan as a tree, one line per step, children indented below their parent as Spark does. */
final class PlanTree {
    private final Function<PlanNode, String> line;
    private final StringBuilder out = new StringBuilder();

    PlanTree(Function<PlanNode, String> line) {
        this.line = line;
    }

    /** The tree, each line ending in a line feed. */
    String draw(PlanNode root) {
        draw(root, "", "");
        return out.toString();
    }

    private void draw(PlanNode node, String first, String rest) {
        out.append(first).append(line.apply(node)).append('\n');
        List<PlanNode> inputs = node.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            boolean last = i == inputs.size() - 1;
            draw(inputs.get(i), rest + (last ? "+- " : ":- "), rest + (last ? "   " : ":  "));
        }
    }
}
