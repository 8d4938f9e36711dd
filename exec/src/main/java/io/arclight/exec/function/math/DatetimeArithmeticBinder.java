package io.arclight.exec.function.math;

import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.datetime.DateArithmetic;
import io.arclight.exec.function.interval.IntervalArithmetic;
import io.arclight.exec.function.interval.ReversedIntervals;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.util.List;

/** The meaning of the arithmetic operators on dates, timestamps and intervals. */
final class DatetimeArithmeticBinder {
    private static final DataType DATE = AtomicType.DATE;
    private static final DataType TIMESTAMP = AtomicType.TIMESTAMP;
    private static final DataType LOCAL = AtomicType.TIMESTAMP_NTZ;
    private static final DataType DAYS =
            new DayTimeIntervalType(DayTimeIntervalType.Field.DAY, DayTimeIntervalType.Field.DAY);

    private final Invocation call;
    private final boolean adds;

    private DatetimeArithmeticBinder(Invocation call, ArithmeticOperator operator) {
        this.call = call;
        this.adds = operator == ArithmeticOperator.ADD;
    }

    /** The binding, or null when no operand is a date, a timestamp or an interval. */
    static ScalarBinding bind(Invocation call, ArithmeticOperator operator, boolean tolerant) {
        DataType left = call.type(0);
        DataType right = call.type(1);
        boolean concerned = left.isDatetime() || right.isDatetime() || isInterval(left) || isInterval(right);
        if (!concerned) {
            return null;
        }
        DatetimeArithmeticBinder binder = new DatetimeArithmeticBinder(call, operator);
        ScalarBinding binding =
                switch (operator) {
                    case ADD, SUBTRACT -> binder.sum(left, right);
                    case MULTIPLY -> binder.product(left, right);
                    case DIVIDE -> binder.quotient(left, right);
                    case QUOTIENT, REMAINDER, POSITIVE_REMAINDER -> null;
                };
        if (binding == null) {
            throw call.differentTypes();
        }
        return binding;
    }

    private static boolean isInterval(DataType type) {
        return type instanceof YearMonthIntervalType
                || type instanceof DayTimeIntervalType
                || type == AtomicType.CALENDAR_INTERVAL;
    }

    private String verb() {
        return adds ? "add" : "subtract";
    }

    private ScalarBinding sum(DataType left, DataType right) {
        if (left.isDatetime() && right.isDatetime()) {
            return adds ? null : difference(left, right);
        }
        if (left.isDatetime()) {
            return moved(left, right);
        }
        if (isInterval(left) && right.isDatetime()) {
            return adds ? reversed(left, right) : null;
        }
        if (adds && right == DATE && isDayCount(left)) {
            return call.method(
                    new StaticMethod(DateArithmetic.class, "daysAfter"), List.of(AtomicType.INTEGER, DATE), DATE);
        }
        if (!adds && left.isString() && right.isDatetime()) {
            return difference(right == DATE ? DATE : TIMESTAMP, right);
        }
        return intervals(left, right);
    }

    private static boolean isDayCount(DataType type) {
        return type == AtomicType.INTEGER || type == AtomicType.SHORT || type == AtomicType.BYTE;
    }

    private ScalarBinding difference(DataType left, DataType right) {
        if (left == DATE && right == DATE) {
            return call.method(new StaticMethod(IntervalArithmetic.class, "betweenDates"), List.of(DATE, DATE), DAYS);
        }
        boolean local = left == LOCAL && right == LOCAL;
        DataType type = local ? LOCAL : TIMESTAMP;
        return call.method(
                new StaticMethod(IntervalArithmetic.class, local ? "betweenLocal" : "between"),
                List.of(type, type),
                DayTimeIntervalType.DEFAULT);
    }

