package io.arclight.differential;

/** The types of the random tables, and the columns that have them in every table. */
enum ValueType {
    INTEGER("i", "INTEGER"),
    LONG("l", "BIGINT"),
    DOUBLE("d", "DOUBLE"),
    DECIMAL("n", "DECIMAL(9, 2)"),
    STRING("s", "VARCHAR"),
    BOOLEAN("b", "BOOLEAN"),
    DATE("t", "DATE"),
    TIME("c", "TIME");

    private final String column;
    private final String declaration;

    ValueType(String column, String declaration) {
        this.column = column;
        this.declaration = declaration;
    }

    /** The name of the column of this type. */
    String column() {
        return column;
    }

    /** The type in DuckDB's SQL. */
    String declaration() {
        return declaration;
    }

    boolean isNumeric() {
        return this == INTEGER || this == LONG || this == DOUBLE || this == DECIMAL;
    }
}
