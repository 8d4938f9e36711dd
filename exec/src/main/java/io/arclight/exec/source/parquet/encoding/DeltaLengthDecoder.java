package io.arclight.exec.source.parquet.encoding;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.StorageLayout;

/** DELTA_LENGTH_BYTE_ARRAY: all lengths, then all bytes. Views point into the page. */
final class DeltaLengthDecoder implements ValueDecoder {
    private final Buffer lengths;
    private final long end;
    private final int count;
    private int next;
    private long position;

    /**
     * A decoder.
     *
     * @param most how many values there may be
     * @param data pays for the lengths
     */
    DeltaLengthDecoder(long address, long end, int most, BatchData data) {
        DeltaBinaryPacked packed = new DeltaBinaryPacked(address, end, Integer.BYTES);
        CorruptDataException.check(packed.valuesLeft() <= most, "a page has more lengths than values");
        this.count = (int) packed.valuesLeft();
        this.end = end;
        this.lengths = data.allocate(4L * count);
        packed.read(lengths.address(), count);
        this.position = packed.position();
    }

    @Override
    public void read(long target, int values) {
        for (int i = 0; i < values; i++) {
            int length = peekLength();
            Views.write(target + (long) i * StorageLayout.BYTES.width(), position, length);
            take(length);
        }
    }

    @Override
    public void skip(int values) {
        for (int i = 0; i < values; i++) {
            take(peekLength());
        }
    }

    /** The length of the next value. */
    int peekLength() {
        CorruptDataException.check(next < count, "a page has too few values");
        int length = Memory.getInt(lengths.address() + 4L * next);
        CorruptDataException.check(
                length >= 0 && length <= end - position, "a text of " + length + " bytes reaches beyond its page");
        return length;
    }

    /** Goes past the next value and returns its address. */
    long take(int length) {
        long address = position;
        position += length;
        next++;
        return address;
    }
}
