package io.arclight.exec.source.parquet.encoding;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.source.parquet.page.Page;
import java.util.ArrayList;
import java.util.List;

/** The buffers that the views of a column being built point into. */
public final class BatchData {
    private final MemoryAccount account;
    private List<Buffer> buffers = new ArrayList<>();

    /** Nothing yet. */
    public BatchData(MemoryAccount account) {
        this.account = account;
    }

    /** A new buffer for bytes, with room behind it; it belongs to the column. */
    public Buffer allocate(long bytes) {
        Buffer buffer = account.allocate(bytes + Page.SLACK);
        buffers.add(buffer);
        return buffer;
    }

    /** Throws when so many bytes are not to be had; for who needs them on the heap for a while. */
    public void probe(long bytes) {
        account.allocate(bytes).release();
    }

    /** Keeps a buffer as long as the column. */
    public void keep(Buffer buffer) {
        if (!buffers.contains(buffer)) {
            buffers.add(buffer.retain());
        }
    }

    /** Hands over the buffers. */
    public List<Buffer> take() {
        List<Buffer> taken = List.copyOf(buffers);
        buffers = new ArrayList<>();
        return taken;
    }

    /** Gives the buffers back. */
    public void release() {
        take().forEach(Buffer::release);
    }
}
