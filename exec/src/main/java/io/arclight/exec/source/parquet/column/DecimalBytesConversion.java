package io.arclight.exec.source.parquet.column;

import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.parquet.encoding.BatchData;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.type.PhysicalType;
import java.math.BigInteger;

/**
 * From unscaled numbers as big-endian bytes, two's complement, to decimals.
 *
 * @param multiplier what each is multiplied with to have the query's scale; null for nothing
 * @param target INT64 or INT128
 */
record DecimalBytesConversion(BigInteger multiplier, PhysicalType target) implements Conversion {
    private static final int WIDEST = 16;

    @Override
    public void convert(long values, long results, int count, BatchData data) {
        for (int i = 0; i < count; i++) {
            long view = values + (long) i * ViewColumn.WIDTH;
            int length = ViewColumn.length(view);
            long address = ViewColumn.address(view);
            long result = results + (long) i * target.width();
            if (length > WIDEST || multiplier != null) {
                convertLong(address, length, result);
            } else if (length <= Long.BYTES) {
                long value = bigEndian(address, length);
                store(result, value, value >> 63);
            } else {
                long low = bigEndian(address + length - Long.BYTES, Long.BYTES);
                store(result, low, bigEndian(address, length - Long.BYTES));
            }
        }
    }

    private void store(long address, long low, long high) {
        Memory.putLong(address, low);
        if (target == PhysicalType.INT128) {
            Memory.putLong(address + 8, high);
        } else {
            CorruptDataException.check(high == low >> 63, "a decimal has more digits than its type");
        }
    }

    private static long bigEndian(long address, int length) {
        if (length == 0) {
            return 0;
        }
        // The bytes behind the number are shifted out again.
        long value = 0;
        if (length == Long.BYTES) {
            value = Long.reverseBytes(Memory.getLong(address));
        } else {
            value = Memory.getByte(address);
            for (int i = 1; i < length; i++) {
                value = value << 8 | Memory.getByte(address + i) & 0xff;
            }
        }
        return value;
    }

    private void convertLong(long address, int length, long result) {
        BigInteger value = length == 0 ? BigInteger.ZERO : new BigInteger(Memory.toArray(address, length));
        BigInteger scaled = multiplier == null ? value : value.multiply(multiplier);
        CorruptDataException.check(scaled.bitLength() < 8 * WIDEST, "a decimal has more digits than its type");
        store(result, scaled.longValue(), scaled.shiftRight(64).longValue());
    }
}
