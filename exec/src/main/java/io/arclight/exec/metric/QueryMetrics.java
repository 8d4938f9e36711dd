package io.arclight.exec.metric;

import io.arclight.exec.plan.PlanNode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** The metrics of a query's plan nodes, by identity of the node, and how far the query is. Thread safe. */
public final class QueryMetrics {
    private final Map<PlanNode, OperatorMetrics> byNode = Collections.synchronizedMap(new IdentityHashMap<>());
    private final LongAdder morselsTotal = new LongAdder();
    private final LongAdder morselsDone = new LongAdder();
    private final LongAdder rowsScanned = new LongAdder();

    /** The metrics of a node, empty when it did not run. */
    public OperatorMetrics of(PlanNode node) {
        return byNode.computeIfAbsent(node, key -> new OperatorMetrics());
    }

    /** Counts pieces of work that became known. */
    public void addMorsels(long count) {
        morselsTotal.add(count);
    }

    /** Counts a piece of work that is done. */
    public void morselDone() {
        morselsDone.increment();
    }

    /** Counts rows that left a scan. */
    public void addScannedRows(long rows) {
        rowsScanned.add(rows);
    }

    /** Pieces of work known so far. */
    public long morselsTotal() {
        return morselsTotal.sum();
    }

    /** Pieces of work that are done. */
    public long morselsDone() {
        return morselsDone.sum();
    }

    /** Rows that left the scans. */
    public long rowsScanned() {
        return rowsScanned.sum();
    }
}
