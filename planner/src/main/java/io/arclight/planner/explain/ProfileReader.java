package io.arclight.planner.explain;

import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.metric.Phase;
import io.arclight.exec.metric.QueryMetrics;
import io.arclight.exec.metric.StageMetrics;
import io.arclight.exec.plan.Exchange;
import io.arclight.exec.plan.PlanNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Puts a plan and the counters of its run together. */
final class ProfileReader {
    private final PlanExplanation plan;
    private final QueryMetrics metrics;
    private final List<StageMetrics> stages;
    private final Map<PlanNode, Integer> stageOfRoot = new IdentityHashMap<>();
    private final NodeText text;
    private final long[] rowsIn;
    private final Set<PlanNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int number;

    ProfileReader(PlanExplanation plan, QueryMetrics metrics) {
        this.plan = plan;
        this.metrics = metrics;
        this.text = plan.nodeText();
        this.stages = metrics.stages();
        stages.forEach(stage -> stageOfRoot.put(stage.root(), stage.number()));
        this.rowsIn = new long[stages.size()];
    }

    QueryProfile read() {
        StepProfile root = step(plan.plan(), Optional.empty());
        Map<Phase, Long> phases = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            phases.put(phase, metrics.phases().nanos(phase));
        }
        List<StageProfile> read = stages.stream()
                .map(stage -> new StageProfile(
                        stage.number(),
                        stage.tasks(),
                        stage.wallNanos(),
                        stage.taskNanos(),
                        stage.cpuNanos(),
                        rowsIn[stage.number()],
                        metrics.of(stage.root()).rowsOut()))
                .toList();
        return new QueryProfile(phases, metrics.peakBytes(), root, read);
    }

    private StepProfile step(PlanNode node, Optional<Integer> above) {
        seen.add(node);
        int own = ++number;
        Optional<Integer> stage = Optional.ofNullable(stageOfRoot.get(node)).or(() -> above);
        OperatorMetrics measured = metrics.of(node);
        List<StepProfile> inputs = new ArrayList<>();
        long taken = 0;
        for (PlanNode input : node.inputs()) {
            if (!seen.contains(input)) {
                inputs.add(step(input, node instanceof Exchange ? Optional.empty() : stage));
            }
            taken += given(input);
        }
        if (node instanceof Exchange) {
            above.ifPresent(reader -> rowsIn[reader] += measured.rowsOut());
        } else if (node.inputs().isEmpty()) {
            stage.ifPresent(reader -> rowsIn[reader] += measured.rowsOut());
        }
        Map<String, Long> counters = new TreeMap<>();
        measured.extras().forEach((name, value) -> counters.put(name, value.sum()));
        return new StepProfile(
                own,
                node instanceof Exchange ? above : stage,
                node,
                node.accept(text),
                Optional.ofNullable(plan.reasons().get(node)).map(Supplier::get),
                taken,
                given(node),
                Optional.ofNullable(plan.estimatedRows().get(node)),
                measured.nanos(),
                measured.cpuNanos(),
                measured.peakBytes(),
                measured.spilledBytes(),
                counters,
                inputs);
    }

    /** The rows of a step; an exchange at the top that only streams counts nothing itself. */
    private long given(PlanNode node) {
        if (!(node instanceof Exchange exchange)) {
            return metrics.of(node).rowsOut();
        }
        return metrics.has(node) ? metrics.of(node).rowsIn() : given(exchange.input());
    }
}
