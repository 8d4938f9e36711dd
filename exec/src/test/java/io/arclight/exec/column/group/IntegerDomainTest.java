package io.arclight.exec.column.group;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.FixedWidthBuilder;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.type.AtomicType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How integers are numbered. */
class IntegerDomainTest {
    private static final long HOUR = 3_600_000_000L;

    private final QueryMemory memory = new QueryMemory(new MemoryLimit(1L << 20));
    private final MemoryAccount account = memory.account("test");
    private final IntegerDomain domain = new IntegerDomain();
    private long most = 1 << 12;

    @AfterEach
    void close() {
        account.close();
        memory.close();
    }

    @Test
    void numbersFollowEachOther() {
        assertArrayEquals(new int[] {1, 3, 0, 2}, numbers(5L, 7L, null, 6L));
        assertEquals(3, domain.size());
        assertTrue(domain.isChanged());
        assertArrayEquals(new int[] {2}, numbers(6L));
        assertFalse(domain.isChanged());
    }

    @Test
    void growingUpwardsKeepsNumbers() {
        numbers(5L, 8L);
        assertArrayEquals(new int[] {1, 16}, numbers(5L, 20L));
        assertFalse(domain.isChanged(), "there are more numbers, each as before");
        assertTrue(domain.size() > 16, "and room for the next");
        numbers(4L);
        assertTrue(domain.isChanged());
    }

    @Test
    void wholeStepsAreNumbered() {
        assertArrayEquals(new int[] {1, 11, 4, 0}, numbers(-3 * HOUR, 7 * HOUR, 0L, null));
        assertArrayEquals(new int[] {11}, numbers(7 * HOUR));
        assertFalse(read(7 * HOUR + 1), "between two steps, and too many single ones");
        assertArrayEquals(new int[] {11}, numbers(7 * HOUR));
        assertArrayEquals(new int[] {22}, numbers(7 * HOUR + HOUR / 2));
        assertTrue(domain.isChanged(), "a smaller step");
    }

    @Test
    void extremesAreRefusedOrNumbered() {
        assertFalse(read(Long.MIN_VALUE, Long.MAX_VALUE));
        assertArrayEquals(new int[] {2, 1}, numbers(Long.MAX_VALUE, Long.MAX_VALUE - 1));
        assertArrayEquals(new int[] {3, 1}, numbers(Long.MAX_VALUE, Long.MAX_VALUE - 2));
        domain.forget();
        assertArrayEquals(new int[] {1, 2}, numbers(Long.MIN_VALUE + 1, Long.MIN_VALUE + 2));
        numbers(Long.MIN_VALUE);
        assertEquals(3, domain.size());
    }

    @Test
    void noNumberMayBeLeft() {
        most = 0;
        assertFalse(read(5L));
        assertTrue(read((Long) null));
        most = 1;
        assertTrue(read(5L));
        assertFalse(read(6L));
    }

    @Test
    void nullsAloneAreInEveryDomain() {
        assertArrayEquals(new int[] {0, 0}, numbers(null, null));
        assertEquals(0, domain.size());
    }

    private boolean read(Long... values) {
        return numbersOrNull(values) != null;
    }

    private int[] numbers(Long... values) {
        return numbersOrNull(values);
    }

    private int[] numbersOrNull(Long... values) {
        try (ColumnBuilder builder = ColumnBuilder.of(AtomicType.LONG, account)) {
            for (Long value : values) {
                if (value == null) {
                    builder.appendNulls(1);
                } else {
                    Memory.putLong(((FixedWidthBuilder) builder).append(), value);
                }
            }
            Column column = builder.build();
            Selection all = Selection.all(values.length);
            int[] numbers = domain.read(column, all, most) ? new int[values.length] : null;
            if (numbers != null) {
                domain.number(column, all, numbers, 0);
            }
            column.release();
            return numbers;
        }
    }
}
