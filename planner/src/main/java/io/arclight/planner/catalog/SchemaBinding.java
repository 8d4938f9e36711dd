package io.arclight.planner.catalog;

/** What a persistent view makes of changes to the columns of its query since it was made: WITH SCHEMA. */
public enum SchemaBinding {
    /** Columns keep their types; the query's must be ones that go into them without loss. */
    BINDING,
    /** Columns keep their types; the query's are cast to them. */
    COMPENSATION,
    /** Columns keep their names and get the query's types. */
    TYPE_EVOLUTION,
    /** The columns are the query's. */
    EVOLUTION;

    /** The words behind WITH SCHEMA. */
    public String text() {
        return name().replace('_', ' ');
    }

    /** The binding that some words mean. */
    public static SchemaBinding of(String text) {
        return valueOf(text.replace(' ', '_'));
    }
}
