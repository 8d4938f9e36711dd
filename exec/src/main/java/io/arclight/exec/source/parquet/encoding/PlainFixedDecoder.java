package io.arclight.exec.source.parquet.encoding;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.parquet.page.CorruptDataException;

/** PLAIN numbers: side by side. */
final class PlainFixedDecoder implements ValueDecoder {
    private final int width;
    private final long end;
    private long position;

    PlainFixedDecoder(long address, long end, int width) {
        this.position = address;
        this.end = end;
        this.width = width;
    }

    @Override
    public void read(long target, int count) {
        long source = position;
        skip(count);
        Memory.copy(source, target, (long) count * width);
    }

    @Override
    public void readAt(long target, int targetWidth, int[] indexes, int count, int total) {
        long source = position;
        skip(total);
        switch (width) {
            case 4 -> {
                for (int i = 0; i < count; i++) {
                    Memory.putInt(target + 4L * i, Memory.getInt(source + 4L * indexes[i]));
                }
            }
            case 8 -> {
                for (int i = 0; i < count; i++) {
                    Memory.putLong(target + 8L * i, Memory.getLong(source + 8L * indexes[i]));
                }
            }
            default -> {
                for (int i = 0; i < count; i++) {
                    Memory.copy(source + (long) width * indexes[i], target + (long) width * i, width);
                }
            }
        }
    }

    @Override
    public void skip(int count) {
        long bytes = (long) count * width;
        CorruptDataException.check(bytes <= end - position, "a page has too few values");
        position += bytes;
    }
}
