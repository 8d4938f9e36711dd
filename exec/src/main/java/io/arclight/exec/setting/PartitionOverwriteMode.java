package io.arclight.exec.setting;

/** What overwriting a table with partitions replaces. */
public enum PartitionOverwriteMode {
    /** All rows, or those of the partitions that PARTITION names. */
    STATIC,
    /** The rows of the partitions that are written. */
    DYNAMIC
}
