package io.arclight.jdbc.block;

/**
 * The physical form of a column in a {@link Block}. The ordinal is the code on the wire: constants may be added at the end
 * and never move.
 */
public enum ColumnKind {
    /** Every value is null; no bytes. */
    VOID(0),
    /** One byte, 0 or 1. */
    BOOLEAN(1),
    /** Signed byte. */
    BYTE(1),
    /** Signed 16-bit integer. */
    SHORT(2),
    /** Signed 32-bit integer. */
    INT(4),
    /** Signed 64-bit integer. */
    LONG(8),
    /** IEEE single, NaN and infinities included. */
    FLOAT(4),
    /** IEEE double, NaN and infinities included. */
    DOUBLE(8),
    /** Unscaled 64-bit integer; the column carries the scale. */
    SMALL_DECIMAL(8),
    /** Unscaled 128-bit integer, low word first; the column carries the scale. */
    DECIMAL(16),
    /** UTF-8 text of any length, delimited by offsets. */
    TEXT(-1),
    /** Bytes of any length, delimited by offsets. */
    BINARY(-1),
    /** Days since 1970-01-01 in the proleptic Gregorian calendar. */
    DATE(4),
    /** Microseconds since 1970-01-01T00:00Z. */
    TIMESTAMP(8),
    /** Microseconds since 1970-01-01 00:00 on a clock without zone. */
    TIMESTAMP_NTZ(8),
    /** Nanoseconds since midnight. */
    TIME(8);

    private static final ColumnKind[] BY_CODE = values();

    private final int width;

    ColumnKind(int width) {
        this.width = width;
    }

    /** Bytes of a value, 0 when there are none, -1 when the length varies. */
    public int width() {
        return width;
    }

    static ColumnKind ofCode(int code) {
        if (code < 0 || code >= BY_CODE.length) {
            throw new IllegalArgumentException("Unknown column kind " + code + " in a block of rows");
        }
        return BY_CODE[code];
    }
}
