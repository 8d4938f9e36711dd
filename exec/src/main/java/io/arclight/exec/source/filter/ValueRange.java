package io.arclight.exec.source.filter;

/**
 * What is known of a column in some rows. Values are in the form of {@link io.arclight.exec.expression.Literal}.
 *
 * @param minimum no value is less; null when unknown
 * @param maximum no value is greater, but for NaN; null when unknown
 * @param nullCount how many rows are null, or -1
 * @param rowCount how many rows there are
 * @param mayHoldNaN whether there may be NaN, which is greater than every other number
 */
public record ValueRange(Object minimum, Object maximum, long nullCount, long rowCount, boolean mayHoldNaN) {
    /** The range of a column that is the same in every row; the value may be null. */
    public static ValueRange constant(Object value, long rows) {
        return new ValueRange(value, value, value == null ? rows : 0, rows, false);
    }

    /** Whether some value here that is not null may lie within a range that is wanted. */
    public boolean mayMeet(ValueRange wanted) {
        if (wanted.rowCount() == 0 || allNull()) {
            return false;
        }
        boolean isBelow =
                !mayHoldNaN && wanted.minimum() != null && ValueOrder.compare(maximum, wanted.minimum(), 0) < 0;
        boolean isAbove = wanted.maximum() != null && ValueOrder.compare(minimum, wanted.maximum(), 0) > 0;
        return !isBelow && !isAbove;
    }

    /** Whether every row is null. */
    public boolean allNull() {
        return nullCount >= 0 && nullCount == rowCount;
    }
}
