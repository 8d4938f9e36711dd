package io.arclight.sql;

/** What {@link DataFrameWriter} does when the target exists. */
public enum SaveMode {
    /** Adds files. */
    Append,
    /** Replaces what is there. */
    Overwrite,
    /** An error, PATH_ALREADY_EXISTS: the default. */
    ErrorIfExists,
    /** Writes nothing. */
    Ignore
}
