package io.arclight.exec.type;

import java.util.Arrays;
import java.util.List;

/** The types under the names of Spark's Java API, so that programs only change an import. */
public final class DataTypes {
    public static final DataType NullType = AtomicType.NULL;
    public static final DataType BooleanType = AtomicType.BOOLEAN;
    public static final DataType ByteType = AtomicType.BYTE;
    public static final DataType ShortType = AtomicType.SHORT;
    public static final DataType IntegerType = AtomicType.INTEGER;
    public static final DataType LongType = AtomicType.LONG;
    public static final DataType FloatType = AtomicType.FLOAT;
    public static final DataType DoubleType = AtomicType.DOUBLE;
    public static final DataType StringType = AtomicType.STRING;
    public static final DataType BinaryType = AtomicType.BINARY;
    public static final DataType DateType = AtomicType.DATE;
    public static final DataType TimestampType = AtomicType.TIMESTAMP;
    public static final DataType TimestampNTZType = AtomicType.TIMESTAMP_NTZ;
    public static final DataType CalendarIntervalType = AtomicType.CALENDAR_INTERVAL;
    public static final DataType VariantType = AtomicType.VARIANT;

    private DataTypes() {}

    /** A decimal. */
    public static DecimalType createDecimalType(int precision, int scale) {
        return new DecimalType(precision, scale);
    }

    /** {@code DECIMAL(10,0)}. */
    public static DecimalType createDecimalType() {
        return DecimalType.DEFAULT;
    }

    /** A time of day with so many digits behind the point of seconds, 0 to 6. */
    public static TimeType createTimeType(int precision) {
        return new TimeType(precision);
    }

    /** {@code TIME(6)}. */
    public static TimeType createTimeType() {
        return TimeType.DEFAULT;
    }

    /** An array whose elements may be null. */
    public static ArrayType createArrayType(DataType elementType) {
        return new ArrayType(elementType, true);
    }

    /** An array. */
    public static ArrayType createArrayType(DataType elementType, boolean containsNull) {
        return new ArrayType(elementType, containsNull);
    }

    /** A map whose values may be null. */
    public static MapType createMapType(DataType keyType, DataType valueType) {
        return new MapType(keyType, valueType, true);
    }

    /** A map. */
    public static MapType createMapType(DataType keyType, DataType valueType, boolean valueContainsNull) {
        return new MapType(keyType, valueType, valueContainsNull);
    }

    /** A field. */
    public static StructField createStructField(String name, DataType type, boolean nullable) {
        return new StructField(name, type, nullable);
    }

    /** A struct. */
    public static StructType createStructType(List<StructField> fields) {
        return new StructType(fields);
    }

    /** A struct. */
    public static StructType createStructType(StructField[] fields) {
        return new StructType(Arrays.asList(fields));
    }
}
