package io.arclight.exec.source.parquet.page;

import io.arclight.exec.memory.Memory;

/** Parquet's hybrid of run-length and bit-packed unsigned integers: levels, dictionary codes, booleans. */
public final class RleDecoder {
    /** The widest values of which a word holds four. */
    private static final int MOST_GROUPED = 16;

    private final long end;
    private final int width;
    private final int mask;
    private long position;
    private int left;
    private boolean packed;
    private int value;
    private long bits;

    /**
     * A decoder.
     *
     * @param address where the runs begin; {@link Page#SLACK} bytes behind their end may be read
     * @param end where they end
     * @param width bits per value, 0 to 32
     */
    public RleDecoder(long address, long end, int width) {
        CorruptDataException.check(width >= 0 && width <= 32, "a bit width is " + width);
        this.position = address;
        this.end = end;
        this.width = width;
        this.mask = width == 32 ? -1 : (1 << width) - 1;
    }

    private void nextRun() {
        while (left == 0) {
            CorruptDataException.check(position < end || width == 0, "a run of levels or codes ends early");
            if (position >= end) {
                // Zero bits per value: some writers leave the runs out.
                left = Integer.MAX_VALUE;
                packed = false;
                value = 0;
                return;
            }
            long header = readVarint();
            packed = (header & 1) != 0;
            if (packed) {
                long count = (header >>> 1) * 8;
                long bytes = (header >>> 1) * width;
                bits = position * 8;
                if (bytes > end - position) {
                    // The padding of the last run may be left out.
                    count = width == 0 ? 0 : (end - position) * 8 / width;
                    bytes = end - position;
                    CorruptDataException.check(count > 0, "a run of levels or codes ends early");
                }
                position += bytes;
                left = (int) Math.min(count, Integer.MAX_VALUE);
            } else {
                int bytes = (width + 7) >>> 3;
                CorruptDataException.check(position + bytes <= end, "a run of levels or codes ends early");
                value = bytes == 0 ? 0 : Memory.getInt(position) & (bytes == 4 ? -1 : (1 << 8 * bytes) - 1);
                position += bytes;
                left = (int) Math.min(header >>> 1, Integer.MAX_VALUE);
            }
        }
    }

