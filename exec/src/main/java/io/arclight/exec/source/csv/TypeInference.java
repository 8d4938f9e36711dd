package io.arclight.exec.source.csv;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.csv.record.CsvOptions;
import io.arclight.exec.source.csv.record.Fields;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Finds the narrowest types that hold all texts of each column, trying them in Spark's order: int, bigint, decimal (of whole
 * numbers), double, date, timestamp, boolean, string.
 */
final class TypeInference {
    private final DataType[] types;
    private boolean dependsOnOrder;
    private final byte[] nullValue;
    private final SpecialNumbers special;
    private final FieldParser dates;
    private final FieldParser timestamps;
    private final FieldParser localTimestamps;
    private final boolean hasDateFormat;
    private final boolean prefersDate;
    private final AtomicType timestampType;
    private final ByteBuffer result = ByteBuffer.allocateDirect(16);
    private final long resultAddress = Memory.address(result);

    TypeInference(int columns, CsvOptions options) {
        this.types = new DataType[columns];
        Arrays.fill(types, AtomicType.NULL);
        this.nullValue = options.nullValue();
        this.special = new SpecialNumbers(options);
        this.dates = TimeParsers.dates(options);
        this.timestamps = TimeParsers.timestamps(options);
        this.localTimestamps =
                options.text("timestampFormat").isPresent() ? timestamps : TimeParsers.localTimestamps(options);
        this.hasDateFormat = options.text("dateFormat").isPresent();
        this.prefersDate = options.preferDate();
        this.timestampType = options.infersLocalTimestamps() ? AtomicType.TIMESTAMP_NTZ : AtomicType.TIMESTAMP;
    }

    /** Looks at more records. */
    void add(Fields fields) {
        for (int column = 0; column < types.length; column++) {
            for (int row = 0; row < fields.rows() && types[column] != AtomicType.STRING; row++) {
                int length = fields.length(column, row);
                long address = fields.address(column, row);
                if (length >= 0 && !isNullValue(address, length)) {
                    types[column] = add(types[column], address, length);
                }
            }
        }
    }

    private boolean isNullValue(long address, int length) {
        return length == nullValue.length && Arrays.equals(Memory.toArray(address, length), nullValue);
    }

    /** Adds what was found elsewhere. */
    void add(TypeInference other) {
        dependsOnOrder |= other.dependsOnOrder;
        for (int column = 0; column < types.length; column++) {
            if (other.types[column] != AtomicType.NULL) {
                types[column] = merge(types[column], other.types[column]);
            }
        }
    }

    /**
     * Whether the types found may be others for another order of the records: a number can be read as a date, too, and is
     * where dates came before.
     */
    boolean dependsOnOrder() {
        return dependsOnOrder;
    }

    /** The types found; columns without values are strings. */
    DataType[] types() {
        DataType[] found = types.clone();
        for (int i = 0; i < found.length; i++) {
            found[i] = found[i] == AtomicType.NULL ? AtomicType.STRING : found[i];
        }
        return found;
    }

    private DataType add(DataType known, long address, int length) {
        if (known == AtomicType.INTEGER && isInt(address, length)
                || known == AtomicType.DOUBLE && !Double.isNaN(NumberParsers.number(address, length))) {
            return known;
        }
        DataType type = typeOf(known, address, length);
        return merge(known, type);
    }

    private boolean isInt(long address, int length) {
        long value = NumberParsers.integer(address, length);
        return value == (int) value;
    }

    private DataType typeOf(DataType known, long address, int length) {
        boolean triesNumbers = known == AtomicType.NULL || known.isNumeric();
        if (triesNumbers) {
            DataType number = numberType(address, length);
            if (number != null) {
                return number;
            }
        }
        if (prefersDate && known != AtomicType.TIMESTAMP && known != AtomicType.BOOLEAN && isDate(address, length)) {
            return AtomicType.DATE;
        }
        if (known != AtomicType.BOOLEAN && isTimestamp(address, length)) {
            return timestampType;
        }
        return NumberParsers.parseBoolean(address, length, resultAddress) ? AtomicType.BOOLEAN : AtomicType.STRING;
    }

    private DataType numberType(long address, int length) {
        long value = NumberParsers.integer(address, length);
        if (value != Long.MIN_VALUE) {
            return value == (int) value ? AtomicType.INTEGER : AtomicType.LONG;
        }
        if (!Double.isNaN(NumberParsers.number(address, length))) {
            return AtomicType.DOUBLE;
        }
        String text = NumberParsers.text(address, length);
        if (text.matches("[+-]?\\d{19,38}")) {
            return new DecimalType(new BigDecimal(text).precision(), 0);
        }
        return special.parse(text) != null ? AtomicType.DOUBLE : null;
    }

    private boolean isDate(long address, int length) {
        if (!hasDateFormat) {
            for (int i = 0; i < length; i++) {
                int c = Memory.getByte(address + i);
                if (c == ' ' || c == 'T' || c == ':') {
                    return false;
                }
            }
        }
        return dates.parse(address, length, resultAddress);
    }

    private boolean isTimestamp(long address, int length) {
        return localTimestamps.parse(address, length, resultAddress)
                || timestampType == AtomicType.TIMESTAMP && timestamps.parse(address, length, resultAddress);
    }

    private DataType merge(DataType left, DataType right) {
        if (left == AtomicType.NULL || left.equals(right)) {
            return right;
        }
        if (left.isNumeric() && right.isNumeric()) {
            return rank(left) >= rank(right) ? left : right;
        }
        if (left.isDatetime() && right.isDatetime()) {
            return left == AtomicType.DATE ? right : left;
        }
        dependsOnOrder |= left != AtomicType.STRING && right != AtomicType.STRING;
        return AtomicType.STRING;
    }

    private static int rank(DataType type) {
        return type == AtomicType.DOUBLE
                ? 100
                : type instanceof DecimalType decimal ? decimal.precision() : type == AtomicType.LONG ? 2 : 1;
    }
}
