package io.arclight.exec.function.record;

import io.arclight.exec.type.DataType;

/** Reads types in SQL; whoever has a SQL parser provides one to {@link java.util.ServiceLoader}. */
public interface SchemaParser {
    /**
     * Reads a type, {@code array<int>}, or the columns of a table, {@code a INT, b STRING}, which make a struct.
     *
     * @throws io.arclight.exec.error.ArclightException PARSE_SYNTAX_ERROR and the like
     */
    DataType parse(String text);
}
