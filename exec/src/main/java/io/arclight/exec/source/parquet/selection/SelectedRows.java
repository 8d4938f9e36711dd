package io.arclight.exec.source.parquet.selection;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.PhysicalType;
import java.util.Arrays;
import java.util.List;

/**
 * Reads rows that pass tests: first the columns that the tests look at, each only where the tests before it left rows, then
 * the other columns where rows are left at all. When few rows are left the columns read so far are cut down to them.
 */
public final class SelectedRows implements AutoCloseable {
    /** Columns are cut down when no more than one of so many rows is left. */
    private static final int CUT = 2;

    private final ColumnSource source;
    private final RowTests tests;
    private final MemoryAccount account;
    private final Column[] columns;
    private int rows;
    /** Which of the rows the columns hold. */
    private Selection held;
    /** Which of those passed so far. */
    private Selection passed;

    /** A reader of rows; the tests are closed with it. */
    public SelectedRows(ColumnSource source, RowTests tests, MemoryAccount account) {
        this.source = source;
        this.tests = tests;
        this.account = account;
        this.columns = new Column[source.columns()];
    }

    /** The next rows as far as they pass, owned by this until the next call; null when none of them does. */
    public Batch read(int count) {
        release();
        rows = count;
        held = Selection.all(count);
        passed = held;
        for (RowTests.Entry entry : tests.next()) {
            for (int column : entry.test().columns()) {
                load(column);
            }
            int asked = passed.count();
            passed = entry.test().keep(new Batch(Arrays.asList(columns), held.count(), passed));
            entry.count(columns, asked, passed.count());
            if (passed.count() == 0) {
                pass();
                return null;
            }
            cut();
        }
        for (int i = 0; i < columns.length; i++) {
            load(i);
            flatten(i);
        }
        return new Batch(List.of(columns), held.count(), passed);
    }

    private void load(int column) {
        if (columns[column] == null) {
            columns[column] = source.read(column, rows, held);
        }
    }

    private void pass() {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] == null) {
                source.pass(i, rows);
            }
        }
        release();
    }

    private void cut() {
        int count = passed.count();
        if (count * CUT > held.count()) {
            return;
        }
        int[] positions = passed.toArray();
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] != null) {
                Column whole = columns[i];
                columns[i] = whole.take(positions, count, account);
                whole.release();
            }
        }
        int[] of = positions;
        if (!held.isDense()) {
            of = new int[count];
            for (int i = 0; i < count; i++) {
                of[i] = held.position(positions[i]);
            }
        }
        held = new Selection(of, count);
        passed = Selection.all(count);
    }

    /** Codes of numbers have served their purpose: steps above are quicker with the numbers. */
    private void flatten(int column) {
        if (columns[column] instanceof DictionaryColumn coded
                && coded.dictionary().length() > 1
                && coded.physicalType() != PhysicalType.VIEW) {
            columns[column] = coded.flatten(account);
            coded.release();
        }
    }

    private void release() {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] != null) {
                columns[i].release();
                columns[i] = null;
            }
        }
    }

    @Override
    public void close() {
        release();
        tests.close();
    }
}
