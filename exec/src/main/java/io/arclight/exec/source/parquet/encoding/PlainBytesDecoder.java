package io.arclight.exec.source.parquet.encoding;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.StorageLayout;

/** PLAIN byte strings: each behind its length, or all of one length. Views point into the page. */
final class PlainBytesDecoder implements ValueDecoder {
    private final int fixedLength;
    private final long end;
    private long position;

    /**
     * A decoder.
     *
     * @param fixedLength the length of each, or -1 when it stands before each
     */
    PlainBytesDecoder(long address, long end, int fixedLength) {
        this.position = address;
        this.end = end;
        this.fixedLength = fixedLength;
    }

    @Override
    public void read(long target, int count) {
        long view = target;
        for (int i = 0; i < count; i++) {
            int length = nextLength();
            Views.write(view, position, length);
            position += length;
            view += StorageLayout.BYTES.width();
        }
    }

    private int nextLength() {
        int length = fixedLength;
        if (length < 0) {
            CorruptDataException.check(end - position >= 4, "a page has too few values");
            length = Memory.getInt(position);
            position += 4;
        }
        if (length < 0 || length > end - position) {
            throw new CorruptDataException("a text of " + length + " bytes reaches beyond its page");
        }
        return length;
    }

    @Override
    public void skip(int count) {
        for (int i = 0; i < count; i++) {
            int length = nextLength();
            position += length;
        }
    }
}
