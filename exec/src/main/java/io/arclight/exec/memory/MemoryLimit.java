package io.arclight.exec.memory;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * How many bytes all queries of a process (or of a test) may hold together, and what is kept between queries: that gives way
 * to queries before any of them spills.
 */
public final class MemoryLimit {
    private final long bytes;
    private final boolean boundsIdle;
    private final AtomicLong used = new AtomicLong();
    private final Set<MemoryReclaimer> keepers = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean reclaiming = new AtomicBoolean();

    /**
     * A limit.
     *
     * @param bytes the most bytes held at a time
     */
    public MemoryLimit(long bytes) {
        this(bytes, true);
    }

    private MemoryLimit(long bytes, boolean boundsIdle) {
        this.bytes = bytes;
        this.boundsIdle = boundsIdle;
    }

    /** A limit for a small piece of work beside the queries, which says nothing of how much memory may lie idle. */
    public static MemoryLimit ofScratch(long bytes) {
        return new MemoryLimit(bytes, false);
    }

    /** Whether the limit is that of queries, and so has a say in how much memory lies idle. */
    boolean boundsIdle() {
        return boundsIdle;
    }

    /** How much memory the limit lets lie idle. */
    long idleBytes() {
        return boundsIdle ? bytes - used.get() : Long.MAX_VALUE;
    }

    /** The limit in bytes. */
    public long bytes() {
        return bytes;
    }

    /** Bytes held now by all queries. */
    public long usedBytes() {
        return used.get();
    }

    /** Whether memory is short, so that blocking operators should begin to spill: three quarters are used. */
    public boolean underPressure() {
        return used.get() > bytes - bytes / 4;
    }

    /** Adds somebody who holds memory between queries, to be asked for it when memory is short. */
    public void addKeeper(MemoryReclaimer keeper) {
        keepers.add(keeper);
    }

    /** Asks somebody no more. */
    public void removeKeeper(MemoryReclaimer keeper) {
        keepers.remove(keeper);
    }

    /**
     * Asks those who hold memory between queries to give it back, one after the other; one thread at a time, others go on
     * without.
     *
     * @param isEnough whether no more need be asked
     * @return whether it was enough
     */
    boolean reclaim(BooleanSupplier isEnough) {
        if (keepers.isEmpty() || !reclaiming.compareAndSet(false, true)) {
            return isEnough.getAsBoolean();
        }
        try {
            for (MemoryReclaimer keeper : keepers) {
                keeper.reclaim();
                if (isEnough.getAsBoolean()) {
                    return true;
                }
            }
            return false;
        } finally {
            reclaiming.set(false);
        }
    }

    /** Whether seven eighths are used. */
    boolean isNearlyExhausted() {
        return used.get() > bytes - bytes / 8;
    }

    boolean tryReserve(long amount) {
        if (used.addAndGet(amount) > bytes) {
            used.addAndGet(-amount);
            return false;
        }
        return true;
    }

    void unreserve(long amount) {
        used.addAndGet(-amount);
    }
}
