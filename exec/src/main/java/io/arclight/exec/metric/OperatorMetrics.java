package io.arclight.exec.metric;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** The counters of one plan node, summed over its tasks. Thread safe. */
public final class OperatorMetrics {
    private final LongAdder rowsIn = new LongAdder();
    private final LongAdder rowsOut = new LongAdder();
    private final LongAdder nanos = new LongAdder();
    private final LongAdder cpuNanos = new LongAdder();
    private final LongAdder spilledBytes = new LongAdder();
    private final LongAdder peakBytes = new LongAdder();
    private final Map<String, LongAdder> extras = new ConcurrentHashMap<>();

    /** Counts rows that an exchange took in; other operators take what those below them give. */
    public void addInput(long rows) {
        rowsIn.add(rows);
    }

    /** Counts a batch that left the operator. */
    public void addOutput(long rows) {
        rowsOut.add(rows);
    }

    /**
     * Adds time spent in the operator, without those below it.
     *
     * @param wall nanoseconds
     * @param cpu CPU nanoseconds among them, 0 when they are not measured
     */
    public void addNanos(long wall, long cpu) {
        nanos.add(wall);
        if (cpu != 0) {
            cpuNanos.add(cpu);
        }
    }

    /** Adds bytes written to disk because memory was short. */
    public void addSpilledBytes(long bytes) {
        spilledBytes.add(bytes);
    }

    /** Adds the peak memory of one task's operator, in bytes. */
    public void addPeakBytes(long bytes) {
        peakBytes.add(bytes);
    }

    /** Adds to a counter of this kind of operator: {@code "row groups read"}, {@code "bytes read"}, ... */
    public void add(String name, long value) {
        extras.computeIfAbsent(name, key -> new LongAdder()).add(value);
    }

    /** Rows that an exchange took in. */
    public long rowsIn() {
        return rowsIn.sum();
    }

    /** Rows that left the operator; of an exchange that several steps read, all of them together. */
    public long rowsOut() {
        return rowsOut.sum();
    }

    /** Nanoseconds of all tasks in the operator, without those below it. */
    public long nanos() {
        return nanos.sum();
    }

    /** CPU nanoseconds among them; 0 when the query is not measured that closely. */
    public long cpuNanos() {
        return cpuNanos.sum();
    }

    /** Bytes spilled. */
    public long spilledBytes() {
        return spilledBytes.sum();
    }

    /** Sum of the tasks' peaks, in bytes. */
    public long peakBytes() {
        return peakBytes.sum();
    }

    /** The further counters by name. */
    public Map<String, LongAdder> extras() {
        return extras;
    }
}
