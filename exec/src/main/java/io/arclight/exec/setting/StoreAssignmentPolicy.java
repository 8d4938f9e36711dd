package io.arclight.exec.setting;

/** Which values a table's column takes, and what happens to those that do not fit it. */
public enum StoreAssignmentPolicy {
    /** As ANSI SQL: no strings for numbers; an overflow is an error. */
    ANSI,
    /** Whatever can be cast; what does not fit becomes null or wraps around. */
    LEGACY,
    /** Only what loses nothing. */
    STRICT
}
