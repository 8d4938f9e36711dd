package io.arclight.exec.function;

/**
 * What the planner and the evaluator may assume of a scalar function.
 *
 * @param strict null when any argument is null, and then not called
 * @param fallible may raise an error for some arguments: is called only for rows that are selected and not null, is not
 *     evaluated early and not reordered with other fallible conditions
 * @param deterministic the same result for the same arguments within a query
 */
public record ScalarTraits(boolean strict, boolean fallible, boolean deterministic) {
    /** Strict, cannot fail, deterministic. */
    public static final ScalarTraits PURE = new ScalarTraits(true, false, true);
    /** Strict, may fail, deterministic. */
    public static final ScalarTraits FALLIBLE = new ScalarTraits(true, true, true);
}
