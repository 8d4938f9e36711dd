package io.arclight.exec.source.csv.record;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.source.block.RecordBlocks;
import java.util.ArrayList;
import java.util.List;

/** Texts that are not in the file as they are meant: put together here, and kept as long as their batch. */
public final class TextArena implements AutoCloseable {
    private static final int CHUNK = 16 << 10;

    private final MemoryAccount account;
    private final List<Buffer> chunks = new ArrayList<>();
    private Buffer current;
    private int textStart;
    private int used;

    /** An empty arena. */
    public TextArena(MemoryAccount account) {
        this.account = account;
    }

    /** Begins a text. */
    public void begin() {
        textStart = used;
    }

    /** Adds bytes from elsewhere to the text. */
    public void append(long from, long to) {
        int count = (int) (to - from);
        reserve(count);
        Memory.copy(from, current.address() + used, count);
        used += count;
    }

    /** Adds bytes to the text. */
    public void append(byte[] bytes) {
        reserve(bytes.length);
        Memory.copy(bytes, 0, current.address() + used, bytes.length);
        used += bytes.length;
    }

    private void reserve(int count) {
        if (current != null && used + count <= current.capacity() - RecordBlocks.SLACK) {
            return;
        }
        int text = used - textStart;
        Buffer next = account.allocate(Math.max(CHUNK, 2L * (text + count)) + RecordBlocks.SLACK);
        chunks.add(next);
        if (text > 0) {
            Memory.copy(current.address() + textStart, next.address(), text);
        }
        current = next;
        textStart = 0;
        used = text;
    }

    /** Where the text is. */
    public long start() {
        return current == null ? 0 : current.address() + textStart;
    }

    /** The bytes of the text. */
    public int length() {
        return used - textStart;
    }

    /** The memory of the texts so far; the arena keeps its references until it is cleared. */
    public List<Buffer> chunks() {
        return chunks;
    }

    /** Forgets all texts. */
    public void clear() {
        chunks.forEach(Buffer::release);
        chunks.clear();
        current = null;
        textStart = 0;
        used = 0;
    }

    @Override
    public void close() {
        clear();
    }
}
