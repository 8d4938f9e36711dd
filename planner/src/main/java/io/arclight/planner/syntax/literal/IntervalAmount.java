package io.arclight.planner.syntax.literal;

import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;

/** A sum of amounts in units, which then has a value and a type. */
final class IntervalAmount {
    private final EnumSet<IntervalUnit> fields = EnumSet.noneOf(IntervalUnit.class);
    private int months;
    private long micros;

    /**
     * Adds an amount. Only seconds may have a fraction; what lies below a microsecond is cut off.
     *
     * @throws NumberFormatException when the amount has a fraction that is not allowed
     * @throws ArithmeticException when the sum overflows
     */
    void add(BigDecimal amount, IntervalUnit unit) {
        if (unit != IntervalUnit.SECOND && amount.stripTrailingZeros().scale() > 0) {
            throw new NumberFormatException(amount.toString());
        }
        if (unit.isYearMonth()) {
            months = Math.addExact(months, Math.multiplyExact(amount.intValueExact(), unit.months()));
        } else if (unit == IntervalUnit.SECOND) {
            BigDecimal exact = amount.movePointRight(6).setScale(0, RoundingMode.DOWN);
            micros = Math.addExact(micros, exact.longValueExact());
        } else {
            micros = Math.addExact(micros, Math.multiplyExact(amount.longValueExact(), unit.micros()));
        }
        fields.add(unit.field());
    }

    /** Whether nothing was added. */
    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Whether both months and smaller units were added: no type holds that. */
    boolean isMixed() {
        return fields.stream().map(IntervalUnit::isYearMonth).distinct().count() > 1;
    }

    /** Months as an Integer or microseconds as a Long. */
    Object value() {
        return isYearMonth() ? (Object) months : (Object) micros;
    }

    /** From the largest to the smallest unit that was added. */
    DataType type() {
        IntervalUnit first = fields.stream().min(IntervalUnit::compareTo).orElseThrow();
        IntervalUnit last = fields.stream().max(IntervalUnit::compareTo).orElseThrow();
        return type(first, last);
    }

    private boolean isYearMonth() {
        return fields.stream().allMatch(IntervalUnit::isYearMonth);
    }

    private static DataType type(IntervalUnit first, IntervalUnit last) {
        return first.isYearMonth()
                ? new YearMonthIntervalType(
                        YearMonthIntervalType.Field.valueOf(first.name()),
                        YearMonthIntervalType.Field.valueOf(last.name()))
                : new DayTimeIntervalType(
                        DayTimeIntervalType.Field.valueOf(first.name()),
                        DayTimeIntervalType.Field.valueOf(last.name()));
    }
}
