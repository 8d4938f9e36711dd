package io.arclight.exec.column.build;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CharType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DataTypeVisitor;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.PhysicalType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TimeType;
import io.arclight.exec.type.VarcharType;
import io.arclight.exec.type.YearMonthIntervalType;

/**
 * A growing column. It copies what it is given, bytes of strings included, so that sources may go; what it builds holds
 * no dictionary, except that a string column's repeated dictionary values share their bytes.
 *
 * <p>Use: append, {@link #build()}, and again; {@link #close()} in the end. One thread at a time.
 */
public abstract sealed class ColumnBuilder implements AutoCloseable
        permits NullBuilder, BitBuilder, FixedWidthBuilder, ViewBuilder, ListBuilder, MapBuilder, StructBuilder {
    /** Pays for what grows. */
    final MemoryAccount account;

    ColumnBuilder(MemoryAccount account) {
        this.account = account;
    }

    /** A builder for columns of a type. */
    public static ColumnBuilder of(DataType type, MemoryAccount account) {
        return type.accept(new DataTypeVisitor<>() {
            @Override
            public ColumnBuilder visitAtomic(AtomicType atomic) {
                return flat(atomic);
            }

            @Override
            public ColumnBuilder visitDecimal(DecimalType decimal) {
                return flat(decimal);
            }

            @Override
            public ColumnBuilder visitChar(CharType text) {
                return flat(text);
            }

            @Override
            public ColumnBuilder visitVarchar(VarcharType text) {
                return flat(text);
            }

            @Override
            public ColumnBuilder visitTime(TimeType time) {
                return flat(time);
            }

            @Override
            public ColumnBuilder visitYearMonthInterval(YearMonthIntervalType interval) {
                return flat(interval);
            }

            @Override
            public ColumnBuilder visitDayTimeInterval(DayTimeIntervalType interval) {
                return flat(interval);
            }

            @Override
            public ColumnBuilder visitArray(ArrayType array) {
                return new ListBuilder(of(array.elementType(), account), account);
            }

            @Override
            public ColumnBuilder visitMap(MapType map) {
                return new MapBuilder(new ListBuilder(of(map.entryType(), account), account), account);
            }

            @Override
            public ColumnBuilder visitStruct(StructType struct) {
                return new StructBuilder(
                        struct.fields().stream()
                                .map(field -> of(field.dataType(), account))
                                .toList(),
                        account);
            }

            private ColumnBuilder flat(DataType flat) {
                PhysicalType layout = flat.physicalType();
                return switch (layout) {
                    case NULL -> new NullBuilder(account);
                    case BIT -> new BitBuilder(account);
                    case VIEW -> new ViewBuilder(account);
                    case INT8, INT16, INT32, INT64, FLOAT32, FLOAT64, INT128, INTERVAL ->
                        new FixedWidthBuilder(layout, account);
                    case LIST, MAP, STRUCT -> throw new IllegalArgumentException(flat.simpleString());
                };
            }
        });
    }

    /** The layout it builds. */
    public abstract PhysicalType physicalType();

    /** The number of values so far. */
    public abstract int length();

    /** Makes room for so many values in all, where that saves growing step by step. */
    public void reserve(int count) {}

    /** Appends the selected rows of a column of the same type, of any layout. */
    public final void append(Column column, Selection selection) {
        if (selection.isDense() && column.base() == column && column.physicalType() != PhysicalType.NULL) {
            appendRange(column, 0, selection.count());
        } else {
            append(column, selection.toArray(), selection.count());
        }
    }

    /** Appends some rows of a column of the same type, of any layout; row -1 gives null. */
    public final void append(Column column, int[] rows, int count) {
        if (column.physicalType() == PhysicalType.NULL) {
            appendNulls(count);
        } else if (column.base() == column) {
            appendRows(column, rows, count);
        } else {
            DictionaryColumn dictionary = (DictionaryColumn) column;
            appendRows(dictionary.dictionary(), codes(dictionary, rows, count), count);
        }
    }

    private static int[] codes(DictionaryColumn column, int[] rows, int count) {
        int[] codes = new int[count];
        for (int i = 0; i < count; i++) {
            codes[i] = rows[i] < 0 || column.isNull(rows[i]) ? -1 : column.code(rows[i]);
        }
        return codes;
    }

    /** Appends nulls. */
    public abstract void appendNulls(int count);

    /** Appends rows of a flat column of the layout. */
    abstract void appendRows(Column column, int[] rows, int count);

    /** Appends adjacent rows of a flat column of the layout. */
    void appendRange(Column column, int from, int count) {
        int[] rows = new int[count];
        for (int i = 0; i < count; i++) {
            rows[i] = from + i;
        }
        append(column, rows, count);
    }

    /** What was appended as a column, which the caller owns; the builder is empty after. */
    public abstract Column build();

    /** Gives back what was appended and not built. */
    @Override
    public abstract void close();
}
