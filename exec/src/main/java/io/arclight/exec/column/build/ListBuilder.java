package io.arclight.exec.column.build;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.PhysicalType;

/** Builds columns of arrays. */
public final class ListBuilder extends ColumnBuilder {
    private final ValidityBuilder validity;
    private final ColumnBuilder elements;
    private Buffer offsets;

    ListBuilder(ColumnBuilder elements, MemoryAccount account) {
        super(account);
        this.elements = elements;
        this.validity = new ValidityBuilder(account);
    }

    @Override
    public PhysicalType physicalType() {
        return PhysicalType.LIST;
    }

    @Override
    public int length() {
        return validity.length();
    }

    /** Where the elements of the next array are appended to, before {@link #append()}. */
    public ColumnBuilder elements() {
        return elements;
    }

    /** Appends an array of the elements appended since the last one. */
    public void append() {
        endRow();
        validity.appendValid(1);
    }

    /** Appends an array of the values that lie at these rows of a column. */
    public void appendArray(Column values, int[] rows) {
        elements.append(values, rows, rows.length);
        append();
    }

    private void endRow() {
        grow(1);
        Memory.putInt(offsets.address() + 4L * (length() + 1), elements.length());
    }

    @Override
    public void appendNulls(int count) {
        for (int i = 0; i < count; i++) {
            endRow();
            validity.appendNulls(1);
        }
    }

    @Override
    void appendRows(Column column, int[] rows, int count) {
        ListColumn source = (ListColumn) column;
        for (int i = 0; i < count; i++) {
            if (rows[i] < 0 || source.isNull(rows[i])) {
                appendNulls(1);
            } else {
                appendElements(source, source.offset(rows[i]), source.size(rows[i]));
                append();
            }
        }
    }

    private void appendElements(ListColumn source, int from, int count) {
        if (count > 0) {
            int[] rows = new int[count];
            for (int i = 0; i < count; i++) {
                rows[i] = from + i;
            }
            elements.append(source.elements(), rows, count);
        }
    }

    private void grow(int more) {
        boolean first = offsets == null;
        offsets = Growth.ensure(offsets, 4L * (length() + 1), 4L * ((long) length() + more + 1), account);
        if (first) {
            Memory.putInt(offsets.address(), 0);
        }
    }

    @Override
    public ListColumn build() {
        grow(0);
        ListColumn column = new ListColumn(length(), validity.build(), offsets, elements.build());
        offsets = null;
        return column;
    }

    @Override
    public void close() {
        validity.close();
        elements.close();
        if (offsets != null) {
            offsets.release();
            offsets = null;
        }
    }
}
