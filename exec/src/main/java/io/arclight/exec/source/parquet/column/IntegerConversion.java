package io.arclight.exec.source.parquet.column;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.parquet.encoding.BatchData;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.type.PhysicalType;

/**
 * From whole numbers to wider or scaled ones: small ints, unsigned ints, units of time, decimals.
 *
 * @param source how the numbers are stored
 * @param multiplier what each is multiplied with
 * @param divisor what each is divided by, rounding down
 * @param target the layout of the results
 */
record IntegerConversion(Source source, long multiplier, long divisor, PhysicalType target) implements Conversion {
    /** How whole numbers are stored. */
    enum Source {
        INT32(4),
        UNSIGNED8(4),
        UNSIGNED16(4),
        UNSIGNED32(4),
        INT64(8),
        UNSIGNED64(8);

        private final int width;

        Source(int width) {
            this.width = width;
        }
    }

    @Override
    public void convert(long values, long results, int count, BatchData data) {
        int width = target.width();
        try {
            for (int i = 0; i < count; i++) {
                long value = load(values + (long) i * source.width);
                if (multiplier != 1) {
                    value = Math.multiplyExact(value, multiplier);
                }
                if (divisor != 1) {
                    value = Math.floorDiv(value, divisor);
                }
                store(value, results + (long) i * width);
            }
        } catch (ArithmeticException e) {
            throw new CorruptDataException("a number does not fit the type it is read as", e);
        }
    }

    private long load(long address) {
        return switch (source) {
            case INT32 -> Memory.getInt(address);
            case UNSIGNED8 -> Memory.getInt(address) & 0xff;
            case UNSIGNED16 -> Memory.getInt(address) & 0xffff;
            case UNSIGNED32 -> Memory.getInt(address) & 0xffffffffL;
            case INT64, UNSIGNED64 -> Memory.getLong(address);
        };
    }

    private void store(long value, long address) {
        switch (target) {
            case INT8 -> Memory.putByte(address, (byte) value);
            case INT16 -> Memory.putShort(address, (short) value);
            case INT32 -> Memory.putInt(address, (int) value);
            case INT64 -> Memory.putLong(address, value);
            case INT128 -> {
                Memory.putLong(address, value);
                Memory.putLong(address + 8, source == Source.UNSIGNED64 ? 0 : value >> 63);
            }
            case FLOAT32 -> Memory.putFloat(address, value);
            case FLOAT64 -> Memory.putDouble(address, value);
            case NULL, BIT, INTERVAL, VIEW, LIST, MAP, STRUCT -> throw new IllegalStateException(target.name());
        }
    }
}
