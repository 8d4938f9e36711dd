package io.arclight.exec.source.csv;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.NullColumn;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.source.csv.record.CsvOptions;
import io.arclight.exec.source.csv.record.Fields;
import io.arclight.exec.source.file.FileFormat;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.PhysicalType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.TimeType;
import java.util.Arrays;
import java.util.List;

/** Turns the texts of one column into values. A text that is no value becomes null, and its record malformed. */
final class ColumnParser {
    private final PhysicalType type;
    private final FieldParser parser;
    private final byte[] nullValue;

    private ColumnParser(PhysicalType type, FieldParser parser, byte[] nullValue) {
        this.type = type;
        this.parser = parser;
        this.nullValue = nullValue;
    }

    /**
     * The parser of a column.
     *
     * @throws ArclightException UNSUPPORTED_DATA_TYPE_FOR_DATASOURCE for lists, structs and the like
     */
    static ColumnParser of(StructField field, CsvOptions options) {
        DataType type = field.dataType();
        boolean isText = type.physicalType() == PhysicalType.VIEW && type != AtomicType.VARIANT;
        FieldParser parser = isText ? null : parser(type, options);
        if (parser == null && !isText && type != AtomicType.NULL) {
            throw FileFormat.unsupported("CSV", field.name(), type);
        }
        return new ColumnParser(type.physicalType(), parser, options.nullValue());
    }

    private static FieldParser parser(DataType type, CsvOptions options) {
        if (type instanceof DecimalType decimal) {
            return new DecimalParser(decimal);
        }
        if (type instanceof TimeType time) {
            return TimeParsers.times(time, options);
        }
        if (!(type instanceof AtomicType atomic)) {
            return null;
        }
        return switch (atomic) {
            case BOOLEAN -> NumberParsers::parseBoolean;
            case BYTE, SHORT, INTEGER, LONG -> NumberParsers.integers(atomic.physicalType());
            case FLOAT -> NumberParsers.floats(options);
            case DOUBLE -> NumberParsers.doubles(options);
            case DATE -> TimeParsers.dates(options);
            case TIMESTAMP -> TimeParsers.timestamps(options);
            case TIMESTAMP_NTZ -> TimeParsers.localTimestamps(options);
            case NULL, STRING, BINARY, CALENDAR_INTERVAL, VARIANT -> null;
        };
    }

    /**
     * Makes the column of the records in hand.
     *
     * @param texts what the texts lie in, kept as long as a column of texts
     */
    Column parse(Fields fields, int slot, List<Buffer> texts, MemoryAccount account) {
        int rows = fields.rows();
        if (type == PhysicalType.NULL) {
            return new NullColumn(rows);
        }
        int width = type == PhysicalType.BIT ? 1 : type.width();
        Buffer bitmap = account.allocate((rows + 7L) / 8);
        Buffer values = account.allocate((long) rows * width);
        int nulls = 0;
        long target = values.address();
        for (int first = 0; first < rows; first += Byte.SIZE) {
            int valid = 0;
            int end = Math.min(rows, first + Byte.SIZE);
            for (int row = first; row < end; row++) {
                if (parse(fields, slot, row, target)) {
                    valid |= 1 << row;
                } else {
                    Memory.fill(target, width, (byte) 0);
                    nulls++;
                }
                target += width;
            }
            Memory.putByte(bitmap.address() + (first >>> 3), (byte) (valid >>> (first & 24)));
        }
        return build(rows, Validity.of(bitmap, nulls), values, texts, account);
    }

    private boolean parse(Fields fields, int slot, int row, long target) {
        int length = fields.length(slot, row);
        long address = fields.address(slot, row);
        if (length < 0 || isNullValue(address, length)) {
            return false;
        }
        if (parser == null) {
            ViewColumn.writePadded(target, address, length);
            return true;
        }
        if (!parser.parse(address, length, target)) {
            fields.setMalformed(row);
            return false;
        }
        return true;
    }

    private boolean isNullValue(long address, int length) {
        return length == nullValue.length && (length == 0 || Arrays.equals(Memory.toArray(address, length), nullValue));
    }

    private Column build(int rows, Validity validity, Buffer values, List<Buffer> texts, MemoryAccount account) {
        if (type == PhysicalType.VIEW) {
            return new ViewColumn(
                    rows, validity, values, texts.stream().map(Buffer::retain).toList());
        }
        if (type == PhysicalType.BIT) {
            Buffer bits = account.allocateZeroed((rows + 7L) / 8);
            for (int row = 0; row < rows; row++) {
                long place = bits.address() + (row >>> 3);
                int bit = Memory.getByte(values.address() + row) << (row & 7);
                Memory.putByte(place, (byte) (Memory.getByte(place) | bit));
            }
            values.release();
            return new BitColumn(rows, validity, bits);
        }
        return new FixedWidthColumn(type, rows, validity, values);
    }
}
