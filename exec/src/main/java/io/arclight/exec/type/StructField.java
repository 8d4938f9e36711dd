package io.arclight.exec.type;

/**
 * A named, typed field of a struct, or column of a table.
 *
 * @param name the name, in the case it was written
 * @param dataType the type
 * @param nullable whether values may be null
 */
public record StructField(String name, DataType dataType, boolean nullable) {}
