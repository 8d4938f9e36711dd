package io.arclight.exec.row;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.StructType;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RowCursorTest {
    @Test
    void readsWhatWasAppended() {
        StructType schema = new StructType()
                .add("flag", AtomicType.BOOLEAN)
                .add("day", AtomicType.DATE)
                .add("count", AtomicType.LONG)
                .add("ratio", AtomicType.DOUBLE)
                .add("small", new DecimalType(9, 2))
                .add("wide", new DecimalType(38, 3))
                .add("text", AtomicType.STRING)
                .add("bytes", AtomicType.BINARY);
        BigDecimal wide = new BigDecimal("-12345678901234567890123456789.125");
        try (QueryMemory memory = new QueryMemory(new MemoryLimit(1 << 24));
                RowAppender rows = new RowAppender(schema, memory.account("test"))) {
            rows.append(true, 1, 2L, 2.5, new BigDecimal("-1.5"), wide, "thirteen byte", new byte[] {1, -1});
            rows.append(null, null, null, null, null, null, null, null);
            rows.append(false, -1, Long.MIN_VALUE, Double.NaN, BigDecimal.ONE, BigDecimal.ZERO, "ł", new byte[0]);
            Batch batch = rows.build().select(new Selection(new int[] {0, 1}, 2));
            RowCursor cursor = new RowCursor(schema);
            assertFalse(cursor.next());
            cursor.reset(batch);
            assertTrue(cursor.next());
            assertTrue(cursor.getBoolean(0));
            assertEquals(1, cursor.getInt(1));
            assertEquals(2, cursor.getLong(2));
            assertEquals(2.5, cursor.getDouble(3));
            assertEquals(new BigDecimal("-1.50"), cursor.getDecimal(4));
            assertEquals(wide, cursor.getDecimal(5));
            assertEquals("thirteen byte", cursor.getString(6));
            assertArrayEquals(new byte[] {1, -1}, cursor.getBytes(7));
            assertTrue(cursor.next());
            for (int i = 0; i < schema.size(); i++) {
                assertTrue(cursor.isNull(i));
                assertEquals(null, cursor.get(i));
            }
            assertFalse(cursor.next());
        }
    }
}
