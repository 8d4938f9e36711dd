package io.arclight.exec.source.parquet.selection;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.NullColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import java.util.Arrays;

/** A test of one column that, where the column has a dictionary, asks once per value and then looks at codes. */
final class CodedTest implements RowTest {
    private static final Selection NONE = new Selection(new int[0], 0);

    private final RowTest test;
    private final int column;
    private final boolean isWhollyCoded;
    private final long largestDictionary;
    private final MemoryAccount account;
    private Column dictionary;
    private Buffer passes;
    private Buffer found;
    private int passing;
    private boolean nullPasses;

    /**
     * Wraps a test.
     *
     * @param test free, and of one column
     * @param isWhollyCoded whether there are no values but the first dictionary's
     * @param largestDictionary of how many values a dictionary may be to be asked as a whole
     */
    CodedTest(RowTest test, boolean isWhollyCoded, long largestDictionary, MemoryAccount account) {
        this.isWhollyCoded = isWhollyCoded;
        this.account = account;
        this.test = test;
        this.column = test.columns()[0];
        this.largestDictionary = largestDictionary;
    }

    @Override
    public int[] columns() {
        return test.columns();
    }

    @Override
    public boolean isHopeless() {
        return isWhollyCoded && passes != null && passing == 0 && !nullPasses;
    }

    @Override
    public Selection keep(Batch batch) {
        if (test.columns().length == 0
                || !(batch.column(column) instanceof DictionaryColumn coded)
                || coded.dictionary().length() > largestDictionary) {
            return test.keep(batch);
        }
        if (coded.dictionary() != dictionary) {
            learn(coded.dictionary(), batch.columns().size());
        }
        boolean nulls = coded.validity().hasNulls();
        if (passing == 0 && !(nulls && nullPasses)) {
            return NONE;
        }
        if (passing == dictionary.length() && (!nulls || nullPasses)) {
            return batch.selection();
        }
        return keep(coded, batch.selection());
    }

    private void learn(Column values, int columns) {
        Selection kept = keepOf(values, columns);
        nullPasses = keepOf(new NullColumn(1), columns).count() > 0;
        Buffer learnt = account.allocateZeroed(values.length() + 1L);
        for (int i = 0; i < kept.count(); i++) {
            Memory.putByte(learnt.address() + kept.position(i), (byte) 1);
        }
        // Nulls go by a code of their own.
        Memory.putByte(learnt.address() + values.length(), (byte) (nullPasses ? 1 : 0));
        forget();
        dictionary = values.retain();
        passes = learnt;
        passing = kept.count();
    }

    private Selection keepOf(Column values, int columns) {
        Column[] all = new Column[columns];
        all[column] = values;
        return test.keep(new Batch(Arrays.asList(all), values.length(), Selection.all(values.length())));
    }

    /** Writes positions off-heap: without checks of bounds this takes half the time. */
    private Selection keep(DictionaryColumn coded, Selection rows) {
        int asked = rows.count();
        if (found == null || found.capacity() < 4L * asked) {
            Buffer room = account.allocate(4L * asked);
            release(found);
            found = room;
        }
        int count = coded.validity().hasNulls()
                ? findNullable(coded, rows, found.address())
                : rows.isDense()
                        ? find(coded.codes().address(), asked, found.address())
                        : find(coded.codes().address(), rows.positions(), asked, found.address());
        int[] kept = new int[count];
        long address = found.address();
        for (int i = 0; i < count; i++) {
            kept[i] = Memory.getInt(address + 4L * i);
        }
        return new Selection(kept, count);
    }

    private int find(long codes, int rows, long target) {
        long wanted = passes.address();
        int count = 0;
        for (int row = 0; row < rows; row++) {
            Memory.putInt(target + 4L * count, row);
            count += Memory.getByte(wanted + Memory.getInt(codes + 4L * row));
        }
        return count;
    }

    private int find(long codes, int[] rows, int asked, long target) {
        long wanted = passes.address();
        int count = 0;
        for (int i = 0; i < asked; i++) {
            int row = rows[i];
            Memory.putInt(target + 4L * count, row);
            count += Memory.getByte(wanted + Memory.getInt(codes + 4L * row));
        }
        return count;
    }

    private int findNullable(DictionaryColumn coded, Selection rows, long target) {
        long wanted = passes.address();
        int ofNull = coded.dictionary().length();
        int count = 0;
        for (int i = 0; i < rows.count(); i++) {
            int row = rows.position(i);
            Memory.putInt(target + 4L * count, row);
            count += Memory.getByte(wanted + (coded.isNull(row) ? ofNull : coded.code(row)));
        }
        return count;
    }

    private void forget() {
        if (dictionary != null) {
            dictionary.release();
            dictionary = null;
        }
        release(passes);
        passes = null;
    }

    private static void release(Buffer buffer) {
        if (buffer != null) {
            buffer.release();
        }
    }

    @Override
    public void close() {
        forget();
        release(found);
        found = null;
        test.close();
    }
}
