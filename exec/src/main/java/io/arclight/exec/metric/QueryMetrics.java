package io.arclight.exec.metric;

import io.arclight.exec.plan.PlanNode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;

/** The metrics of a query's plan nodes, by identity of the node. Thread safe. */
public final class QueryMetrics {
    private final Map<PlanNode, OperatorMetrics> byNode = Collections.synchronizedMap(new IdentityHashMap<>());

    /** The metrics of a node, empty when it did not run. */
    public OperatorMetrics of(PlanNode node) {
        return byNode.computeIfAbsent(node, key -> new OperatorMetrics());
    }
}
