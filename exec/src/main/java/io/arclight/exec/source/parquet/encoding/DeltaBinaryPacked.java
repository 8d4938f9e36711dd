package io.arclight.exec.source.parquet.encoding;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.parquet.page.CorruptDataException;

/** DELTA_BINARY_PACKED integers: differences in blocks of small blocks, each with a bit width of its own. */
final class DeltaBinaryPacked implements ValueDecoder {
    private static final long MAX_BLOCK = 1 << 24;

    private final long end;
    private final int width;
    private final int miniBlocks;
    private final int miniBlockValues;
    private final long widths;
    private long position;
    private long valuesLeft;
    private long last;
    private boolean firstPending = true;
    private long minDelta;
    private long widthsPosition;
    private int miniBlock;
    private int miniBlockLeft;
    private int bitWidth;
    private long bit;

    /**
     * A decoder.
     *
     * @param width bytes per value of the results: 4 or 8
     */
    DeltaBinaryPacked(long address, long end, int width) {
        this.position = address;
        this.end = end;
        this.width = width;
        long block = readVarint();
        long count = readVarint();
        CorruptDataException.check(
                count > 0 && block > 0 && block <= MAX_BLOCK && block % count == 0 && block / count % 8 == 0,
                "a block of deltas has " + block + " values in " + count + " parts");
        this.miniBlocks = (int) count;
        this.miniBlockValues = (int) (block / count);
        this.widths = count;
        this.miniBlock = miniBlocks;
        this.valuesLeft = readVarint();
        CorruptDataException.check(valuesLeft >= 0, "a page has a negative number of values");
        this.last = readZigZag();
    }

    /** How many values are left. */
    long valuesLeft() {
        return valuesLeft;
    }

    /** Where the encoded values end, once all are read. */
    long position() {
        return position;
    }

    @Override
    public void read(long target, int count) {
        decode(target, count, width);
    }

    @Override
    public void skip(int count) {
        decode(0, count, 0);
    }

    private void decode(long target, int count, int step) {
        CorruptDataException.check(count <= valuesLeft, "a page has too few values");
        valuesLeft -= count;
        int done = 0;
        if (firstPending && count > 0) {
            firstPending = false;
            store(target, step, last);
            done = 1;
        }
        while (done < count) {
            if (miniBlockLeft == 0) {
                nextMiniBlock();
            }
            int now = Math.min(count - done, miniBlockLeft);
            CorruptDataException.check(bit + (long) now * bitWidth <= end * 8, "a block of deltas ends early");
            long value = last;
            for (int i = 0; i < now; i++) {
                value += minDelta + unpack();
                store(target + (long) (done + i) * step, step, value);
            }
            last = value;
            done += now;
            miniBlockLeft -= now;
        }
    }

    private static void store(long address, int step, long value) {
        if (step == Integer.BYTES) {
            Memory.putInt(address, (int) value);
        } else if (step == Long.BYTES) {
            Memory.putLong(address, value);
        }
    }

    private long unpack() {
        if (bitWidth == 0) {
            return 0;
        }
        int shift = (int) (bit & 7);
        long value = Memory.getLong(bit >>> 3) >>> shift;
        if (shift + bitWidth > Long.SIZE) {
            value |= Memory.getLong((bit >>> 3) + Long.BYTES) << Long.SIZE - shift;
        }
        bit += bitWidth;
        return bitWidth == Long.SIZE ? value : value & (1L << bitWidth) - 1;
    }

    private void nextMiniBlock() {
        if (miniBlock == miniBlocks) {
            minDelta = readZigZag();
            CorruptDataException.check(widths <= end - position, "a block of deltas ends early");
            widthsPosition = position;
            position += widths;
            miniBlock = 0;
        }
        bitWidth = Memory.getByte(widthsPosition + miniBlock) & 0xff;
        CorruptDataException.check(bitWidth <= Long.SIZE, "deltas have " + bitWidth + " bits");
        bit = position * 8;
        // The last one may be cut off behind its last value.
        position = Math.min(end, position + (long) miniBlockValues * bitWidth / 8);
        miniBlockLeft = miniBlockValues;
        miniBlock++;
    }

    private long readVarint() {
        long result = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            CorruptDataException.check(position < end, "a block of deltas ends early");
            byte b = Memory.getByte(position++);
            result |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return result;
            }
        }
        throw new CorruptDataException("a number has more than ten bytes");
    }

    private long readZigZag() {
        long value = readVarint();
        return value >>> 1 ^ -(value & 1);
    }
}
