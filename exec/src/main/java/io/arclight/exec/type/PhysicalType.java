package io.arclight.exec.type;

/** How the values of a type lie in memory. Several types share one layout; kernels know only layouts. */
public enum PhysicalType {
    /** No values at all: every row is null. */
    NULL(0),
    /** One bit per value, least significant bit first, as in Arrow. */
    BIT(0),
    /** Signed 8 bit integers. */
    INT8(1),
    /** Signed 16 bit integers. */
    INT16(2),
    /** Signed 32 bit integers; dates are days since 1970-01-01. */
    INT32(4),
    /** Signed 64 bit integers; timestamps are microseconds since the epoch, small decimals are unscaled values. */
    INT64(8),
    /** IEEE 754 single precision. */
    FLOAT32(4),
    /** IEEE 754 double precision. */
    FLOAT64(8),
    /** Signed 128 bit integers, little endian (low word first): decimals of more than 18 digits. */
    INT128(16),
    /** Calendar intervals: int months, int days, long microseconds. */
    INTERVAL(16),
    /** 16 byte views of byte strings, see {@link io.arclight.exec.column.ViewColumn}. */
    VIEW(16),
    /** Offsets into one child column. */
    LIST(0),
    /** Offsets into a child struct column of key and value. */
    MAP(0),
    /** One child column per field. */
    STRUCT(0);

    private final int width;

    PhysicalType(int width) {
        this.width = width;
    }

    /** Bytes per value of a fixed-width layout (views included); 0 for bits and nested layouts. */
    public int width() {
        return width;
    }

    /** Whether values are plain fixed-width numbers, held by {@link io.arclight.exec.column.FixedWidthColumn}. */
    public boolean isFixedWidth() {
        return width > 0 && this != VIEW;
    }

    /** Bytes that follow the null byte of a null in an encoded row: as many as a value of fixed width has, or none. */
    public int encodedNullPadding() {
        return this == BIT ? 1 : isFixedWidth() ? width : 0;
    }
}
