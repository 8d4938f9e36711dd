package io.arclight.exec.source.parquet.encoding;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.RleDecoder;

/** RLE booleans: runs of bits behind their length in bytes. */
final class RleBooleanDecoder implements ValueDecoder {
    private final RleDecoder runs;

    RleBooleanDecoder(long address, long end) {
        CorruptDataException.check(end - address >= 4, "a page has too few values");
        int length = Memory.getInt(address);
        CorruptDataException.check(length >= 0 && length <= end - address - 4, "a page has too few values");
        this.runs = new RleDecoder(address + 4, address + 4 + length, 1);
    }

    @Override
    public void read(long target, int count) {
        runs.readBytes(target, count, 1);
    }

    @Override
    public void skip(int count) {
        runs.skip(count);
    }
}
