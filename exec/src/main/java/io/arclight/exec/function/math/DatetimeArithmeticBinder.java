package io.arclight.exec.function.math;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.datetime.DateArithmetic;
import io.arclight.exec.function.interval.IntervalArithmetic;
import io.arclight.exec.function.interval.IntervalScaling;
import io.arclight.exec.function.interval.ReversedIntervals;
import io.arclight.exec.function.scalar.Attempt;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.time.TimeArithmetic;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.util.List;

/** The meaning of the arithmetic operators on dates, timestamps and intervals. */
final class DatetimeArithmeticBinder {
    private static final DataType DATE = AtomicType.DATE;
    private static final DataType TIMESTAMP = AtomicType.TIMESTAMP;
    private static final DataType LOCAL = AtomicType.TIMESTAMP_NTZ;
    private static final DataType DAYS =
            new DayTimeIntervalType(DayTimeIntervalType.Field.DAY, DayTimeIntervalType.Field.DAY);

    private static final String TIMES = "\"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)\"";
    private static final String DAY_COUNTS = "(\"INT\" or \"SMALLINT\" or \"TINYINT\")";

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
        ScalarBinding ofTime = operator == ArithmeticOperator.ADD || operator == ArithmeticOperator.SUBTRACT
                ? TimeArithmetic.bindOperator(call, operator == ArithmeticOperator.ADD)
                : null;
        if (ofTime != null) {
            return tolerant && ofTime.traits().fallible() ? Attempt.of(call, ofTime) : ofTime;
        }
        if (!concerned) {
            return null;
        }
        DatetimeArithmeticBinder binder = new DatetimeArithmeticBinder(call, operator);
        ScalarBinding binding =
                switch (operator) {
                    case ADD, SUBTRACT -> binder.sum(left, right);
                    case MULTIPLY -> binder.product(left, right);
                    case DIVIDE -> isInterval(left) ? binder.scaled("divide", left, right) : null;
                    case QUOTIENT -> binder.quotient(left, right);
                    case REMAINDER, POSITIVE_REMAINDER -> null;
                };
        if (binding == null) {
            DataType type = binder.sameType(left, right);
            throw type == null ? call.differentTypes() : call.wrongOperandType(operator.operandTypes(), type);
        }
        return tolerant && binding.traits().fallible() ? Attempt.of(call, binding) : binding;
    }

    /** The type of both operands, texts taken for what they would become beside a date or a timestamp; null if they differ. */
    private DataType sameType(DataType left, DataType right) {
        if (call.ansi() && left.isString() && right.isDatetime()) {
            return right;
        }
        return left.equals(right) || call.ansi() && right.isString() && left.isDatetime() ? left : null;
    }

    private static boolean isInterval(DataType type) {
        return type instanceof YearMonthIntervalType || isExact(type);
    }

    /** Whether a type is of those intervals that Spark adds to whatever may be a timestamp. */
    private static boolean isExact(DataType type) {
        return type instanceof DayTimeIntervalType || type == AtomicType.CALENDAR_INTERVAL;
    }

    private String verb() {
        return adds ? "add" : "subtract";
    }

    private ScalarBinding sum(DataType left, DataType right) {
        boolean bothIntervals = isInterval(left) && isInterval(right);
        if (bothIntervals && left.getClass() == right.getClass()) {
            return intervals(left, right);
        }
        if (left == AtomicType.NULL && isInterval(right) && right != AtomicType.CALENDAR_INTERVAL
                || right == AtomicType.NULL && isInterval(left) && left != AtomicType.CALENDAR_INTERVAL) {
            return intervals(left, right);
        }
        if (isExact(right) || right instanceof YearMonthIntervalType && left.isDatetime()) {
            return moved(0, 1);
        }
        if (adds && (isExact(left) || left instanceof YearMonthIntervalType && right.isDatetime())) {
            return moved(1, 0);
        }
        if (isInterval(left) || isInterval(right)) {
            return null;
        }
        return adds ? dayCount(left, right) : difference(left, right);
    }

    /** A date and a number of days, in any order. */
    private ScalarBinding dayCount(DataType left, DataType right) {
        if (left == AtomicType.NULL || right == AtomicType.NULL) {
            boolean reversed = left == AtomicType.NULL;
            DataType time = (reversed ? right : left) == LOCAL ? LOCAL : TIMESTAMP;
            List<DataType> types = List.of(time, DayTimeIntervalType.DEFAULT);
            return binding(IntervalArithmetic.class, local(time, "addMicros"), types, reversed, time);
        }
        if (left != DATE && right != DATE) {
            return null;
        }
        int days = left == DATE ? 1 : 0;
        if (!isDayCount(call.type(days))) {
            throw misplaced(days, DAY_COUNTS);
        }
        return binding(DateArithmetic.class, "addDays", List.of(DATE, AtomicType.INTEGER), days == 0, DATE);
    }

    private static boolean isDayCount(DataType type) {
        return type == AtomicType.INTEGER || type == AtomicType.SHORT || type == AtomicType.BYTE;
    }

    private ScalarBinding difference(DataType left, DataType right) {
        if (left == DATE && !right.isDatetime() && right != AtomicType.NULL && !(right.isString() && call.ansi())) {
            if (!isDayCount(right)) {
                throw misplaced(1, DAY_COUNTS);
            }
            return binding(DateArithmetic.class, "subtractDays", List.of(DATE, AtomicType.INTEGER), false, DATE);
        }
        for (int i = 0; i < 2; i++) {
            DataType type = call.type(i);
            boolean fits = type.isDatetime()
                    || type == AtomicType.NULL
                    || type.isString() && (call.ansi() || call.type(1 - i) == DATE);
            if (!fits) {
                throw misplaced(i, TIMES);
            }
        }
        boolean calendar = call.settings().get(Settings.LEGACY_INTERVAL);
        boolean dates = (left == DATE || !left.isDatetime()) && (right == DATE || !right.isDatetime());
        if (dates) {
            return binding(
                    IntervalArithmetic.class,
                    "betweenDates",
                    List.of(DATE, DATE),
                    false,
                    calendar ? AtomicType.CALENDAR_INTERVAL : DAYS);
        }
        boolean local = left == LOCAL && right != TIMESTAMP || right == LOCAL && left != TIMESTAMP;
        DataType type = local ? LOCAL : TIMESTAMP;
        return binding(
                IntervalArithmetic.class,
                local ? "betweenLocal" : "between",
                List.of(type, type),
                false,
                calendar ? AtomicType.CALENDAR_INTERVAL : DayTimeIntervalType.DEFAULT);
    }

    /** A point in time and an interval, which are the operands with these numbers. */
    private ScalarBinding moved(int timeIndex, int intervalIndex) {
        DataType time = call.type(timeIndex);
        DataType by = call.type(intervalIndex);
        boolean reversed = timeIndex == 1;
        if (!time.isDatetime() && !time.isString() && time != AtomicType.NULL) {
            throw misplaced(timeIndex, TIMES);
        }
        if (by instanceof YearMonthIntervalType) {
            return time == DATE
                    ? binding(DateArithmetic.class, verb() + "Months", List.of(DATE, by), reversed, DATE)
                    : binding(
                            IntervalArithmetic.class,
                            local(time, verb() + "Months"),
                            List.of(time, by),
                            reversed,
                            time);
        }
        boolean calendar = by == AtomicType.CALENDAR_INTERVAL;
        if (time == DATE && by instanceof DayTimeIntervalType interval) {
            boolean days = interval.end() == DayTimeIntervalType.Field.DAY;
            return days
                    ? binding(IntervalArithmetic.class, verb() + "WholeDays", List.of(DATE, by), reversed, DATE)
                    : binding(IntervalArithmetic.class, verb() + "Micros", List.of(TIMESTAMP, by), reversed, TIMESTAMP);
        }
        if (time == DATE) {
            return binding(IntervalArithmetic.class, verb() + "IntervalDate", List.of(DATE, by), reversed, DATE);
        }
        String name = verb() + (calendar ? "Interval" : "Micros");
        DataType operand = time == LOCAL ? LOCAL : TIMESTAMP;
        return binding(
                IntervalArithmetic.class,
                local(time, name),
                List.of(operand, by),
                reversed,
                time.isString() ? AtomicType.STRING : operand);
    }

    private static String local(DataType time, String name) {
        return time == LOCAL ? name + "Local" : name;
    }

    /** A method, or the one of {@link ReversedIntervals} with the same name when the operands stand the other way round. */
    private ScalarBinding binding(
            Class<?> owner, String method, List<DataType> types, boolean reversed, DataType result) {
        return reversed
                ? call.method(
                        new StaticMethod(ReversedIntervals.class, method), List.of(types.get(1), types.get(0)), result)
                : call.method(new StaticMethod(owner, method), types, result);
    }

    /** The error for an operand that is none of what is required, in the words of what the operator stands for. */
    private ArclightException misplaced(int index, String required) {
        boolean days = required.equals(DAY_COUNTS);
        String other = call.argument(1 - index).sql();
        String own = call.argument(index).sql();
        String symbol = adds ? " + " : " + (- ";
        boolean difference = !isInterval(call.type(1 - index)) && !days;
        String sql = days
                ? (adds ? "date_add(" : "date_sub(") + other + ", " + own + ")"
                : difference ? call.sql().replace("\"", "") : own + symbol + other + (adds ? "" : ")");
        return new ArclightException(
                ErrorCondition.DATATYPE_MISMATCH__UNEXPECTED_INPUT_TYPE,
                "sqlExpr",
                "\"" + sql + "\"",
                "paramIndex",
                days || difference && index == 1 ? "second" : "first",
                "requiredType",
                required,
                "inputSql",
                "\"" + own + "\"",
                "inputType",
                Invocation.quote(promoted(index, days)));
    }

    /** What a string that stands beside a date would become. */
    private DataType promoted(int index, boolean days) {
        DataType type = call.type(index);
        return days && type.isString() ? call.ansi() ? DATE : AtomicType.DOUBLE : type;
    }

    private ScalarBinding intervals(DataType left, DataType right) {
        DataType type = call.coercion().tightestType(left, right).orElse(null);
        if (type == null || !isInterval(type)) {
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
        DataType factor = isInterval(right) ? factor(left, right) : null;
        return factor == null
                ? null
                : call.method(
                        new StaticMethod(ReversedIntervals.class, "multiply", scale(factor)),
                        List.of(factor, right),
                        whole(right));
    }

    private ScalarBinding scaled(String name, DataType interval, DataType by) {
        DataType factor = factor(by, interval);
        return factor == null
                ? null
                : call.method(
                        new StaticMethod(IntervalScaling.class, name, scale(factor)),
                        List.of(interval, factor),
                        whole(interval));
    }

    /** How often one interval goes into another. */
    private ScalarBinding quotient(DataType left, DataType right) {
        boolean fits = isInterval(left) && left.getClass() == right.getClass() && left != AtomicType.CALENDAR_INTERVAL;
        DataType type = fits ? call.coercion().tightestType(left, right).orElse(null) : null;
        return type == null
                ? null
                : call.method(
                        new StaticMethod(IntervalScaling.class, "quotient"), List.of(type, type), AtomicType.LONG);
    }

    private static DataType factor(DataType type, DataType interval) {
        boolean number = type.isNumeric() || type.isString() || type == AtomicType.NULL;
        if (interval == AtomicType.CALENDAR_INTERVAL) {
            return number ? AtomicType.DOUBLE : null;
        }
        if (type.isIntegral()) {
            return AtomicType.LONG;
        }
        return type instanceof DecimalType ? type : number ? AtomicType.DOUBLE : null;
    }

    /** The constant that a method on decimals takes. */
    private static List<Object> scale(DataType factor) {
        return factor instanceof DecimalType decimal ? List.of(decimal.scale()) : List.of();
    }

    private static DataType whole(DataType interval) {
        if (interval == AtomicType.CALENDAR_INTERVAL) {
            return interval;
        }
        return interval instanceof YearMonthIntervalType ? YearMonthIntervalType.DEFAULT : DayTimeIntervalType.DEFAULT;
    }
}
