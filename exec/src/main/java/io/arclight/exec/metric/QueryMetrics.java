package io.arclight.exec.metric;

import io.arclight.exec.plan.PlanNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** The metrics of a query: its phases, its stages, its plan nodes by identity, and how far it is. Thread safe. */
public final class QueryMetrics {
    private final Map<PlanNode, OperatorMetrics> byNode = Collections.synchronizedMap(new IdentityHashMap<>());
    private final List<StageMetrics> stages = Collections.synchronizedList(new ArrayList<>());
    private final PhaseTimes phases;
    private final boolean cpuTimed;
    private final AtomicLong peakBytes = new AtomicLong();
    private final LongAdder morselsTotal = new LongAdder();
    private final LongAdder morselsDone = new LongAdder();
    private final LongAdder rowsScanned = new LongAdder();

    /** Metrics of a query that was planned elsewhere, without CPU times. */
    public QueryMetrics() {
        this(new PhaseTimes(), false);
    }

    /**
     * Empty metrics.
     *
     * @param phases the times of the query's phases so far
     * @param cpuTimed whether CPU time is measured, too: some system calls per batch
     */
    public QueryMetrics(PhaseTimes phases, boolean cpuTimed) {
        this.phases = phases;
        this.cpuTimed = cpuTimed;
    }

    /** The times of the query's phases. */
    public PhaseTimes phases() {
        return phases;
    }

    /** Whether CPU time is measured. */
    public boolean isCpuTimed() {
        return cpuTimed;
    }

    /**
     * Adds a stage that is about to run.
     *
     * @param root its last step
     * @param tasks how many tasks run it
     */
    public StageMetrics addStage(PlanNode root, int tasks) {
        synchronized (stages) {
            StageMetrics stage = new StageMetrics(stages.size(), root, tasks, cpuTimed);
            stages.add(stage);
            return stage;
        }
    }

    /** The stages that have begun, in their order. */
    public List<StageMetrics> stages() {
        synchronized (stages) {
            return List.copyOf(stages);
        }
    }

    /** Records the most bytes the query held at a time. */
    public void setPeakBytes(long bytes) {
        peakBytes.set(bytes);
    }

    /** The most bytes the query held at a time; known when it has ended. */
    public long peakBytes() {
        return peakBytes.get();
    }

    /** Whether anything was counted for a node. */
    public boolean has(PlanNode node) {
        return byNode.containsKey(node);
    }

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
