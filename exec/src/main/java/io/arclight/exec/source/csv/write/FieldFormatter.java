package io.arclight.exec.source.csv.write;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.TimeType;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes the values of a type as text. */
interface FieldFormatter {
    /**
     * Appends a value that is not null.
     *
     * @param column a column that is no dictionary
     */
    void append(Column column, int row, TextBuffer out);

    /** The formatter of a type. */
    static FieldFormatter of(DataType type, CsvWriteOptions options) {
        if (type instanceof DecimalType decimal) {
            return (column, row, out) ->
                    out.append(decimal(column, row, decimal).toPlainString());
        }
        if (type instanceof TimeType) {
            return new DatetimeFormatters(options).time();
        }
        if (!(type instanceof AtomicType atomic)) {
            return FieldFormatter::text;
        }
        return switch (atomic) {
            case BOOLEAN -> (column, row, out) -> out.append(((BitColumn) column).get(row) ? "true" : "false");
            case BYTE -> (column, row, out) -> out.append((long) Memory.getByte(address(column, row, 1)));
            case SHORT -> (column, row, out) -> out.append((long) Memory.getShort(address(column, row, 2)));
            case INTEGER -> (column, row, out) -> out.append((long) Memory.getInt(address(column, row, 4)));
            case LONG -> (column, row, out) -> out.append(Memory.getLong(address(column, row, 8)));
            case FLOAT -> (column, row, out) -> out.append(Float.toString(Memory.getFloat(address(column, row, 4))));
            case DOUBLE -> (column, row, out) -> out.append(Double.toString(Memory.getDouble(address(column, row, 8))));
            case STRING, BINARY -> FieldFormatter::text;
            case DATE -> new DatetimeFormatters(options).date();
            case TIMESTAMP -> new DatetimeFormatters(options).timestamp();
            case TIMESTAMP_NTZ -> new DatetimeFormatters(options).localTimestamp();
            case NULL, CALENDAR_INTERVAL, VARIANT ->
                (column, row, out) -> {
                    throw new IllegalStateException("a column of type " + type + " has a value");
                };
        };
    }

    /** Appends a text. */
    static void text(Column column, int row, TextBuffer out) {
        long view = ((ViewColumn) column).view(row);
        out.append(ViewColumn.address(view), ViewColumn.length(view));
    }

    /** Where a number lies. */
    static long address(Column column, int row, int width) {
        return ((FixedWidthColumn) column).address() + (long) row * width;
    }

    /** The decimal of a row. */
    static BigDecimal decimal(Column column, int row, DecimalType type) {
        if (type.precision() <= DecimalType.MAX_LONG_PRECISION) {
            return BigDecimal.valueOf(Memory.getLong(address(column, row, 8)), type.scale());
        }
        long address = address(column, row, 16);
        BigInteger low = BigInteger.valueOf(Memory.getLong(address) & Long.MAX_VALUE);
        BigInteger unsigned = Memory.getLong(address) < 0 ? low.setBit(63) : low;
        BigInteger high = BigInteger.valueOf(Memory.getLong(address + 8)).shiftLeft(64);
        return new BigDecimal(high.add(unsigned), type.scale());
    }
}
