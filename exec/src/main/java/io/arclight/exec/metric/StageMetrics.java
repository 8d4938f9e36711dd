package io.arclight.exec.metric;

import io.arclight.exec.plan.PlanNode;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** The counters of one stage, summed over its tasks. Thread safe. */
public final class StageMetrics {
    private final int number;
    private final PlanNode root;
    private final int tasks;
    private final boolean cpuTimed;
    private final AtomicLong firstStart = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong lastEnd = new AtomicLong(Long.MIN_VALUE);
    private final LongAdder taskNanos = new LongAdder();
    private final LongAdder cpuNanos = new LongAdder();

    StageMetrics(int number, PlanNode root, int tasks, boolean cpuTimed) {
        this.number = number;
        this.root = root;
        this.tasks = tasks;
        this.cpuTimed = cpuTimed;
    }

    /** Counts the time until the span is closed, on this thread, as that of a task. */
    public Span begin() {
        long start = System.nanoTime();
        firstStart.accumulateAndGet(start, Math::min);
        return new Span(start, cpuTimed ? CpuTime.ofThread() : 0);
    }

    /** The stage's number, from 0 in the order the stages run. */
    public int number() {
        return number;
    }

    /** The last step of the stage. */
    public PlanNode root() {
        return root;
    }

    /** How many tasks ran it. */
    public int tasks() {
        return tasks;
    }

    /** Nanoseconds from the start of the first task to the end of the last; 0 before a task has ended. */
    public long wallNanos() {
        return Math.max(0, lastEnd.get() - Math.min(firstStart.get(), lastEnd.get()));
    }

    /** Nanoseconds that tasks ran, summed. */
    public long taskNanos() {
        return taskNanos.sum();
    }

    /** CPU nanoseconds of all tasks; 0 when the query is not measured that closely. */
    public long cpuNanos() {
        return cpuNanos.sum();
    }

    /** A piece of a task's time. */
    public final class Span implements AutoCloseable {
        private final long startNanos;
        private final long startCpuNanos;

        private Span(long startNanos, long startCpuNanos) {
            this.startNanos = startNanos;
            this.startCpuNanos = startCpuNanos;
        }

        @Override
        public void close() {
            long end = System.nanoTime();
            lastEnd.accumulateAndGet(end, Math::max);
            taskNanos.add(end - startNanos);
            if (cpuTimed) {
                cpuNanos.add(CpuTime.ofThread() - startCpuNanos);
            }
        }
    }
}
