package io.arclight.exec.operator.join.table;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.Memory;
import java.util.List;

/** Finds the rows of one key; where it comes as codes, once for each value of the dictionary, which serves many batches. */
final class CodedLookup implements KeyTable.Lookup {
    private final KeyTable.Lookup lookup;
    private Column seen;
    /** The dictionary that {@link #headsOfValues} belongs to. */
    private Column dictionary;

    private int[] headsOfValues = new int[0];
    private final int[] headOfNull = new int[1];

    /**
     * Wraps a lookup.
     *
     * @param lookup finds rows by values, and is this one's own
     */
    CodedLookup(KeyTable.Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public void find(Batch batch, List<Column> keys, int[] heads) {
        Column key = keys.get(0);
        if (key.base() == key || !pays(key.base(), batch.rowCount())) {
            lookup.find(batch, keys, heads);
            return;
        }
        DictionaryColumn coded = (DictionaryColumn) key;
        if (coded.dictionary() != dictionary) {
            learn(coded.dictionary());
        }
        Selection selection = batch.selection();
        if (coded.validity().hasNulls()) {
            findNullable(batch, coded, heads);
            return;
        }
        long codes = coded.codes().address();
        for (int i = 0; i < selection.count(); i++) {
            heads[i] = headsOfValues[Memory.getInt(codes + (long) Integer.BYTES * selection.position(i))];
        }
    }

    private boolean pays(Column candidate, int rows) {
        boolean again = candidate == seen;
        seen = candidate;
        return again || candidate == dictionary || candidate.length() <= rows;
    }

    private void learn(Column values) {
        if (headsOfValues.length < values.length()) {
            headsOfValues = new int[values.length()];
        }
        dictionary = null;
        lookup.find(Batch.of(List.of(values), values.length()), List.of(values), headsOfValues);
        dictionary = values;
    }

    private void findNullable(Batch batch, DictionaryColumn coded, int[] heads) {
        Selection selection = batch.selection();
        boolean nullFound = false;
        for (int i = 0; i < selection.count(); i++) {
            int row = selection.position(i);
            boolean isNull = coded.isNull(row);
            if (isNull && !nullFound) {
                Selection first = new Selection(new int[] {row}, 1);
                lookup.find(new Batch(batch.columns(), batch.length(), first), List.of(coded), headOfNull);
                nullFound = true;
            }
            heads[i] = isNull ? headOfNull[0] : headsOfValues[coded.code(row)];
        }
    }

    @Override
    public void close() {
        lookup.close();
    }
}
