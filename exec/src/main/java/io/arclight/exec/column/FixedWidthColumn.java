package io.arclight.exec.column;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillOutput;
import io.arclight.exec.type.PhysicalType;

/**
 * Numbers of {@link PhysicalType#width()} bytes each, side by side. Values of null rows are undefined.
 *
 * @param physicalType a layout with {@link PhysicalType#isFixedWidth()}
 * @param length the number of values
 * @param validity which are not null
 * @param values the numbers
 */
public record FixedWidthColumn(PhysicalType physicalType, int length, Validity validity, Buffer values)
        implements Column {
    /** The address of the first value. */
    public long address() {
        return values.address();
    }

    /** The address of a row's value. */
    public long address(int row) {
        return values.address() + (long) physicalType.width() * row;
    }

    @Override
    public Column retain() {
        validity.retain();
        values.retain();
        return this;
    }

    @Override
    public void release() {
        validity.release();
        values.release();
    }

    @Override
    public Column take(int[] positions, int count, MemoryAccount account) {
        Validity taken = Gather.validity(validity, positions, count, account);
        int width = physicalType.width();
        Buffer target = account.allocate((long) width * count);
        Gather.fixedWidth(width, values.address(), positions, 0, count, target.address());
        return new FixedWidthColumn(physicalType, count, taken, target);
    }

    @Override
    public int compare(int row, Column other, int otherRow) {
        long left = address(row);
        long right = ((FixedWidthColumn) other.base()).address(other.baseRow(otherRow));
        return switch (physicalType) {
            case INT128 -> compare(left + 8, left, right + 8, right);
            case INTERVAL -> compareIntervals(left, right);
            default -> Long.compare(load(physicalType, left), load(physicalType, right));
        };
    }

    private static int compare(long high, long low, long otherHigh, long otherLow) {
        int order = Long.compare(Memory.getLong(high), Memory.getLong(otherHigh));
        return order != 0 ? order : Long.compareUnsigned(Memory.getLong(low), Memory.getLong(otherLow));
    }

    private static int compareIntervals(long left, long right) {
        int order = Integer.compare(Memory.getInt(left), Memory.getInt(right));
        if (order == 0) {
            order = Integer.compare(Memory.getInt(left + 4), Memory.getInt(right + 4));
        }
        return order != 0 ? order : Long.compare(Memory.getLong(left + 8), Memory.getLong(right + 8));
    }

    /**
     * The value at an address as a long of the same order and equality.
     *
     * @param type a fixed-width layout of at most 8 bytes
     */
    public static long load(PhysicalType type, long address) {
        return switch (type) {
            case INT8 -> Memory.getByte(address);
            case INT16 -> Memory.getShort(address);
            case INT32 -> Memory.getInt(address);
            case INT64 -> Memory.getLong(address);
            case FLOAT32 -> {
                int bits = Hashing.bits(Memory.getFloat(address));
                yield bits ^ (bits >> 31 & Integer.MAX_VALUE);
            }
            case FLOAT64 -> {
                long bits = Hashing.bits(Memory.getDouble(address));
                yield bits ^ (bits >> 63 & Long.MAX_VALUE);
            }
            case NULL, BIT, INT128, INTERVAL, VIEW, LIST, MAP, STRUCT ->
                throw new IllegalArgumentException(type.name());
        };
    }

    @Override
    public void hash(Selection selection, long[] hashes, boolean combine) {
        if (!validity.hasNulls()) {
            hashValues(selection, hashes, combine);
            return;
        }
        long[] own = new long[selection.count()];
        hashValues(selection, own, false);
        Hashing.store(selection, validity, own, hashes, combine);
    }

    private void hashValues(Selection selection, long[] hashes, boolean combine) {
        int count = selection.count();
        long base = values.address();
        if (physicalType.width() == 16) {
            for (int i = 0; i < count; i++) {
                long value = base + 16L * selection.position(i);
                long hash = Hashing.mix(Hashing.combine(Memory.getLong(value), Memory.getLong(value + 8)));
                hashes[i] = Hashing.join(hashes[i], hash, combine);
            }
        } else if (physicalType == PhysicalType.INT64) {
            for (int i = 0; i < count; i++) {
                long hash = Hashing.mix(Memory.getLong(base + 8L * selection.position(i)));
                hashes[i] = Hashing.join(hashes[i], hash, combine);
            }
        } else if (physicalType == PhysicalType.INT32) {
            for (int i = 0; i < count; i++) {
                long hash = Hashing.mix(Memory.getInt(base + 4L * selection.position(i)));
                hashes[i] = Hashing.join(hashes[i], hash, combine);
            }
        } else {
            for (int i = 0; i < count; i++) {
                long hash = Hashing.mix(load(physicalType, address(selection.position(i))));
                hashes[i] = Hashing.join(hashes[i], hash, combine);
            }
        }
    }

    @Override
    public void addEncodedLengths(Selection selection, boolean ordered, int[] lengths) {
        int bytes = 1 + physicalType.width();
        for (int i = 0; i < selection.count(); i++) {
            lengths[i] += bytes;
        }
    }

    @Override
    public void encode(Selection selection, boolean ordered, long[] ends) {
        int width = physicalType.width();
        boolean nulls = validity.hasNulls();
        for (int i = 0; i < selection.count(); i++) {
            int row = selection.position(i);
            long end = ends[i];
            if (nulls && !validity.isValid(row)) {
                Memory.fill(end, width + 1, (byte) 0);
            } else {
                Memory.putByte(end, (byte) 1);
                encodeValue(address(row), end + 1);
            }
            ends[i] = end + width + 1;
        }
    }

    private void encodeValue(long value, long target) {
        switch (physicalType.width()) {
            case 1 -> Memory.putByte(target, (byte) (Memory.getByte(value) ^ 0x80));
            case 2 -> Memory.putShort(target, Short.reverseBytes((short) (Memory.getShort(value) ^ 0x8000)));
            case 4 -> Memory.putInt(target, Integer.reverseBytes((int) load(physicalType, value) ^ Integer.MIN_VALUE));
            case 8 -> Memory.putLong(target, Long.reverseBytes(load(physicalType, value) ^ Long.MIN_VALUE));
            default -> encodeWide(value, target);
        }
    }

    private void encodeWide(long value, long target) {
        if (physicalType == PhysicalType.INT128) {
            Memory.putLong(target, Long.reverseBytes(Memory.getLong(value + 8) ^ Long.MIN_VALUE));
            Memory.putLong(target + 8, Long.reverseBytes(Memory.getLong(value)));
        } else {
            Memory.putInt(target, Integer.reverseBytes(Memory.getInt(value) ^ Integer.MIN_VALUE));
            Memory.putInt(target + 4, Integer.reverseBytes(Memory.getInt(value + 4) ^ Integer.MIN_VALUE));
            Memory.putLong(target + 8, Long.reverseBytes(Memory.getLong(value + 8) ^ Long.MIN_VALUE));
        }
    }

    @Override
    public void serialize(SpillOutput output) {
        output.writeInt(length);
        validity.serialize(length, output);
        output.write(values.address(), (long) physicalType.width() * length);
    }
}
