package io.arclight.exec.function.math;

import io.arclight.exec.function.scalar.Printer;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.TimeType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.util.List;

/**
 * Prints arithmetic as Spark does: {@code (a + b)}, but by what the operator stands for where dates, timestamps and intervals
 * are concerned, {@code date_add(d, 1)}, {@code t + i}.
 *
 * @param operator the operator
 */
record OperatorText(ArithmeticOperator operator) implements Printer {
    @Override
    public String print(String name, List<String> arguments, List<DataType> types) {
        String symbol = operator.symbol();
        if (!name.equals(symbol)) {
            return name + "(" + String.join(", ", arguments) + ")";
        }
        String left = arguments.get(0);
        String right = arguments.get(1);
        String special = types.size() == 2 ? special(left, types.get(0), right, types.get(1)) : null;
        return special == null ? "(" + left + " " + symbol + " " + right + ")" : special;
    }

    private String special(String left, DataType leftType, String right, DataType rightType) {
        return switch (operator) {
            case ADD -> sum(left, leftType, right, rightType);
            case SUBTRACT -> difference(left, leftType, right, rightType);
            case MULTIPLY -> product(left, leftType, right, rightType);
            case DIVIDE ->
                leftType == AtomicType.CALENDAR_INTERVAL ? "divide_interval(" + left + ", " + right + ")" : null;
            case QUOTIENT, REMAINDER, POSITIVE_REMAINDER -> null;
        };
    }

    private static String sum(String left, DataType leftType, String right, DataType rightType) {
        if (isDate(leftType) && isDays(rightType)) {
            return "date_add(" + left + ", extractansiintervaldays(" + right + "))";
        }
        if (isDays(leftType) && isDate(rightType)) {
            return sum(right, rightType, left, leftType);
        }
        if (isMoved(leftType, rightType) || leftType.isDatetime() && rightType == AtomicType.NULL) {
            return left + " + " + right;
        }
        if (isMoved(rightType, leftType) || rightType.isDatetime() && leftType == AtomicType.NULL) {
            return right + " + " + left;
        }
        if (isDate(leftType) && !rightType.isString()) {
            return "date_add(" + left + ", " + right + ")";
        }
        return isDate(rightType) && !leftType.isString() ? "date_add(" + right + ", " + left + ")" : null;
    }

    private static String difference(String left, DataType leftType, String right, DataType rightType) {
        if (isDate(leftType) && isDays(rightType)) {
            return "date_add(" + left + ", (- extractansiintervaldays(" + right + ")))";
        }
        if (leftType instanceof TimeType && rightType instanceof DayTimeIntervalType) {
            return left + " + (- " + right + ")";
        }
        boolean times = (leftType instanceof TimeType || leftType.isString())
                && (rightType instanceof TimeType || rightType.isString());
        if (isMoved(leftType, rightType) || times && !(leftType.isString() && rightType.isString())) {
            return left + " - " + right;
        }
        boolean number = !rightType.isDatetime() && !rightType.isString() && rightType != AtomicType.NULL;
        return isDate(leftType) && number ? "date_sub(" + left + ", " + right + ")" : null;
    }

    private static String product(String left, DataType leftType, String right, DataType rightType) {
        if (!isInterval(leftType) && !isInterval(rightType)) {
            return null;
        }
        boolean reversed = !isInterval(leftType);
        String interval = reversed ? right : left;
        String factor = reversed ? left : right;
        return leftType == AtomicType.CALENDAR_INTERVAL || rightType == AtomicType.CALENDAR_INTERVAL
                ? "multiply_interval(" + interval + ", " + factor + ")"
                : "(" + interval + " * " + factor + ")";
    }

    /** Whether adding an interval of one type to the other is that to a point in time, or should be. */
    private static boolean isMoved(DataType time, DataType interval) {
        if (interval instanceof YearMonthIntervalType) {
            return time.isDatetime();
        }
        boolean exact = interval instanceof DayTimeIntervalType || interval == AtomicType.CALENDAR_INTERVAL;
        return exact
                && time.getClass() != DayTimeIntervalType.class
                && time != AtomicType.CALENDAR_INTERVAL
                && !(time == AtomicType.NULL && interval instanceof DayTimeIntervalType);
    }

    private static boolean isDate(DataType type) {
        return type == AtomicType.DATE;
    }

    private static boolean isDays(DataType type) {
        return type instanceof DayTimeIntervalType interval
                && interval.start() == DayTimeIntervalType.Field.DAY
                && interval.end() == DayTimeIntervalType.Field.DAY;
    }

    private static boolean isInterval(DataType type) {
        return type instanceof YearMonthIntervalType
                || type instanceof DayTimeIntervalType
                || type == AtomicType.CALENDAR_INTERVAL;
    }
}
