package io.arclight.planner.statistics;

import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.OptionalDouble;

/**
 * What is known of a column of a rel. Numbers, dates and times are placed on one axis of doubles, the last two in the units
 * of {@link io.arclight.exec.expression.Literal}.
 *
 * @param distinct about how many distinct values, NaN when unknown
 * @param domain of a column that no two rows agreed in where it came from: how many values it had there between the
 *     bounds, whatever rows were dropped since; NaN for other columns
 * @param nullFraction the share of nulls, 0 to 1
 * @param minimum the least value, NaN when unknown
 * @param maximum the greatest value, NaN when unknown
 * @param averageBytes about how many bytes a value takes
 */
public record ColumnEstimate(
        double distinct, double domain, double nullFraction, double minimum, double maximum, double averageBytes) {
    private static final double TEXT_BYTES = 24;
    private static final double NESTED_BYTES = 64;

    /** A column of which nothing is known has this power of its rows as distinct values. */
    private static final double GUESS_EXPONENT = 0.5;

    /** Nothing known but the type. */
    public static ColumnEstimate unknown(DataType type) {
        double distinct = type == AtomicType.BOOLEAN ? 2 : Double.NaN;
        return new ColumnEstimate(distinct, Double.NaN, 0, Double.NaN, Double.NaN, defaultBytes(type));
    }

    /** A value on the axis; NaN for what has no place there. */
    public static double position(Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /** Bytes a value of this type takes when nothing else is known. */
    public static double defaultBytes(DataType type) {
        if (type == AtomicType.BOOLEAN) {
            return 1;
        }
        return switch (type.physicalType()) {
            case VIEW -> TEXT_BYTES;
            case LIST, MAP, STRUCT -> NESTED_BYTES;
            default -> Math.max(1, type.physicalType().width());
        };
    }

    /** Whether the range of values is known. */
    public boolean hasRange() {
        return !Double.isNaN(minimum) && !Double.isNaN(maximum);
    }

    /** The number of distinct values, when known. */
    public OptionalDouble knownDistinct() {
        return Double.isNaN(distinct) ? OptionalDouble.empty() : OptionalDouble.of(distinct);
    }

    /** Distinct values, or a guess from the number of rows. */
    public double distinctOr(double rows) {
        return Double.isNaN(distinct)
                ? Math.max(1, Math.pow(Math.max(1, rows), GUESS_EXPONENT))
                : Math.max(1, distinct);
    }

    /** This column after a share of the rows, chosen without regard to it, was kept. */
    public ColumnEstimate sampled(double rowsBefore, double rowsAfter) {
        if (Double.isNaN(distinct) || rowsBefore <= 0 || rowsAfter >= rowsBefore) {
            return this;
        }
        double perValue = rowsBefore / Math.max(1, distinct);
        double kept = distinct * (1 - Math.pow(1 - rowsAfter / rowsBefore, perValue));
        return withDistinct(Math.max(1, Math.min(kept, rowsAfter)));
    }

    /** This column with another number of distinct values. */
    public ColumnEstimate withDistinct(double value) {
        return new ColumnEstimate(value, domain, nullFraction, minimum, maximum, averageBytes);
    }

    /**
     * This column without nulls, within narrower bounds.
     *
     * @param share the share of its values that lie there
     */
    public ColumnEstimate within(double low, double high, double share) {
        double least = Double.isNaN(minimum) ? low : Math.max(minimum, low);
        double greatest = Double.isNaN(maximum) ? high : Math.min(maximum, high);
        return new ColumnEstimate(
                distinct, Math.max(1, domain * share), 0, finite(least), finite(greatest), averageBytes);
    }

    /** This column where no two rows agree in it. */
    ColumnEstimate asKey() {
        return new ColumnEstimate(distinct, distinct, nullFraction, minimum, maximum, averageBytes);
    }

    /** Whether the values of this column lie within the bounds of another, as those of a foreign key do. */
    public boolean isWithin(ColumnEstimate other) {
        return hasRange() && other.hasRange() && minimum >= other.minimum && maximum <= other.maximum;
    }

    private static double finite(double value) {
        return Double.isInfinite(value) ? Double.NaN : value;
    }
}
