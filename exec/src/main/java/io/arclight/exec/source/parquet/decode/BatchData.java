package io.arclight.exec.source.parquet.decode;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.MemoryAccount;
import java.util.ArrayList;
import java.util.List;

/** The buffers that the views of a column being built point into. */
final class BatchData {
    private final MemoryAccount account;
    private List<Buffer> buffers = new ArrayList<>();

    BatchData(MemoryAccount account) {
        this.account = account;
    }

    /** A new buffer for bytes, with room behind it; it belongs to the column. */
    Buffer allocate(long bytes) {
        Buffer buffer = account.allocate(bytes + Page.SLACK);
        buffers.add(buffer);
        return buffer;
    }

    /** Keeps a buffer as long as the column. */
    void keep(Buffer buffer) {
        if (!buffers.contains(buffer)) {
            buffers.add(buffer.retain());
        }
    }

    /** Hands over the buffers. */
    List<Buffer> take() {
        List<Buffer> taken = List.copyOf(buffers);
        buffers = new ArrayList<>();
        return taken;
    }

    /** Gives the buffers back. */
    void release() {
        take().forEach(Buffer::release);
    }
}
