package io.arclight.exec.schedule.stage;

import io.arclight.exec.plan.PlanNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * A plan node at its place in a stage. The inputs end at sources: nodes that read a table, and nodes whose rows come from
 * another stage. A plan may hold the same node at several places, so places are told apart by their fragment.
 */
public final class Fragment {
    private final PlanNode node;
    private final NodeRole role;
    private final List<Fragment> inputs;
    private final Stage stage;

    private Fragment(PlanNode node, NodeRole role, List<Fragment> inputs, Stage stage) {
        this.node = node;
        this.role = role;
        this.inputs = inputs;
        this.stage = stage;
    }

    static Fragment of(PlanNode node, NodeRole role, List<Fragment> inputs) {
        return new Fragment(node, role, inputs, null);
    }

    static Fragment fromStage(PlanNode node, Stage stage) {
        return new Fragment(node, NodeRole.SOURCE, List.of(), stage);
    }

    PlanNode node() {
        return node;
    }

    /** What the node demands of the way the stage is split. */
    public NodeRole role() {
        return role;
    }

    List<Fragment> inputs() {
        return inputs;
    }

    Fragment input(int index) {
        return inputs.get(index);
    }

    boolean isSource() {
        return inputs.isEmpty();
    }

    /** The stage whose rows this reads, or null. */
    public Stage stage() {
        return stage;
    }

    /** Whether every task gets all rows. */
    boolean isBroadcast() {
        return stage != null && stage.isBroadcast();
    }

    /** Visits this and everything below, inputs first. */
    public void forEach(Consumer<Fragment> action) {
        inputs.forEach(input -> input.forEach(action));
        action.accept(this);
    }

    boolean contains(Fragment other) {
        return this == other || inputs.stream().anyMatch(input -> input.contains(other));
    }
}
