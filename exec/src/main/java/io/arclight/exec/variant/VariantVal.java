package io.arclight.exec.variant;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * A variant as a Java value, such as a row of a result has it. Equal when all bytes are, as in Spark: equal JSON texts may be
 * written in several ways.
 */
public final class VariantVal {
    private final byte[] bytes;

    private VariantVal(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The variant of a column's bytes: metadata, then value. Not checked before it is read. */
    public static VariantVal of(byte[] bytes) {
        return new VariantVal(bytes.clone());
    }

    /**
     * A variant of the two parts that Parquet's format knows.
     *
     * @param value the value
     * @param metadata the names of its fields; bytes behind their end are dropped
     */
    public VariantVal(byte[] value, byte[] metadata) {
        int length = VariantKeys.of(metadata).length();
        VariantFormat.checkLengths(length, value.length);
        this.bytes = Arrays.copyOf(metadata, length + value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
    }

    /** The bytes as a column has them: metadata, then value. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /** The value, in Parquet's format. */
    public byte[] getValue() {
        return Arrays.copyOfRange(bytes, VariantKeys.of(bytes).length(), bytes.length);
    }

    /** The names of its fields, in Parquet's format. */
    public byte[] getMetadata() {
        return Arrays.copyOf(bytes, VariantKeys.of(bytes).length());
    }

    /** The JSON text, with timestamps in a time zone. */
    public String toJson(ZoneId zone) {
        return Variant.of(bytes).toJson(zone);
    }

    /** The JSON text, with timestamps in UTC. */
    @Override
    public String toString() {
        return toJson(ZoneOffset.UTC);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VariantVal variant && Arrays.equals(bytes, variant.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
