package io.arclight.exec.column.build;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import java.util.ArrayList;
import java.util.List;

/** Byte strings copied one behind the other into chunks that never move. */
public final class ByteArena implements AutoCloseable {
    private static final int FIRST = 1 << 10;
    private static final int LARGEST = 1 << 20;

    private final MemoryAccount account;
    private List<Buffer> chunks = new ArrayList<>();
    private long next;
    private long end;
    private int chunkSize = FIRST;

    /** An arena without chunks. */
    public ByteArena(MemoryAccount account) {
        this.account = account;
    }

    /** Room for so many bytes, not yet written. */
    public long allocate(int bytes) {
        if (bytes > end - next) {
            Buffer chunk = account.allocate(Math.max(bytes, chunkSize));
            chunkSize = Math.min(LARGEST, 2 * chunkSize);
            chunks.add(chunk);
            next = chunk.address();
            end = next + chunk.capacity();
        }
        long address = next;
        next += bytes;
        return address;
    }

    /** Copies bytes in and returns where they lie now. */
    public long copy(long source, int bytes) {
        long target = allocate(bytes);
        Memory.copyShort(source, target, bytes);
        return target;
    }

    /** Hands the chunks to the caller, who owns them; the arena is empty after. */
    public List<Buffer> detach() {
        List<Buffer> detached = List.copyOf(chunks);
        chunks = new ArrayList<>();
        next = 0;
        end = 0;
        chunkSize = FIRST;
        return detached;
    }

    /** Releases every chunk; the arena can be used again. */
    @Override
    public void close() {
        detach().forEach(Buffer::release);
    }
}
