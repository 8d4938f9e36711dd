package io.arclight.exec.source.parquet;

import io.arclight.exec.source.parquet.column.LeafConversion;
import io.arclight.exec.source.parquet.column.LeafConversion.Unit;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.LeafType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.TimeType;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.IntType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.TimeUnit;
import org.apache.parquet.format.Type;

/**
 * The types of leaves, as Spark maps them. Where Spark refuses a type: UUID is text, half floats are floats, INTERVAL is an
 * interval, times of day in UTC or in other units than microseconds are the integers that they are stored as, UINT_64 is
 * {@code decimal(20,0)}.
 */
final class LeafTypes {
    private static final int MAX_FIXED_LENGTH = 1 << 20;

    private LeafTypes() {}

    /** What decoding needs to know of a leaf. */
    static LeafType decoding(SchemaNode leaf) {
        int length = 0;
        if (leaf.element().getType() == Type.FIXED_LEN_BYTE_ARRAY) {
            length = leaf.element().getType_length();
            if (length < 1 || length > MAX_FIXED_LENGTH) {
                throw new CorruptDataException("its schema has byte arrays of fixed length " + length);
            }
        }
        return new LeafType(leaf.element().getType(), length, leaf.definition(), leaf.repetition());
    }

    /** The type of a leaf. */
    static LeafConversion conversion(SchemaNode leaf) {
        SchemaElement element = leaf.element();
        LogicalType logical = element.getLogicalType();
        ConvertedType converted = element.getConverted_type();
        if (logical != null && logical.isSetUNKNOWN()) {
            return of(AtomicType.NULL);
        }
        return switch (element.getType()) {
            case BOOLEAN -> of(AtomicType.BOOLEAN);
            case FLOAT -> of(AtomicType.FLOAT);
            case DOUBLE -> of(AtomicType.DOUBLE);
            case INT96 -> of(AtomicType.TIMESTAMP);
            case INT32, INT64 -> integer(element, logical, converted);
            case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> bytes(element, logical, converted);
        };
    }

    private static LeafConversion of(DataType type) {
        return new LeafConversion(type, Unit.NONE);
    }

    private static LeafConversion integer(SchemaElement element, LogicalType logical, ConvertedType converted) {
        if (isDecimal(logical, converted)) {
            return of(decimal(element, logical, element.getType() == Type.INT32 ? 9 : 18));
        }
        if (logical != null && logical.isSetTIMESTAMP()) {
            boolean zoned = logical.getTIMESTAMP().isIsAdjustedToUTC();
            return new LeafConversion(
                    zoned ? AtomicType.TIMESTAMP : AtomicType.TIMESTAMP_NTZ,
                    unit(logical.getTIMESTAMP().getUnit()));
        }
        if (logical != null && logical.isSetTIME() && isLocalMicros(logical.getTIME())) {
            return new LeafConversion(TimeType.DEFAULT, Unit.MICROS);
        }
        if (logical != null && logical.isSetINTEGER()) {
            IntType type = logical.getINTEGER();
            return integer(type.getBitWidth(), type.isIsSigned());
        }
        if (logical != null && logical.isSetDATE()) {
            return of(AtomicType.DATE);
        }
        if (converted != null) {
            return converted(element, converted);
        }
        return of(element.getType() == Type.INT32 ? AtomicType.INTEGER : AtomicType.LONG);
    }

    private static LeafConversion converted(SchemaElement element, ConvertedType converted) {
        return switch (converted) {
            case DATE -> of(AtomicType.DATE);
            case TIMESTAMP_MILLIS -> new LeafConversion(AtomicType.TIMESTAMP, Unit.MILLIS);
            case TIMESTAMP_MICROS -> new LeafConversion(AtomicType.TIMESTAMP, Unit.MICROS);
            case INT_8 -> integer(8, true);
            case INT_16 -> integer(16, true);
            case INT_32 -> integer(32, true);
            case INT_64 -> integer(64, true);
            case UINT_8 -> integer(8, false);
            case UINT_16 -> integer(16, false);
            case UINT_32 -> integer(32, false);
            case UINT_64 -> integer(64, false);
            default -> of(element.getType() == Type.INT32 ? AtomicType.INTEGER : AtomicType.LONG);
        };
    }

    private static LeafConversion integer(int bits, boolean signed) {
        if (signed) {
            return of(
                    bits == 8
                            ? AtomicType.BYTE
                            : bits == 16 ? AtomicType.SHORT : bits == 32 ? AtomicType.INTEGER : AtomicType.LONG);
        }
        DataType type = bits == 8
                ? AtomicType.SHORT
                : bits == 16 ? AtomicType.INTEGER : bits == 32 ? AtomicType.LONG : new DecimalType(20, 0);
        return new LeafConversion(type, Unit.UNSIGNED);
    }

    /** Spark knows no other times of day. */
    private static boolean isLocalMicros(org.apache.parquet.format.TimeType time) {
        return time.getUnit().isSetMICROS() && !time.isIsAdjustedToUTC();
    }

    private static Unit unit(TimeUnit unit) {
        return unit.isSetMILLIS() ? Unit.MILLIS : unit.isSetNANOS() ? Unit.NANOS : Unit.MICROS;
    }

    private static LeafConversion bytes(SchemaElement element, LogicalType logical, ConvertedType converted) {
        if (isDecimal(logical, converted)) {
            return of(decimal(element, logical, DecimalType.MAX_PRECISION));
        }
        boolean isText = logical != null
                && (logical.isSetSTRING() || logical.isSetENUM() || logical.isSetJSON() || logical.isSetUUID());
        boolean isConvertedText =
                converted == ConvertedType.UTF8 || converted == ConvertedType.ENUM || converted == ConvertedType.JSON;
        if (isText || isConvertedText) {
            return of(AtomicType.STRING);
        }
        if (logical != null && logical.isSetFLOAT16()) {
            return of(AtomicType.FLOAT);
        }
        return of(converted == ConvertedType.INTERVAL ? AtomicType.CALENDAR_INTERVAL : AtomicType.BINARY);
    }

    private static boolean isDecimal(LogicalType logical, ConvertedType converted) {
        return logical != null && logical.isSetDECIMAL() || converted == ConvertedType.DECIMAL;
    }

    private static DataType decimal(SchemaElement element, LogicalType logical, int most) {
        boolean isLogical = logical != null && logical.isSetDECIMAL();
        int precision = isLogical ? logical.getDECIMAL().getPrecision() : element.getPrecision();
        int scale = isLogical ? logical.getDECIMAL().getScale() : element.getScale();
        if (precision < 1 || scale < 0 || scale > precision) {
            throw new CorruptDataException("its schema has DECIMAL(" + precision + "," + scale + ")");
        }
        if (precision > most) {
            throw CorruptDataException.unsupported("DECIMAL(" + precision + "," + scale + ") as " + element.getType());
        }
        return new DecimalType(precision, scale);
    }
}
