package io.arclight.exec.memory;

/**
 * Somebody who holds memory that lies idle, such as rows between two stages. It is asked when the limit is reached, by
 * whoever needs memory then.
 */
public interface MemoryReclaimer {
    /** Writes to disk what it can, and gives the memory back. It must neither wait for anybody nor need much memory. */
    void reclaim();
}
