package io.arclight.exec.source.parquet.encoding;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.StorageLayout;

/** BYTE_STREAM_SPLIT: the first bytes of all values, then the second ones, and so on. */
final class ByteStreamSplitDecoder implements ValueDecoder {
    private final long address;
    private final int width;
    private final int total;
    private final boolean asViews;
    private final BatchData data;
    private int next;

    /**
     * A decoder.
     *
     * @param width bytes per value
     * @param asViews whether results are views of byte strings
     */
    ByteStreamSplitDecoder(long address, long end, int width, boolean asViews, BatchData data) {
        CorruptDataException.check((end - address) % width == 0, "a page of split bytes has a wrong size");
        this.address = address;
        this.width = width;
        this.total = (int) ((end - address) / width);
        this.asViews = asViews;
        this.data = data;
    }

    @Override
    public void read(long target, int count) {
        int first = next;
        skip(count);
        if (!asViews) {
            join(first, count, target);
            return;
        }
        Buffer bytes = data.allocate((long) count * width);
        join(first, count, bytes.address());
        for (int i = 0; i < count; i++) {
            Views.write(target + (long) i * StorageLayout.BYTES.width(), bytes.address() + (long) i * width, width);
        }
    }

    private void join(int first, int count, long target) {
        for (int stream = 0; stream < width; stream++) {
            long source = address + (long) stream * total + first;
            for (int i = 0; i < count; i++) {
                Memory.putByte(target + (long) i * width + stream, Memory.getByte(source + i));
            }
        }
    }

    @Override
    public void skip(int count) {
        CorruptDataException.check(count <= total - next, "a page has too few values");
        next += count;
    }
}
