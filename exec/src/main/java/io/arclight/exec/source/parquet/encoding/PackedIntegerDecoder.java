package io.arclight.exec.source.parquet.encoding;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.PackedIntegers;

/** Integers of a page that is remembered: see {@link PackedIntegers}. Behind them are bytes that may be read. */
final class PackedIntegerDecoder implements ValueDecoder {
    private final int width;
    private final int step;
    private final long mask;
    private final long least;
    private final long end;
    private long position;

    PackedIntegerDecoder(long address, long end, PackedIntegers packing, int width) {
        this.position = address;
        this.end = end;
        this.width = width;
        this.step = packing.bytes();
        this.mask = packing.mask();
        this.least = packing.least();
    }

    @Override
    public void read(long target, int count) {
        long source = position;
        skip(count);
        if (width == Long.BYTES) {
            for (int i = 0; i < count; i++) {
                Memory.putLong(target + 8L * i, (Memory.getLong(source + (long) step * i) & mask) + least);
            }
        } else {
            for (int i = 0; i < count; i++) {
                Memory.putInt(target + 4L * i, (int) ((Memory.getLong(source + (long) step * i) & mask) + least));
            }
        }
    }

    @Override
    public void readAt(long target, int targetWidth, int[] indexes, int count, int total) {
        long source = position;
        skip(total);
        if (width == Long.BYTES) {
            for (int i = 0; i < count; i++) {
                Memory.putLong(target + 8L * i, (Memory.getLong(source + (long) step * indexes[i]) & mask) + least);
            }
        } else {
            for (int i = 0; i < count; i++) {
                long distance = Memory.getLong(source + (long) step * indexes[i]) & mask;
                Memory.putInt(target + 4L * i, (int) (distance + least));
            }
        }
    }

    @Override
    public void skip(int count) {
        long bytes = (long) count * step;
        CorruptDataException.check(bytes <= end - position, "a page has too few values");
        position += bytes;
    }
}
