package io.arclight.exec.type;

import java.util.Locale;

/** The types without parameters. */
public enum AtomicType implements DataType {
    /** The type of a bare {@code NULL}. */
    NULL(PhysicalType.NULL, "void"),
    /** True or false. */
    BOOLEAN(PhysicalType.BIT, "boolean"),
    /** 8 bit integer. */
    BYTE(PhysicalType.INT8, "tinyint"),
    /** 16 bit integer. */
    SHORT(PhysicalType.INT16, "smallint"),
    /** 32 bit integer. */
    INTEGER(PhysicalType.INT32, "int"),
    /** 64 bit integer. */
    LONG(PhysicalType.INT64, "bigint"),
    /** Single precision. */
    FLOAT(PhysicalType.FLOAT32, "float"),
    /** Double precision. */
    DOUBLE(PhysicalType.FLOAT64, "double"),
    /** UTF-8 text of any length. */
    STRING(PhysicalType.VIEW, "string"),
    /** Bytes of any length. */
    BINARY(PhysicalType.VIEW, "binary"),
    /** Days since 1970-01-01 in the proleptic Gregorian calendar. */
    DATE(PhysicalType.INT32, "date"),
    /** Microseconds since 1970-01-01T00:00Z, an instant shown in the session's time zone. */
    TIMESTAMP(PhysicalType.INT64, "timestamp"),
    /** Microseconds since 1970-01-01T00:00, a local date and time without a zone. */
    TIMESTAMP_NTZ(PhysicalType.INT64, "timestamp_ntz"),
    /** Months, days and microseconds of the legacy calendar interval. */
    CALENDAR_INTERVAL(PhysicalType.INTERVAL, "interval"),
    /** A value that says itself what it is, see {@link io.arclight.exec.variant}. Without order and equality. */
    VARIANT(PhysicalType.VIEW, "variant");

    private final PhysicalType physicalType;
    private final String simpleString;

    AtomicType(PhysicalType physicalType, String simpleString) {
        this.physicalType = physicalType;
        this.simpleString = simpleString;
    }

    @Override
    public PhysicalType physicalType() {
        return physicalType;
    }

    @Override
    public String simpleString() {
        return simpleString;
    }

    @Override
    public String typeName() {
        return switch (this) {
            case BYTE, SHORT, INTEGER, LONG -> name().toLowerCase(Locale.ROOT);
            default -> simpleString;
        };
    }

    @Override
    public <R> R accept(DataTypeVisitor<R> visitor) {
        return visitor.visitAtomic(this);
    }

    @Override
    public boolean isNumeric() {
        return isIntegral() || this == FLOAT || this == DOUBLE;
    }

    @Override
    public boolean isIntegral() {
        return this == BYTE || this == SHORT || this == INTEGER || this == LONG;
    }

    @Override
    public boolean isString() {
        return this == STRING;
    }

    @Override
    public boolean isDatetime() {
        return this == DATE || this == TIMESTAMP || this == TIMESTAMP_NTZ;
    }

    @Override
    public String toString() {
        return simpleString;
    }
}
