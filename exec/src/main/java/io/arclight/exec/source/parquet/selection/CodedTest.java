package io.arclight.exec.source.parquet.selection;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.NullColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.Memory;
import java.util.Arrays;

/** A test of one column that, where the column has a dictionary, asks once per value and then looks at codes. */
final class CodedTest implements RowTest {
    private static final Selection NONE = new Selection(new int[0], 0);

    private final RowTest test;
    private final int column;
    private final long largestDictionary;
    private Column dictionary;
    private byte[] passes;
    private int passing;
    private boolean nullPasses;

    /**
     * Wraps a test.
     *
     * @param test free, and of one column
     * @param largestDictionary of how many values a dictionary may be to be asked as a whole
     */
    CodedTest(RowTest test, long largestDictionary) {
        this.test = test;
        this.column = test.columns()[0];
        this.largestDictionary = largestDictionary;
    }

    @Override
    public int[] columns() {
        return test.columns();
    }

    @Override
    public boolean isFree() {
        return true;
    }

    @Override
    public Selection keep(Batch batch) {
        if (test.columns().length == 0
                || !(batch.column(column) instanceof DictionaryColumn coded)
                || coded.dictionary().length() > largestDictionary) {
            return test.keep(batch);
        }
        if (!coded.dictionary().equals(dictionary)) {
            learn(coded.dictionary(), batch.columns().size());
        }
        boolean nulls = coded.validity().hasNulls();
        if (passing == 0 && !(nulls && nullPasses)) {
            return NONE;
        }
        if (passing == passes.length && (!nulls || nullPasses)) {
            return batch.selection();
        }
        return nulls ? keepNullable(coded, batch.selection()) : keepValid(coded, batch.selection());
    }

    private void learn(Column values, int columns) {
        byte[] learnt = new byte[values.length()];
        Selection kept = keepOf(values, columns);
        for (int i = 0; i < kept.count(); i++) {
            learnt[kept.position(i)] = 1;
        }
        nullPasses = keepOf(new NullColumn(1), columns).count() > 0;
        close(dictionary);
        dictionary = values.retain();
        passes = learnt;
        passing = kept.count();
    }

    private Selection keepOf(Column values, int columns) {
        Column[] all = new Column[columns];
        all[column] = values;
        return test.keep(new Batch(Arrays.asList(all), values.length(), Selection.all(values.length())));
    }

    private Selection keepValid(DictionaryColumn coded, Selection rows) {
        int[] kept = new int[rows.count()];
        int[] positions = rows.positions();
        long codes = coded.codes().address();
        byte[] wanted = passes;
        int count = 0;
        if (positions == null) {
            for (int row = 0; row < kept.length; row++) {
                kept[count] = row;
                count += wanted[Memory.getInt(codes + 4L * row)];
            }
        } else {
            for (int i = 0; i < kept.length; i++) {
                int row = positions[i];
                kept[count] = row;
                count += wanted[Memory.getInt(codes + 4L * row)];
            }
        }
        return new Selection(kept, count);
    }

    private Selection keepNullable(DictionaryColumn coded, Selection rows) {
        int[] kept = new int[rows.count()];
        int count = 0;
        int ofNull = nullPasses ? 1 : 0;
        for (int i = 0; i < kept.length; i++) {
            int row = rows.position(i);
            kept[count] = row;
            count += coded.isNull(row) ? ofNull : passes[coded.code(row)];
        }
        return new Selection(kept, count);
    }

    private static void close(Column column) {
        if (column != null) {
            column.release();
        }
    }

    @Override
    public void close() {
        close(dictionary);
        dictionary = null;
        test.close();
    }
}
