package io.arclight.exec.metric;

/**
 * Measures the time of one operator of a task: what passes between {@link #start()} and {@link #stop()}, less what other
 * stopwatches of the same task measure meanwhile. One thread at a time; not started again before it is stopped.
 */
public final class Stopwatch {
    private final TaskClock clock;
    private final OperatorMetrics metrics;
    private Stopwatch outer;
    private long startNanos;
    private long startCpuNanos;
    private long innerNanos;
    private long innerCpuNanos;

    /** A stopwatch that adds to an operator's own time. */
    public Stopwatch(TaskClock clock, OperatorMetrics metrics) {
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Begins. */
    public void start() {
        outer = clock.enter(this);
        innerNanos = 0;
        innerCpuNanos = 0;
        startCpuNanos = clock.isCpuTimed() ? CpuTime.ofThread() : 0;
        startNanos = System.nanoTime();
    }

    /** Ends, and counts what was measured. */
    public void stop() {
        long nanos = System.nanoTime() - startNanos;
        long cpuNanos = clock.isCpuTimed() ? CpuTime.ofThread() - startCpuNanos : 0;
        metrics.addNanos(nanos - innerNanos, cpuNanos - innerCpuNanos);
        clock.leave(outer);
        if (outer != null) {
            outer.innerNanos += nanos;
            outer.innerCpuNanos += cpuNanos;
            outer = null;
        }
    }
}
