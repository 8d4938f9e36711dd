package io.arclight.exec.operator.aggregate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.Hashing;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.group.GroupTable;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.PhysicalType;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

/** Which tables grow, and which aggregations are turned off, by how keys come. */
class PartialReductionTest {
    private static final int BATCH = 4096;

    private final PartialReduction reduction = new PartialReduction();

    /** Keys by the number of the row; returns the rows that leave: groups, and all rows once it is off. */
    private long leaving(int rows, LongUnaryOperator keys) {
        long leaving = 0;
        try (QueryMemory query = new QueryMemory(new MemoryLimit(1L << 30));
                MemoryAccount account = query.account("groups");
                GroupTable table = new GroupTable(List.of(AtomicType.LONG), Long.BYTES, account, false)) {
            Buffer values = query.account("keys").allocate(8L * BATCH);
            for (int from = 0; from < rows && !reduction.isOff(); from += BATCH) {
                for (int i = 0; i < BATCH; i++) {
                    Memory.putLong(values.address() + 8L * i, keys.applyAsLong(from + i));
                }
                FixedWidthColumn column =
                        new FixedWidthColumn(PhysicalType.INT64, BATCH, Validity.ALL_VALID, values.retain());
                table.find(List.of(column), Selection.all(BATCH), new long[BATCH]);
                column.release();
                if (reduction.isFull(BATCH, table.size(), account)) {
                    leaving += table.size();
                    table.restart();
                    leaving += reduction.isOff() ? rows - from - BATCH : 0;
                }
            }
            leaving += table.size();
            values.release();
        }
        return leaving;
    }

    /** One of so many keys, as by chance. */
    private static long oneOf(long keys, long row) {
        return Long.remainderUnsigned(Hashing.mix(row + 1), keys);
    }

    @Test
    void aTableThatFindsAllKeysGrows() {
        assertTrue(leaving(1 << 20, row -> oneOf(100_000, row)) <= 100_000);
        assertFalse(reduction.isOff());
    }

    @Test
    void keysThatNoTableHoldsPass() {
        int rows = 1 << 20;
        assertTrue(leaving(rows, row -> oneOf(5_000_000, row)) > rows * 0.98);
        assertTrue(reduction.isOff());
    }

    @Test
    void keysThatComeAndGoTooSoonPass() {
        int rows = 1 << 20;
        assertTrue(leaving(rows, row -> (row / 60_000 << 32) + oneOf(80_000, row)) > rows / 2);
        assertTrue(reduction.isOff());
    }

    @Test
    void aTableStartedAnewIsGivenTimeToFillAgain() {
        int rows = 1 << 22;
        long leaving = leaving(rows, row -> (row / 500_000 << 32) + oneOf(100_000, row));
        assertTrue(leaving < rows * 0.25, () -> leaving + " of " + rows);
        assertFalse(reduction.isOff());
    }
}