    private ScalarBinding moved(DataType time, DataType by) {
        if (by instanceof YearMonthIntervalType) {
            return time == DATE
                    ? call.method(new StaticMethod(DateArithmetic.class, verb() + "Months"), List.of(DATE, by), DATE)
                    : interval(verb() + "Months", time, by);
        }
        if (by instanceof DayTimeIntervalType interval) {
            if (time == DATE && interval.end() == DayTimeIntervalType.Field.DAY) {
                return call.method(
                        new StaticMethod(IntervalArithmetic.class, verb() + "WholeDays"), List.of(DATE, by), DATE);
            }
            return interval(verb() + "Micros", time == DATE ? TIMESTAMP : time, by);
        }
        if (by == AtomicType.CALENDAR_INTERVAL) {
            String name = adds ? "addInterval" : "subtractInterval";
            String onDate = adds ? "addIntervalToDate" : "subtractIntervalFromDate";
            DataType type = time == DATE ? DATE : TIMESTAMP;
            return call.method(
                    new StaticMethod(IntervalArithmetic.class, time == DATE ? onDate : name), List.of(type, by), type);
        }
        if (time == DATE && isDayCount(by)) {
            return call.method(
                    new StaticMethod(DateArithmetic.class, verb() + "Days"), List.of(DATE, AtomicType.INTEGER), DATE);
        }
        if (!adds && by.isString()) {
            return difference(time, time == DATE ? DATE : TIMESTAMP);
        }
        return null;
    }

    private ScalarBinding interval(String name, DataType time, DataType by) {
        String form = time == LOCAL ? name + "Local" : name;
        return call.method(new StaticMethod(IntervalArithmetic.class, form), List.of(time, by), time);
    }

    /** An interval plus a time: the same with the operands exchanged. */
    private ScalarBinding reversed(DataType interval, DataType time) {
        if (interval instanceof YearMonthIntervalType) {
            return time == DATE
                    ? call.method(new StaticMethod(DateArithmetic.class, "monthsAfter"), List.of(interval, DATE), DATE)
                    : call.method(
                            new StaticMethod(ReversedIntervals.class, time == LOCAL ? "addMonthsLocal" : "addMonths"),
                            List.of(interval, time),
                            time);
        }
        if (interval instanceof DayTimeIntervalType dayTime) {
            boolean days = time == DATE && dayTime.end() == DayTimeIntervalType.Field.DAY;
            DataType type = days ? DATE : time == DATE ? TIMESTAMP : time;
            String name = days ? "addWholeDays" : type == LOCAL ? "addMicrosLocal" : "addMicros";
            return call.method(new StaticMethod(ReversedIntervals.class, name), List.of(interval, type), type);
        }
        DataType type = time == DATE ? DATE : TIMESTAMP;
        return call.method(
                new StaticMethod(ReversedIntervals.class, time == DATE ? "addIntervalToDate" : "addInterval"),
                List.of(interval, type),
                type);
    }

    private ScalarBinding intervals(DataType left, DataType right) {
        DataType type = call.coercion().tightestType(left, right).orElse(null);
        if (!(type instanceof YearMonthIntervalType) && !(type instanceof DayTimeIntervalType)) {
            return null;
        }
        return call.method(
                new StaticMethod(IntervalArithmetic.class, verb(), List.of("try_" + verb())),
                List.of(type, type),
                type);
    }

    private ScalarBinding product(DataType left, DataType right) {
        if (isInterval(left)) {
            return scaled("multiply", left, right);
        }
        if (isInterval(right)) {
            DataType factor = factor(left);
            return factor == null || right == AtomicType.CALENDAR_INTERVAL
                    ? null
                    : call.method(
                            new StaticMethod(ReversedIntervals.class, "multiply"),
                            List.of(factor, right),
                            whole(right));
        }
        return null;
    }

    private ScalarBinding quotient(DataType left, DataType right) {
        return isInterval(left) ? scaled("divide", left, right) : null;
    }

    private ScalarBinding scaled(String name, DataType interval, DataType by) {
        DataType factor = factor(by);
        return factor == null || interval == AtomicType.CALENDAR_INTERVAL
                ? null
                : call.method(
                        new StaticMethod(IntervalArithmetic.class, name), List.of(interval, factor), whole(interval));
    }

    private static DataType factor(DataType type) {
        if (type.isIntegral()) {
            return AtomicType.LONG;
        }
        return type.isNumeric() || type.isString() || type == AtomicType.NULL ? AtomicType.DOUBLE : null;
    }

    private static DataType whole(DataType interval) {
        return interval instanceof YearMonthIntervalType ? YearMonthIntervalType.DEFAULT : DayTimeIntervalType.DEFAULT;
    }
}
