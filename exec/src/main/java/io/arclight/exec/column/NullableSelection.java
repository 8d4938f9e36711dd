package io.arclight.exec.column;

/** The rows of a selection that are not null, and how their indexes go back to those of the selection. */
final class NullableSelection {
    private final int[] positions;
    private final int[] indexes;
    private final boolean[] nulls;
    private final int count;

    private NullableSelection(int[] rows, boolean[] nulls) {
        this.nulls = nulls;
        positions = new int[rows.length];
        indexes = new int[rows.length];
        int valid = 0;
        for (int i = 0; i < rows.length; i++) {
            positions[valid] = rows[i];
            indexes[valid] = i;
            valid += nulls[i] ? 0 : 1;
        }
        count = valid;
    }

    /** The valid rows of a selection. */
    static NullableSelection of(Selection selection, Validity validity) {
        int[] rows = new int[selection.count()];
        boolean[] nulls = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = selection.position(i);
            nulls[i] = !validity.isValid(rows[i]);
        }
        return new NullableSelection(rows, nulls);
    }

    /** The codes that are not -1. */
    static NullableSelection ofCodes(int[] codes) {
        boolean[] nulls = new boolean[codes.length];
        for (int i = 0; i < codes.length; i++) {
            nulls[i] = codes[i] < 0;
        }
        return new NullableSelection(codes, nulls);
    }

    boolean isNull(int index) {
        return nulls[index];
    }

    Selection selection() {
        return new Selection(positions, count);
    }

    long[] gather(long[] all) {
        long[] some = new long[count];
        for (int i = 0; i < count; i++) {
            some[i] = all[indexes[i]];
        }
        return some;
    }

    int[] gather(int[] all) {
        int[] some = new int[count];
        for (int i = 0; i < count; i++) {
            some[i] = all[indexes[i]];
        }
        return some;
    }

    void scatter(long[] some, long[] all) {
        for (int i = 0; i < count; i++) {
            all[indexes[i]] = some[i];
        }
    }

    void scatter(int[] some, int[] all) {
        for (int i = 0; i < count; i++) {
            all[indexes[i]] = some[i];
        }
    }
}
