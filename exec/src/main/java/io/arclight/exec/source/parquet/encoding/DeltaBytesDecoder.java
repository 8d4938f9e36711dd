package io.arclight.exec.source.parquet.encoding;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.Page;
import io.arclight.exec.source.parquet.page.StorageLayout;
import java.util.Arrays;

/** DELTA_BYTE_ARRAY: each value begins like the one before it; lengths of the common parts, then the rest of each. */
final class DeltaBytesDecoder implements ValueDecoder {
    private static final int PIECE = 1024;

    private final BatchData data;
    private final DeltaLengthDecoder suffixes;
    private final Buffer prefixLengths;
    private byte[] previous = new byte[0];
    private int previousLength;
    private int next;

    DeltaBytesDecoder(Page page, BatchData pageData, BatchData data) {
        this.data = data;
        DeltaBinaryPacked prefixes = new DeltaBinaryPacked(page.address(), page.end(), Integer.BYTES);
        CorruptDataException.check(prefixes.valuesLeft() <= page.valueCount(), "a page has more lengths than values");
        int count = (int) prefixes.valuesLeft();
        this.prefixLengths = pageData.allocate(4L * count);
        prefixes.read(prefixLengths.address(), count);
        this.suffixes = new DeltaLengthDecoder(prefixes.position(), page.end(), count, pageData);
    }

    @Override
    public void read(long target, int count) {
        for (int done = 0; done < count; done += PIECE) {
            readPiece(target + (long) done * StorageLayout.BYTES.width(), Math.min(PIECE, count - done));
        }
    }

    private void readPiece(long target, int count) {
        Buffer bytes = data.allocate(PIECE);
        long used = 0;
        for (int i = 0; i < count; i++) {
            nextValue();
            if (used + previousLength > bytes.capacity() - Page.SLACK) {
                bytes = data.allocate(Math.max((long) previousLength, 2 * used));
                used = 0;
            }
            long address = bytes.address() + used;
            Memory.copy(previous, 0, address, previousLength);
            Views.write(target + (long) i * StorageLayout.BYTES.width(), address, previousLength);
            used += previousLength;
        }
    }

    private void nextValue() {
        int suffix = suffixes.peekLength();
        int prefix = Memory.getInt(prefixLengths.address() + 4L * next);
        CorruptDataException.check(
                prefix >= 0 && prefix <= previousLength,
                "a text has " + prefix + " bytes in common with a shorter one");
        long length = (long) prefix + suffix;
        CorruptDataException.check(length <= Integer.MAX_VALUE - 16, "a text is longer than 2 GiB");
        if (length > previous.length) {
            // Heap, but no more than the account would give: values are copied to its buffers right away.
            data.probe(length);
            previous = Arrays.copyOf(previous, (int) Math.min(Integer.MAX_VALUE - 16, length * 2));
        }
        Memory.copy(suffixes.take(suffix), previous, prefix, suffix);
        previousLength = (int) length;
        next++;
    }

    @Override
    public void skip(int count) {
        for (int i = 0; i < count; i++) {
            nextValue();
        }
    }
}
