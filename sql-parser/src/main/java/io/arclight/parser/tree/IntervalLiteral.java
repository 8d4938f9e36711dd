package io.arclight.parser.tree;

import java.util.List;
import java.util.Locale;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/**
 * An interval as written: {@code 1 DAY 2 HOURS} (several parts), {@code '1-2' YEAR TO MONTH} (one part and an end unit), or
 * {@code '1 day 2 hours'} (one part without a unit).
 */
public final class IntervalLiteral extends ExpressionNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("INTERVAL", SqlKind.OTHER);

    /**
     * One value with its unit.
     *
     * @param value a {@link NumericLiteral} or a {@link StringLiteral}
     * @param unit the unit as written, null if the text itself names the units
     */
    public record Part(SqlLiteral value, SqlIdentifier unit) {
        @Override
        public String toString() {
            return value + (unit == null ? "" : " " + unit.getSimple());
        }
    }

    private final boolean negative;
    private final List<Part> parts;
    private final SqlIdentifier endUnit;

    public IntervalLiteral(SqlParserPos pos, boolean negative, List<Part> parts, SqlIdentifier endUnit) {
        super(pos, OPERATOR);
        this.negative = negative;
        this.parts = List.copyOf(parts);
        this.endUnit = endUnit;
    }

    /** Whether a word names a unit of time, singular or plural. */
    public static boolean isUnit(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "YEAR", "YEARS", "MONTH", "MONTHS", "WEEK", "WEEKS", "DAY", "DAYS", "HOUR", "HOURS" -> true;
            case "MINUTE", "MINUTES", "SECOND", "SECONDS", "MILLISECOND", "MILLISECONDS" -> true;
            case "MICROSECOND", "MICROSECONDS", "NANOSECOND", "NANOSECONDS" -> true;
            default -> false;
        };
    }

    /** Whether a minus stands before the text: {@code INTERVAL -'1-2' YEAR TO MONTH}. */
    public boolean negative() {
        return negative;
    }

    /** The values with their units, at least one. */
    public List<Part> parts() {
        return parts;
    }

    /** The unit behind TO, or null. */
    public SqlIdentifier endUnit() {
        return endUnit;
    }

    @Override
    protected String detail() {
        StringBuilder text = new StringBuilder(negative ? "-" : "");
        parts.forEach(part -> text.append(text.isEmpty() ? "" : " ").append(part));
        return text.append(endUnit == null ? "" : " TO " + endUnit.getSimple()).toString();
    }

    @Override
    public <R> R dispatch(ExpressionNodeVisitor<R> visitor) {
        return visitor.visitIntervalLiteral(this);
    }
}
