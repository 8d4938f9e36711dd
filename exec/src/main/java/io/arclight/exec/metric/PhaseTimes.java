package io.arclight.exec.metric;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Supplier;

/** How long each phase of one query took. Thread safe. */
public final class PhaseTimes {
    private final AtomicLongArray nanos = new AtomicLongArray(Phase.values().length);

    /** Does something as part of a phase. */
    public <T> T time(Phase phase, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            add(phase, System.nanoTime() - start);
        }
    }

    /** Adds to a phase, in nanoseconds. */
    public void add(Phase phase, long value) {
        nanos.addAndGet(phase.ordinal(), value);
    }

    /** Nanoseconds of a phase so far. */
    public long nanos(Phase phase) {
        return nanos.get(phase.ordinal());
    }

    /** Nanoseconds of all phases so far. */
    public long totalNanos() {
        long total = 0;
        for (Phase phase : Phase.values()) {
            total += nanos(phase);
        }
        return total;
    }
}
