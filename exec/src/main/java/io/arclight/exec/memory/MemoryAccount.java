package io.arclight.exec.memory;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.arrow.memory.ArrowBuf;

/**
 * The memory of one owner within a query: an operator, a reader, an exchange. Thread safe. Closing it frees what is
 * still held.
 *
 * <p>The spill contract: a blocking operator calls {@link #shouldSpill()} after each batch it takes in. When that says
 * yes, it writes what it holds to disk and releases the buffers before it goes on. The account says yes only to owners
 * that declared themselves {@code spillable} and hold a fair share, and before the limit is reached.
 */
public final class MemoryAccount implements AutoCloseable {
    private final QueryMemory query;
    private final String owner;
    private final boolean spillable;
    private final AtomicLong used = new AtomicLong();
    private final AtomicLong peak = new AtomicLong();
    private final AtomicLong reserved = new AtomicLong();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final LiveBuffers live = new LiveBuffers();

    MemoryAccount(QueryMemory query, String owner, boolean spillable) {
        this.query = query;
        this.owner = owner;
        this.spillable = spillable;
    }

    /**
     * A buffer of at least so many bytes, contents undefined, owned by the caller.
     *
     * @throws io.arclight.exec.error.ArclightException with condition UNABLE_TO_ACQUIRE_MEMORY when the limit is reached
     */
    public Buffer allocate(long bytes) {
        return adopt(query.allocate(MemoryPool.blockSize(bytes), owner));
    }

    /** As {@link #allocate}, for what is to be remembered: a block with less room to spare. */
    public Buffer allocateCompact(long bytes) {
        return adopt(query.allocate(MemoryPool.compactSize(bytes), owner));
    }

    private Buffer adopt(ArrowBuf block) {
        Buffer buffer = new Buffer(query.pool(), this, block);
        hold(block.capacity());
        live.add(buffer);
        return buffer;
    }

    private void hold(long bytes) {
        long held = used.addAndGet(bytes);
        if (held > peak.get()) {
            peak.accumulateAndGet(held, Math::max);
        }
    }

    /**
     * Counts bytes that the owner is about to hold besides buffers, as objects on the heap; good until {@link #release}.
     *
     * @throws io.arclight.exec.error.ArclightException with condition UNABLE_TO_ACQUIRE_MEMORY when the limit is reached
     */
    public void reserve(long bytes) {
        query.reserve(bytes, owner);
        reserved.addAndGet(bytes);
        hold(bytes);
    }

    /** Counts bytes no more that were reserved; closing the account did so already. */
    public void release(long bytes) {
        if (!closed.get()) {
            reserved.addAndGet(-bytes);
            unreserve(bytes);
        }
    }

    private void unreserve(long bytes) {
        used.addAndGet(-bytes);
        query.unreserve(bytes);
    }

    /**
     * A buffer that still holds contents named with {@link Buffer#rememberAs}, owned by the caller; null when nothing
     * holds them any more. Nobody may write to it.
     *
     * @throws io.arclight.exec.error.ArclightException with condition UNABLE_TO_ACQUIRE_MEMORY when the limit is reached
     */
    public Buffer recall(ContentKey key) {
        RememberedBlocks.Remembered found = query.pool().recall(key);
        if (found == null) {
            return null;
        }
        try {
            query.reserve(found.block().capacity(), owner);
        } catch (RuntimeException e) {
            query.pool().recycle(found.block());
            throw e;
        }
        Buffer buffer = adopt(found.block());
        buffer.rememberAs(key, found.note());
        return buffer;
    }

    /** The note beside contents that {@link #recall} would find now, or null. */
    public Object noteOf(ContentKey key) {
        return query.pool().noteOf(key);
    }

    /**
     * Whether a buffer of so many bytes named with these contents would be remembered, if it were given back now, and there
     * is plenty of memory to make it.
     */
    public boolean wouldRemember(ContentKey key, long bytes) {
        return !query.limit().underPressure()
                && query.limit().idleBytes() > 8 * bytes
                && query.pool().wouldRemember(key, bytes);
    }

    /** A buffer whose bytes are all zero. */
    public Buffer allocateZeroed(long bytes) {
        Buffer buffer = allocate(bytes);
        Memory.fill(buffer.address(), bytes, (byte) 0);
        return buffer;
    }

    /** Whether the owner is to spill now: see the contract above. */
    public boolean shouldSpill() {
        return spillable && query.shouldSpill(used.get());
    }

    /** Bytes held now. */
    public long usedBytes() {
        return used.get();
    }

    /** The most bytes ever held. */
    public long peakBytes() {
        return peak.get();
    }

    /** The name of the owner, as shown in errors and metrics. */
    public String owner() {
        return owner;
    }

    boolean isSpillable() {
        return spillable;
    }

    /** Takes back the block of a buffer without references; an account closed meanwhile has no claim to it any more. */
    void recycle(Buffer buffer, ArrowBuf block) {
        if (forget(buffer)) {
            query.recycle(block);
        } else {
            query.pool().recycle(block);
        }
    }

    /** Takes a block back whose contents may be wanted again. */
    void remember(Buffer buffer, ArrowBuf block, ContentKey contents, Object note) {
        if (forget(buffer)) {
            query.unreserve(block.capacity());
        }
        query.pool().remember(block, contents, note);
    }

    private boolean forget(Buffer buffer) {
        boolean claimed = live.remove(buffer);
        if (claimed) {
            used.addAndGet(-buffer.capacity());
        }
        return claimed;
    }

    /** Frees every buffer still held, whoever refers to it. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            for (Buffer buffer = live.first(); buffer != null; buffer = live.first()) {
                if (forget(buffer)) {
                    buffer.reclaim();
                    query.unreserve(buffer.capacity());
                }
            }
            unreserve(reserved.getAndSet(0));
            query.closed(this);
        }
    }
}
