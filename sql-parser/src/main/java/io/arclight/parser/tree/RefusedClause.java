package io.arclight.parser.tree;

/** A clause of a column's definition that asks a table for what no table here has. */
public enum RefusedClause {
    /** A constraint other than NOT NULL, of the column or of the table. */
    CONSTRAINT("table constraint"),
    /** GENERATED AS IDENTITY. */
    IDENTITY("identity columns"),
    /** GENERATED AS (expression). */
    GENERATED("generated columns");

    private final String feature;

    RefusedClause(String feature) {
        this.feature = feature;
    }

    /** What it asks for, in the words of Spark's errors. */
    public String feature() {
        return feature;
    }
}
