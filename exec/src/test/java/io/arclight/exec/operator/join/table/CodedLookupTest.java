package io.arclight.exec.operator.join.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.row.RowAppender;
import io.arclight.exec.type.DataTypes;
import io.arclight.exec.type.StructType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;

/** Random codes against the lookup of every row. */
class CodedLookupTest {
    private static final int BATCHES = 40;

    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private long asked;

    /** Finds the number that a string ends with, counts what it is asked. */
    private final class Slow implements KeyTable.Lookup {
        private final int ofNull = random.nextInt(2) - 1;

        @Override
        public void find(Batch batch, List<Column> keys, int[] heads) {
            asked += batch.rowCount();
            find(keys.get(0), batch.selection(), heads);
        }

        void find(Column key, Selection selection, int[] heads) {
            for (int i = 0; i < selection.count(); i++) {
                int row = selection.position(i);
                String value = key.isNull(row)
                        ? null
                        : new String(((ViewColumn) key.base()).get(key.baseRow(row)), StandardCharsets.UTF_8);
                heads[i] = value == null ? ofNull : Integer.parseInt(value.substring(5)) % 7 - 1;
            }
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    @RepeatedTest(10)
    void findsWhatTheOtherLookupFinds() {
        Slow slow = new Slow();
        long rows = 0;
        try (QueryMemory memory = new QueryMemory(new MemoryLimit(1L << 28));
                MemoryAccount account = memory.account("test");
                CodedLookup lookup = new CodedLookup(slow)) {
            Column dictionary = strings(100, account);
            for (int i = 0; i < BATCHES; i++) {
                if (random.nextInt(10) == 0) {
                    dictionary.release();
                    dictionary = strings(1 + random.nextInt(400), account);
                }
                int length = 1 + random.nextInt(300);
                Column key = random.nextInt(10) == 0 ? strings(length, account) : codes(dictionary, length, account);
                Batch batch = new Batch(List.of(key), length, selection(length));
                int[] found = new int[batch.rowCount()];
                int[] expected = new int[batch.rowCount()];
                lookup.find(batch, batch.columns(), found);
                slow.find(key, batch.selection(), expected);
                assertArrayEquals(expected, found, "seed " + seed);
                rows += found.length;
                batch.release();
            }
            dictionary.release();
        }
        assertTrue(asked < rows, "asked for " + asked + " of " + rows + " rows, seed " + seed);
    }

    private Selection selection(int length) {
        if (random.nextBoolean()) {
            return Selection.all(length);
        }
        int[] positions = random.ints(length, 0, length).distinct().sorted().toArray();
        return new Selection(Arrays.copyOf(positions, positions.length / 2), positions.length / 2);
    }

    private Column strings(int count, MemoryAccount account) {
        try (RowAppender appender = new RowAppender(new StructType().add("k", DataTypes.StringType), account)) {
            for (int i = 0; i < count; i++) {
                appender.append("value" + random.nextInt(1_000_000_000));
            }
            return appender.build().column(0);
        }
    }

    private Column codes(Column dictionary, int length, MemoryAccount account) {
        boolean nulls = random.nextBoolean();
        Buffer codes = account.allocate(4L * length);
        Buffer valid = account.allocateZeroed((length + 7) / 8);
        int nullCount = 0;
        for (int i = 0; i < length; i++) {
            boolean isNull = nulls && random.nextInt(5) == 0;
            nullCount += isNull ? 1 : 0;
            Memory.putInt(codes.address() + 4L * i, isNull ? Integer.MAX_VALUE : random.nextInt(dictionary.length()));
            long at = valid.address() + (i >>> 3);
            Memory.putByte(at, (byte) (Memory.getByte(at) | (isNull ? 0 : 1) << (i & 7)));
        }
        return new DictionaryColumn(length, Validity.of(valid, nullCount), codes, dictionary.retain());
    }
}
