package io.arclight.jdbc.block;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class BlockTest {

    @Test
    void keepsEveryValueAsItIs() {
        BlockColumnWriter floats = new BlockColumnWriter(ColumnKind.FLOAT);
        floats.putFloat(1.1f);
        floats.putFloat(Float.NaN);
        floats.putNull();
        BlockColumnWriter texts = new BlockColumnWriter(ColumnKind.TEXT);
        texts.putText("Łódź");
        texts.putNull();
        texts.putText("");
        BlockColumnWriter decimals = new BlockColumnWriter(ColumnKind.DECIMAL, 3);
        decimals.putDecimal(-1, -1234567);
        decimals.putDecimal(Long.MAX_VALUE, -1);
        decimals.putNull();
        Block block = Block.parse(Block.encode("Europe/Warsaw", Arrays.asList(floats, texts, decimals)));
        assertEquals("Europe/Warsaw", block.zone());
        assertEquals(3, block.rows());
        assertEquals(1.1f, block.column(0).getFloat(0));
        assertTrue(Float.isNaN(block.column(0).getFloat(1)));
        assertTrue(block.column(0).isNull(2));
        assertEquals("Łódź", block.column(1).getText(0));
        assertTrue(block.column(1).isNull(1));
        assertEquals("", block.column(1).getText(2));
        assertFalse(block.column(1).isNull(2));
        assertEquals(new BigDecimal("-1234.567"), block.column(2).getDecimal(0));
        assertEquals(
                new BigDecimal("170141183460469231731687303715884105.727"),
                block.column(2).getDecimal(1));
    }

    @Test
    void growsPastItsFirstBuffers() {
        BlockColumnWriter bytes = new BlockColumnWriter(ColumnKind.BINARY);
        BlockColumnWriter days = new BlockColumnWriter(ColumnKind.DATE);
        for (int row = 0; row < 5000; row++) {
            bytes.putBytes(new byte[] {1, (byte) row, 3}, 1, 2);
            if (row % 3 == 0) {
                days.putNull();
            } else {
                days.putInt(-row);
            }
        }
        Block block = Block.parse(Block.encode("UTC", Arrays.asList(bytes, days)));
        for (int row = 0; row < 5000; row++) {
            assertArrayEquals(new byte[] {(byte) row}, block.column(0).getBytes(row));
            assertEquals(row % 3 == 0, block.column(1).isNull(row));
            assertEquals(row % 3 == 0 ? 0 : -row, block.column(1).getInt(row));
        }
    }

    @Test
    void refusesTruncatedAndForeignBytes() {
        BlockColumnWriter longs = new BlockColumnWriter(ColumnKind.LONG);
        longs.putLong(7);
        byte[] good = Block.encode("UTC", Collections.singletonList(longs));
        for (int length = 0; length < good.length; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            assertThrows(IllegalArgumentException.class, () -> Block.parse(cut));
        }
        good[0] = 9;
        assertThrows(IllegalArgumentException.class, () -> Block.parse(good));
    }
}