    private long readVarint() {
        long result = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            CorruptDataException.check(position < end, "a run of levels or codes ends early");
            byte b = Memory.getByte(position++);
            result |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return result;
            }
        }
        throw new CorruptDataException("a run length has more than five bytes");
    }

    /**
     * Writes the next values as ints.
     *
     * @param limit every value must be less
     */
    public void readInts(long target, int count, int limit) {
        int bad = 0;
        long out = target;
        int missing = count;
        while (missing > 0) {
            nextRun();
            int now = Math.min(left, missing);
            if (packed) {
                bad |= unpack(out, now, limit - 1);
            } else {
                bad |= (limit - 1 - value) | value;
                for (int i = 0; i < now; i++) {
                    Memory.putInt(out + 4L * i, value);
                }
            }
            left -= now;
            missing -= now;
            out += 4L * now;
        }
        checkCodes(bad, limit);
    }

    /**
     * Writes what words of eight bytes the next values stand for.
     *
     * @param words the words of 0 and on
     * @param limit how many words there are; every value must be less
     */
    public void readWords(long target, int count, long words, int limit) {
        long out = target;
        int missing = count;
        while (missing > 0) {
            nextRun();
            int now = Math.min(left, missing);
            if (packed) {
                lookUp(out, now, words, limit - 1);
            } else {
                checkCodes(limit - 1 - value | value, limit);
                long word = Memory.getLong(words + 8L * value);
                for (int i = 0; i < now; i++) {
                    Memory.putLong(out + 8L * i, word);
                }
            }
            left -= now;
            missing -= now;
            out += 8L * now;
        }
    }

    /**
     * Writes some of the next values as ints, side by side, and goes past all.
     *
     * @param indexes which, ascending, from the next one on
     * @param count how many of the indexes count
     * @param total how many values to go past
     * @param limit every value must be less
     */
    public void readIntsAt(long target, int[] indexes, int count, int total, int limit) {
        int bad = 0;
        int done = 0;
        int next = 0;
        while (next < count) {
            nextRun();
            int now = Math.min(left, total - done);
            int end = done + now;
            if (packed) {
                long first = bits - (long) done * width;
                while (next < count && indexes[next] < end) {
                    long bit = first + (long) indexes[next] * width;
                    int code = (int) (Memory.getLong(bit >>> 3) >>> (bit & 7)) & mask;
                    bad |= limit - 1 - code | code;
                    Memory.putInt(target + 4L * next++, code);
                }
                bits += (long) now * width;
            } else {
                bad |= limit - 1 - value | value;
                while (next < count && indexes[next] < end) {
                    Memory.putInt(target + 4L * next++, value);
                }
            }
            left -= now;
            done = end;
        }
        skip(total - done);
        checkCodes(bad, limit);
    }

    /** Writes the words of packed codes. */
    private void lookUp(long target, int count, long words, int largest) {
        int head = beforeGroups(count);
        lookUpEach(target, head, words, largest);
        int groups = (count - head) / 8;
        lookUpGroups(target + 8L * head, groups, words, largest);
        int grouped = head + 8 * groups;
        lookUpEach(target + 8L * grouped, count - grouped, words, largest);
    }

    private void lookUpEach(long target, int count, long words, int largest) {
        for (int i = 0; i < count; i++) {
            int code = (int) (Memory.getLong(bits >>> 3) >>> (bits & 7)) & mask;
            checkCodes(largest - code | code, largest + 1);
            Memory.putLong(target + 8L * i, Memory.getLong(words + 8L * code));
            bits += width;
        }
    }

    /** How many of the next packed codes come before one that begins a byte, from which on they may be read in groups. */
    private int beforeGroups(int count) {
        int codes = width > MOST_GROUPED ? count : 0;
        while (codes < count && (bits + (long) codes * width & 7) != 0) {
            codes++;
        }
        return codes;
    }

    /** Writes the words of eight codes at a time, checked before any is used. */
    private void lookUpGroups(long target, int groups, long words, int largest) {
        long source = bits >>> 3;
        int step = width;
        long low = mask;
        int halfBytes = step >>> 1;
        int halfShift = 4 * step & 7;
        long others = twice(low);
        long tooLarge = twice(low + 1);
        long excess = twice(excess(largest));
        for (int group = 0; group < groups; group++) {
            long codes = Memory.getLong(source);
            long even = codes & others;
            long odd = codes >>> step & others;
            codes = Memory.getLong(source + halfBytes) >>> halfShift;
            long evenHalf = codes & others;
            long oddHalf = codes >>> step & others;
            if (((even + excess | odd + excess | evenHalf + excess | oddHalf + excess) & tooLarge) != 0) {
                checkCodes(-1, largest + 1);
            }
            long out = target + 64L * group;
            Memory.putLong(out, Memory.getLong(words + 8 * (even & low)));
            Memory.putLong(out + 8, Memory.getLong(words + 8 * (odd & low)));
            Memory.putLong(out + 16, Memory.getLong(words + 8 * (even >>> 2 * step)));
            Memory.putLong(out + 24, Memory.getLong(words + 8 * (odd >>> 2 * step)));
            Memory.putLong(out + 32, Memory.getLong(words + 8 * (evenHalf & low)));
            Memory.putLong(out + 40, Memory.getLong(words + 8 * (oddHalf & low)));
            Memory.putLong(out + 48, Memory.getLong(words + 8 * (evenHalf >>> 2 * step)));
            Memory.putLong(out + 56, Memory.getLong(words + 8 * (oddHalf >>> 2 * step)));
            source += step;
        }
        bits += 8L * groups * step;
    }

    /** Unpacks codes; the result is negative when one is out of range. */
    private int unpack(long target, int count, int largest) {
        int head = beforeGroups(count);
        int bad = unpackEach(target, head, largest);
        int groups = (count - head) / 8;
        bad |= unpackGroups(target + 4L * head, groups, largest);
        int grouped = head + 8 * groups;
        return bad | unpackEach(target + 4L * grouped, count - grouped, largest);
    }

    private int unpackEach(long target, int count, int largest) {
        int bad = 0;
        for (int i = 0; i < count; i++) {
            int code = (int) (Memory.getLong(bits >>> 3) >>> (bits & 7)) & mask;
            bad |= (largest - code) | code;
            Memory.putInt(target + 4L * i, code);
            bits += width;
        }
        return bad;
    }

    private static void checkCodes(int bad, int limit) {
        if (bad < 0) {
            throw new CorruptDataException("a code is not in the dictionary of " + limit + " values");
        }
    }

    /** Unpacks eight codes at a time; a word holds four. The result is negative when one is out of range. */
    private int unpackGroups(long target, int groups, int largest) {
        long source = bits >>> 3;
        int step = width;
        long low = mask;
        int halfBytes = step >>> 1;
        int halfShift = 4 * step & 7;
        long others = twice(low);
        long excess = twice(excess(largest));
        long sums = 0;
        for (int group = 0; group < groups; group++) {
            long codes = Memory.getLong(source);
            long even = codes & others;
            long odd = codes >>> step & others;
            codes = Memory.getLong(source + halfBytes) >>> halfShift;
            long evenHalf = codes & others;
            long oddHalf = codes >>> step & others;
            sums |= even + excess | odd + excess | evenHalf + excess | oddHalf + excess;
            long out = target + 32L * group;
            Memory.putLong(out, even & low | (odd & low) << 32);
            Memory.putLong(out + 8, even >>> 2 * step | odd >>> 2 * step << 32);
            Memory.putLong(out + 16, evenHalf & low | (oddHalf & low) << 32);
            Memory.putLong(out + 24, evenHalf >>> 2 * step | oddHalf >>> 2 * step << 32);
            source += step;
        }
        bits += 8L * groups * step;
        return (sums & twice(low + 1)) == 0 ? 0 : -1;
    }

    /** A number in the places of every other of four codes: above each of these is room for a carry. */
    private long twice(long number) {
        return number | number << 2 * width;
    }

    /** What makes a code that is greater than the largest one carry into the bit above it, and no other code. */
    private long excess(int largest) {
        return Math.max((long) mask - largest, 0);
    }

    /**
     * Appends the next values, of one bit each, to a bitmap that has room for eight more bytes.
     *
     * @return how many bits are set
     */
    public int readBits(long bitmap, int bitOffset, int count) {
        int ones = 0;
        int offset = bitOffset;
        int missing = count;
        while (missing > 0) {
            nextRun();
            int now = Math.min(left, missing);
            if (packed) {
                ones += Bits.append(bitmap, offset, bits, now);
                bits += now;
            } else {
                Bits.appendRun(bitmap, offset, value == 1, now);
                ones += value == 1 ? now : 0;
            }
            left -= now;
            missing -= now;
            offset += now;
        }
        return ones;
    }

    /**
     * Writes the next values as bytes, as many as there are up to a number.
     *
     * @param limit no value may be greater
     */
    public void readBytes(long target, int count, int limit) {
        long out = target;
        int missing = count;
        while (missing > 0) {
            nextRun();
            int now = Math.min(left, missing);
            if (packed) {
                for (int i = 0; i < now; i++) {
                    int level = (int) (Memory.getLong(bits >>> 3) >>> (bits & 7)) & mask;
                    CorruptDataException.check(level <= limit, "a level is " + level + ", more than " + limit);
                    Memory.putByte(out + i, (byte) level);
                    bits += width;
                }
            } else {
                CorruptDataException.check(value <= limit && value >= 0, "a level is " + value + ", not " + limit);
                Memory.fill(out, now, (byte) value);
            }
            left -= now;
            missing -= now;
            out += now;
        }
    }

    /** Goes past values. */
    public void skip(int count) {
        int missing = count;
        while (missing > 0) {
            nextRun();
            int now = Math.min(left, missing);
            bits += (long) now * width;
            left -= now;
            missing -= now;
        }
    }
}
