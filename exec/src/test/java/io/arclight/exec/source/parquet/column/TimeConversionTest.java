package io.arclight.exec.source.parquet.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.type.TimeType;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** Microseconds of files become times of their type, and what is none is found out. */
class TimeConversionTest {
    private static long convert(long micros, int precision) {
        ByteBuffer buffer = ByteBuffer.allocateDirect(16);
        long address = Memory.address(buffer);
        Memory.putLong(address, micros);
        new TimeConversion(new TimeType(precision)).convert(address, address + 8, 1, null);
        return Memory.getLong(address + 8);
    }

    @Test
    void cutsDigitsOffThatTheTypeHasNot() {
        assertEquals(0, convert(0, 6));
        assertEquals(86_399_999_999_000L, convert(86_399_999_999L, 6));
        assertEquals(86_399_900_000_000L, convert(86_399_999_999L, 1));
    }

    @Test
    void refusesWhatIsOutsideTheDay() {
        assertThrows(CorruptDataException.class, () -> convert(-1, 6));
        assertThrows(CorruptDataException.class, () -> convert(86_400_000_000L, 6));
        assertThrows(CorruptDataException.class, () -> convert(Long.MIN_VALUE, 6));
    }
}
