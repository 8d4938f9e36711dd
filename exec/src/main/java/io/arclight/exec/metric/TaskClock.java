package io.arclight.exec.metric;

/** What the stopwatches of one task have in common: the one that runs innermost. One thread at a time. */
public final class TaskClock {
    private final boolean cpuTimed;
    private Stopwatch innermost;

    /**
     * A clock.
     *
     * @param cpuTimed whether stopwatches also count the thread's CPU time, which costs a system call at each turn
     */
    public TaskClock(boolean cpuTimed) {
        this.cpuTimed = cpuTimed;
    }

    boolean isCpuTimed() {
        return cpuTimed;
    }

    /** Makes a stopwatch the innermost one; gives the one around it, or null. */
    Stopwatch enter(Stopwatch stopwatch) {
        Stopwatch outer = innermost;
        innermost = stopwatch;
        return outer;
    }

    void leave(Stopwatch outer) {
        innermost = outer;
    }
}
