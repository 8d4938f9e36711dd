package io.arclight.exec.schedule.stage;

import io.arclight.exec.plan.Exchange;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.Values;
import io.arclight.exec.plan.part.Partitioning;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a plan into stages at its exchanges. An exchange that stands at several places is run once. Where a step needs all
 * rows in one chain, or in every task, and the plan has no exchange there, a stage is cut all the same.
 */
public final class StageCutter {
    private final List<Stage> stages = new ArrayList<>();
    private final Map<PlanNode, Stage> cut = new IdentityHashMap<>();

    private StageCutter() {}

    /** The stages of a plan; each follows those it reads, the last one gives the result. */
    public static List<Stage> cut(PlanNode root) {
        StageCutter cutter = new StageCutter();
        cutter.add(cutter.fragment(root), null, null);
        return cutter.stages;
    }

    private Stage add(Fragment root, Partitioning partitioning, Exchange exchange) {
        Stage stage = new Stage(stages.size(), root, partitioning, exchange);
        stages.add(stage);
        return stage;
    }

    private Fragment fragment(PlanNode node) {
        if (node instanceof Exchange exchange) {
            return Fragment.fromStage(node, exchangeStage(exchange));
        }
        NodeRole role = node.accept(NodeRoles.INSTANCE);
        List<Fragment> inputs = new ArrayList<>();
        for (PlanNode input : node.inputs()) {
            inputs.add(fragment(input));
        }
        int broadcast = node.broadcastInput();
        if (broadcast >= 0 && !inputs.get(broadcast).isBroadcast()) {
            inputs.set(broadcast, cutBelow(inputs.get(broadcast), new Partitioning.Broadcast()));
        }
        if (role == NodeRole.SINGLE && !isSingle(inputs.get(0))) {
            inputs.set(0, cutBelow(inputs.get(0), new Partitioning.Gather()));
        }
        Fragment fragment = Fragment.of(node, role, inputs);
        return role == NodeRole.SINK ? cutBelow(fragment, new Partitioning.Gather()) : fragment;
    }

    private Stage exchangeStage(Exchange exchange) {
        Stage known = cut.get(exchange);
        if (known != null) {
            return known;
        }
        Stage stage = add(fragment(exchange.input()), exchange.partitioning(), exchange);
        cut.put(exchange, stage);
        return stage;
    }

    private Fragment cutBelow(Fragment fragment, Partitioning partitioning) {
        return Fragment.fromStage(fragment.node(), add(fragment, partitioning, null));
    }

    private static boolean isSingle(Fragment fragment) {
        if (!fragment.isSource()) {
            return fragment.inputs().stream().allMatch(StageCutter::isSingle);
        }
        return fragment.stage() == null
                ? fragment.node() instanceof Values
                : fragment.stage().givesOnePartition();
    }
}
