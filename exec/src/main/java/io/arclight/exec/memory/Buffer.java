package io.arclight.exec.memory;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.arrow.memory.ArrowBuf;

/**
 * A block of off-heap memory, counted by reference. It is born with one reference, owned by whoever allocated it, and
 * goes back to the pool with the last {@link #release()}. Contents are undefined at birth. Once a buffer is visible to
 * others, nobody writes to it.
 */
public final class Buffer {
    private final MemoryPool pool;
    private final MemoryAccount account;
    private final ArrowBuf block;
    private final long address;
    private final long capacity;
    private final AtomicInteger references = new AtomicInteger(1);
    private ContentKey contents;
    private Object note;

    /** Neighbours among the live buffers of the account; see {@link LiveBuffers}. */
    Buffer previous;

    Buffer next;
    boolean isListed;

    Buffer(MemoryPool pool, MemoryAccount account, ArrowBuf block) {
        this.pool = pool;
        this.account = account;
        this.block = block;
        this.address = block.memoryAddress();
        this.capacity = block.capacity();
    }

    /** The address of the first byte, a multiple of 8. */
    public long address() {
        return address;
    }

    /** Usable bytes: at least what was asked for. */
    public long capacity() {
        return capacity;
    }

    /**
     * Names the contents, which are complete and stay as they are. When the last reference is given back, the pool may
     * remember them: see {@link MemoryAccount#recall}.
     *
     * @param key the name; null when they are not to be remembered after all
     * @param note what else belongs to them; {@link #note} and {@link MemoryAccount#noteOf} give it
     */
    public void rememberAs(ContentKey key, Object note) {
        this.contents = key;
        this.note = note;
    }

    /** What was noted beside the contents; null when they are not named. */
    public Object note() {
        return note;
    }

    /** Takes one more reference and returns this. */
    public Buffer retain() {
        if (references.getAndIncrement() <= 0) {
            throw new IllegalStateException("buffer was already freed");
        }
        return this;
    }

    /** Gives one reference back; the last one frees the block. */
    public void release() {
        int left = references.decrementAndGet();
        if (left == 0) {
            if (contents == null) {
                account.recycle(this, block);
            } else {
                account.remember(this, block, contents, note);
            }
        } else if (left < 0) {
            throw new IllegalStateException("buffer was released twice");
        }
    }

    /** Frees the block whatever references are left: only for an account that closes. */
    void reclaim() {
        if (references.getAndSet(Integer.MIN_VALUE / 2) > 0) {
            pool.recycle(block);
        }
    }
}
