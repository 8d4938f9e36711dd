package io.arclight.exec.memory;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.arrow.memory.ArrowBuf;

/** The memory of one query: its accounts, under the limit it shares with the other queries. Thread safe. */
public final class QueryMemory implements AutoCloseable {
    /** What took fewer bytes says nothing of what the next query will need. */
    private static final long TELLING = 1 << 20;

    private final MemoryPool pool;
    private final MemoryLimit limit;
    private final Set<MemoryAccount> accounts = ConcurrentHashMap.newKeySet();
    private final Set<MemoryReclaimer> reclaimers = ConcurrentHashMap.newKeySet();
    private final Map<Thread, ThreadBlocks> threadBlocks = new ConcurrentHashMap<>();
    private final AtomicLong used = new AtomicLong();
    private final AtomicLong peak = new AtomicLong();
    private final AtomicBoolean reclaiming = new AtomicBoolean();

    /** Memory of the shared pool under a limit. */
    public QueryMemory(MemoryLimit limit) {
        this.pool = MemoryPool.shared();
        this.limit = limit;
    }

    /**
     * Memory of the shared pool under a limit, for a query that reads files.
     *
     * @param threads how many threads it runs on: the pool remembers so much more of what it reads
     */
    public QueryMemory(MemoryLimit limit, int threads) {
        this(limit);
        pool.rememberFor(threads);
    }

    /** An account for an owner that cannot spill: readers, streaming operators. */
    public MemoryAccount account(String owner) {
        return open(owner, false);
    }

    /** An account for a blocking operator that spills when {@link MemoryAccount#shouldSpill()} says so. */
    public MemoryAccount spillableAccount(String owner) {
        return open(owner, true);
    }

    private MemoryAccount open(String owner, boolean spillable) {
        MemoryAccount account = new MemoryAccount(this, owner, spillable);
        accounts.add(account);
        return account;
    }

    /** The limit this query runs under. */
    public MemoryLimit limit() {
        return limit;
    }

    /** The most bytes the query ever held at a time. */
    public long peakBytes() {
        return peak.get();
    }

    MemoryPool pool() {
        return pool;
    }

    /** A block for an owner, of a size that the pool has. */
    ArrowBuf allocate(long size, String owner) {
        ArrowBuf kept = ThreadBlocks.fits(size) ? threadBlocks().take(size) : null;
        if (kept != null) {
            return kept;
        }
        reserve(size, owner);
        return pool.allocate(size);
    }

    /** Takes back an empty block of this query. */
    void recycle(ArrowBuf block) {
        long size = block.capacity();
        if (!ThreadBlocks.fits(size) || limit.underPressure() || !threadBlocks().keep(block)) {
            pool.recycle(block);
            unreserve(size);
        }
    }

    private ThreadBlocks threadBlocks() {
        Thread thread = Thread.currentThread();
        ThreadBlocks own = threadBlocks.get(thread);
        return own != null ? own : threadBlocks.computeIfAbsent(thread, key -> new ThreadBlocks(pool));
    }

    /** Gives back the little that threads keep for their next batches, beyond what the accounts hold. */
    public void giveBackSpare() {
        threadBlocks.values().forEach(blocks -> unreserve(blocks.empty()));
    }

    void reserve(long bytes, String owner) {
        if (!limit.tryReserve(bytes) && !reclaim(bytes)) {
            throw new ArclightException(
                    ErrorCondition.UNABLE_TO_ACQUIRE_MEMORY,
                    "requestedBytes",
                    Long.toString(bytes),
                    "receivedBytes",
                    Long.toString(Math.max(0, limit.bytes() - limit.usedBytes())),
                    "owner",
                    owner);
        }
        pool.keepIdleWithin(limit.idleBytes());
        long held = used.addAndGet(bytes);
        if (held > peak.get()) {
            peak.accumulateAndGet(held, Math::max);
        }
    }

    /** Asks those who hold memory without running; true when so many bytes could be reserved then. */
    private boolean reclaim(long bytes) {
        giveBackSpare();
        if (limit.tryReserve(bytes) || limit.reclaim(() -> limit.tryReserve(bytes))) {
            return true;
        }
        if (reclaimers.isEmpty() || !reclaiming.compareAndSet(false, true)) {
            return false;
        }
        try {
            for (MemoryReclaimer reclaimer : reclaimers) {
                reclaimer.reclaim();
                if (limit.tryReserve(bytes)) {
                    return true;
                }
            }
            return false;
        } finally {
            reclaiming.set(false);
        }
    }

    /** Adds somebody to ask when the limit is reached, until the query ends or it is removed. */
    public void addReclaimer(MemoryReclaimer reclaimer) {
        reclaimers.add(reclaimer);
    }

    /** Asks somebody no more. */
    public void removeReclaimer(MemoryReclaimer reclaimer) {
        reclaimers.remove(reclaimer);
    }

    void unreserve(long bytes) {
        used.addAndGet(-bytes);
        limit.unreserve(bytes);
    }

    boolean shouldSpill(long held) {
        if (held == 0 || !limit.underPressure()) {
            return false;
        }
        giveBackSpare();
        if (!limit.underPressure() || limit.reclaim(() -> !limit.underPressure())) {
            return false;
        }
        long total = 0;
        int holders = 0;
        for (MemoryAccount account : accounts) {
            if (account.isSpillable() && account.usedBytes() > 0) {
                total += account.usedBytes();
                holders++;
            }
        }
        // The largest holders may be past the point where they can spill: near the end, smaller ones have to as well.
        long share = holders == 0 ? 0 : total / holders;
        return held >= (limit.isNearlyExhausted() ? share / 8 : share);
    }

    void closed(MemoryAccount account) {
        accounts.remove(account);
    }

    /** Closes every account, and frees idle memory that nobody needed of late. */
    @Override
    public void close() {
        accounts.forEach(MemoryAccount::close);
        threadBlocks.values().forEach(blocks -> unreserve(blocks.close()));
        if (limit.boundsIdle() && peak.get() >= TELLING) {
            pool.settle();
        }
    }
}
