package io.arclight.exec.source.parquet.encoding;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.parquet.page.CorruptDataException;

/** PLAIN booleans: one bit each. */
final class PlainBooleanDecoder implements ValueDecoder {
    private final long end;
    private long bit;

    PlainBooleanDecoder(long address, long end) {
        this.bit = address * 8;
        this.end = end * 8;
    }

    @Override
    public void read(long target, int count) {
        long first = bit;
        skip(count);
        for (int i = 0; i < count; i++) {
            long at = first + i;
            Memory.putByte(target + i, (byte) (Memory.getByte(at >>> 3) >>> (at & 7) & 1));
        }
    }

    @Override
    public void skip(int count) {
        CorruptDataException.check(count <= end - bit, "a page has too few values");
        bit += count;
    }
}
