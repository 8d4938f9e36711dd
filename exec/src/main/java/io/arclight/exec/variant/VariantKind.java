package io.arclight.exec.variant;

/** What a variant may be. Integers of all widths are one kind, as are short and long strings, and decimals of all widths. */
public enum VariantKind {
    /** Fields by name, in the order of the names. */
    OBJECT,
    /** Elements in order. */
    ARRAY,
    /** The null of JSON, which is a value, unlike the null of SQL. */
    NULL,
    /** True or false. */
    BOOLEAN,
    /** A signed integer of up to 64 bits. */
    LONG,
    /** UTF-8 text. */
    STRING,
    /** Double precision. */
    DOUBLE,
    /** A decimal of up to 38 digits. */
    DECIMAL,
    /** Days since 1970-01-01. */
    DATE,
    /** Microseconds since 1970-01-01T00:00Z. */
    TIMESTAMP,
    /** Microseconds since 1970-01-01T00:00 without a zone. */
    TIMESTAMP_NTZ,
    /** Single precision. */
    FLOAT,
    /** Bytes. */
    BINARY,
    /** 16 bytes, big endian. No type of SQL has such values; they can be read as text. */
    UUID
}
