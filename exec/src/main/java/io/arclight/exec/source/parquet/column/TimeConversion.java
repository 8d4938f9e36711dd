package io.arclight.exec.source.parquet.column;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.parquet.encoding.BatchData;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.type.TimeType;

/**
 * From microseconds since midnight to times of a type.
 *
 * @param target the type, which may have fewer digits
 */
record TimeConversion(TimeType target) implements Conversion {
    private static final long MICROS_PER_DAY = 86_400_000_000L;

    @Override
    public void convert(long values, long results, int count, BatchData data) {
        for (int i = 0; i < count; i++) {
            long micros = Memory.getLong(values + 8L * i);
            if (micros < 0 || micros >= MICROS_PER_DAY) {
                throw new CorruptDataException("a time of day has " + micros + " microseconds");
            }
            Memory.putLong(results + 8L * i, target.truncate(micros * 1_000));
        }
    }
}
