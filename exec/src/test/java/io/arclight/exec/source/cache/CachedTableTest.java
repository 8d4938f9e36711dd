package io.arclight.exec.source.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.MemoryPool;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.metric.QueryMetrics;
import io.arclight.exec.plan.Scan;
import io.arclight.exec.schedule.Cancellation;
import io.arclight.exec.schedule.PlanRunner;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.schedule.QueryExecutor;
import io.arclight.exec.schedule.RowsSource;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.ScanRequest;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CachedTableTest {
    private static final StructType SCHEMA = new StructType()
            .add("n", AtomicType.INTEGER, true)
            .add("text", AtomicType.STRING, true)
            .add("x", AtomicType.DOUBLE, true);
    private static final int ROWS = 150_000;
    private static final List<Object[]> VALUES = values();

    private final long before = MemoryPool.shared().usedBytes();
    private final MemoryLimit limit = new MemoryLimit(64 << 20);

    private static List<Object[]> values() {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            String text = i % 10 == 0 ? null : "a text that is longer than a view " + i % 100;
            rows.add(new Object[] {i, text, i % 5 == 0 ? null : i / 2.0});
        }
        return rows;
    }

    @AfterEach
    void allMemoryIsBack() {
        assertEquals(before, MemoryPool.shared().usedBytes());
        assertEquals(0, limit.usedBytes());
    }

    private CachedTable table(StorageLevel level) {
        return new CachedTable("key", "t", SCHEMA, level, limit, Settings.defaults());
    }

    private boolean fill(CachedTable table) {
        QueryContext context = new PlanRunner().context();
        return table.fill(() -> new QueryExecutor().execute(RowsSource.scan(SCHEMA, VALUES, 9999), context), context);
    }

    private static void assertRows(CachedTable table) {
        List<List<Object>> rows = new PlanRunner()
                .run(new Scan(
                        table,
                        new ScanRequest(List.of(1, 0), List.of(), -1),
                        new StructType(List.of(SCHEMA.field(1), SCHEMA.field(0)))));
        assertEquals(ROWS, rows.size());
        for (int i = 0; i < ROWS; i++) {
            assertEquals(VALUES.get(i)[1], rows.get(i).get(0));
            assertEquals(i, rows.get(i).get(1));
        }
    }

    @Test
    void givesTheRowsInTheirOrder() {
        CachedTable table = table(StorageLevel.MEMORY_AND_DISK());
        assertTrue(table.pin());
        assertTrue(fill(table));
        assertRows(table);
        assertEquals(ROWS, table.statistics().rowCount());
        assertEquals(0, table.statistics().columns().get(0).minimum());
        assertEquals(ROWS - 1, table.statistics().columns().get(0).maximum());
        assertEquals(
                ROWS / 10.0, table.statistics().columns().get(1).nullCount().orElseThrow());
        // The texts repeat, so they take their codes.
        assertTrue(table.memoryBytes() < ROWS * 24L, "bytes " + table.memoryBytes());
        table.unpin();
        table.close();
    }

    @Test
    void givesSmallerBatchesToThoseWhoWantThem() {
        CachedTable table = table(StorageLevel.MEMORY_AND_DISK());
        table.pin();
        fill(table);
        List<List<Object>> rows = new PlanRunner()
                .with(2, 1000)
                .run(new Scan(
                        table, new ScanRequest(List.of(0), List.of(), -1), new StructType(List.of(SCHEMA.field(0)))));
        assertEquals(ROWS, rows.size());
        assertEquals(ROWS - 1, rows.get(ROWS - 1).get(0));
        table.unpin();
        table.close();
    }

    @Test
    void givesWayToAQueryByGoingToDisk() {
        CachedTable table = table(StorageLevel.MEMORY_AND_DISK());
        table.pin();
        fill(table);
        assertTrue(table.memoryBytes() > 0);
        takeAllMemory();
        assertEquals(0, table.memoryBytes());
        assertTrue(table.isFilled());
        assertRows(table);
        table.unpin();
        table.close();
    }

    @Test
    void isDroppedWhenItMustNotLieOnDiskAndFilledInAgain() {
        CachedTable table = table(StorageLevel.MEMORY_ONLY());
        table.pin();
        fill(table);
        table.unpin();
        takeAllMemory();
        assertFalse(table.isFilled());
        assertTrue(table.pin());
        assertTrue(fill(table));
        assertRows(table);
        table.unpin();
        table.close();
    }

    @Test
    void liesOnDiskAlone() {
        CachedTable table = table(StorageLevel.DISK_ONLY());
        table.pin();
        fill(table);
        assertEquals(0, table.memoryBytes());
        assertRows(table);
        table.unpin();
        table.close();
    }

    @Test
    void isNotKeptWhenItDoesNotFit() {
        MemoryLimit little = new MemoryLimit(2 << 20);
        CachedTable table =
                new CachedTable("key", "t", SCHEMA, StorageLevel.MEMORY_ONLY(), little, Settings.defaults());
        assertTrue(table.pin());
        assertFalse(fill(table));
        assertFalse(table.pin());
        table.unpin();
        table.close();
    }

    @Test
    void spillsWhileItIsFilledIn() {
        MemoryLimit little = new MemoryLimit(4 << 20);
        CachedTable table =
                new CachedTable("key", "t", SCHEMA, StorageLevel.MEMORY_AND_DISK(), little, Settings.defaults());
        table.pin();
        assertTrue(fill(table));
        assertTrue(table.memoryBytes() <= 4 << 20);
        assertRows(table);
        table.unpin();
        table.close();
    }

    @Test
    void staysUntilItsLastReaderHasEnded() {
        CachedTable table = table(StorageLevel.MEMORY_AND_DISK());
        table.pin();
        fill(table);
        table.close();
        assertFalse(table.pin());
        assertRows(table);
        table.unpin();
    }

    /** A query that needs all memory there is. */
    private void takeAllMemory() {
        try (QueryMemory memory = new QueryMemory(limit)) {
            QueryContext query = new QueryContext(
                    Settings.defaults(), Instant.EPOCH, "test", memory, new QueryMetrics(), new Cancellation());
            query.memory().account("greedy").allocate(limit.bytes() - 8192);
        }
    }
}
