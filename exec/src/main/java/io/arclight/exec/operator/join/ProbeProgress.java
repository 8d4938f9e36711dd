package io.arclight.exec.operator.join;

import java.util.concurrent.atomic.AtomicInteger;

/** How far all chains that probe one build side have come together. Thread safe. */
public final class ProbeProgress {
    private final AtomicInteger chainsLeft;
    private volatile boolean anyRow;
    private volatile boolean anyNullKey;

    /**
     * Progress at its start.
     *
     * @param chains how many chains probe
     */
    public ProbeProgress(int chains) {
        this.chainsLeft = new AtomicInteger(chains);
    }

    /** Notes that there are probe rows, and whether some of them have null keys. */
    public void found(boolean nullKey) {
        anyRow = true;
        anyNullKey |= nullKey;
    }

    /** Whether some chain had a probe row. */
    public boolean foundRow() {
        return anyRow;
    }

    /** Whether some probe row had a null key. */
    public boolean foundNullKey() {
        return anyNullKey;
    }

    /** Notes that a chain has probed all its rows; true for the last one. */
    boolean finish() {
        return chainsLeft.decrementAndGet() == 0;
    }
}
