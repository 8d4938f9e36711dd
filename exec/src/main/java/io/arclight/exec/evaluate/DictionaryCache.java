package io.arclight.exec.evaluate;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.Validity;
import io.arclight.exec.evaluate.loop.Bits;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import java.util.function.Supplier;

/** A function's results for the values of the last dictionary, which usually serves many batches. */
final class DictionaryCache {
    private Column seen;
    private Column dictionary;
    private Column results;

    /** Whether to call the function for the dictionary rather than for the rows. */
    boolean pays(DictionaryColumn column, Selection rows) {
        Column candidate = column.dictionary();
        boolean again = candidate == seen;
        seen = candidate;
        return again || candidate.length() <= rows.count() || candidate == dictionary;
    }

    /** The results for a dictionary, borrowed. */
    Column get(Column wanted, Supplier<Column> function) {
        if (wanted != dictionary) {
            Column computed = function.get();
            close();
            results = computed;
            dictionary = wanted.retain();
        }
        return results;
    }

    /** The results for the rows: codes into them, or bits. */
    static Column apply(DictionaryColumn column, Column ofValues, Selection rows, Frame frame) {
        if (ofValues instanceof BitColumn bits) {
            return bits(column, bits, rows, frame);
        }
        Validity validity = column.validity();
        if (ofValues.validity().hasNulls()) {
            return ofValues.take(column.codes(Selection.all(column.length())), column.length(), frame.account());
        }
        validity.retain();
        return new DictionaryColumn(column.length(), validity, column.codes().retain(), ofValues.retain());
    }

    private static Column bits(DictionaryColumn column, BitColumn ofValues, Selection rows, Frame frame) {
        int length = column.length();
        Buffer values = frame.account().allocateZeroed(Bits.bytes(length));
        boolean nullResults = ofValues.validity().hasNulls();
        Buffer valid = nullResults ? Rows.writable(column.validity(), length, frame.account()) : null;
        Selection live = Rows.whereValid(column.validity(), rows);
        for (int i = 0; i < live.count(); i++) {
            int row = live.position(i);
            int code = column.code(row);
            if (nullResults && ofValues.isNull(code)) {
                Bits.clear(valid.address(), row);
            } else if (ofValues.get(code)) {
                Bits.put(values.address(), row, true);
            }
        }
        if (nullResults) {
            return new BitColumn(length, Validity.of(valid, length - Bits.count(valid.address(), length)), values);
        }
        column.validity().retain();
        return new BitColumn(length, column.validity(), values);
    }

    /** The rows whose value has a true result. */
    static Selection filter(DictionaryColumn column, BitColumn ofValues, Selection rows) {
        int length = ofValues.length();
        byte[] yes = new byte[length];
        int any = 0;
        for (int code = 0; code < length; code++) {
            yes[code] = (byte) (!ofValues.isNull(code) && ofValues.get(code) ? 1 : 0);
            any |= yes[code];
        }
        if (any == 0) {
            return Rows.NONE;
        }
        Selection live = Rows.whereValid(column.validity(), rows);
        int[] positions = new int[live.count()];
        int count = 0;
        long codes = column.codes().address();
        for (int i = 0; i < live.count(); i++) {
            int row = live.position(i);
            positions[count] = row;
            count += yes[Memory.getInt(codes + 4L * row)];
        }
        return new Selection(positions, count);
    }

    void close() {
        if (dictionary != null) {
            dictionary.release();
            results.release();
            dictionary = null;
            results = null;
        }
    }
}
