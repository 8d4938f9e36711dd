package io.arclight.exec.function.datetime;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Days and months added to dates, and dates made of numbers. */
public final class DateArithmetic {
    private static final List<DataType> DAY_COUNTS = List.of(AtomicType.INTEGER, AtomicType.SHORT, AtomicType.BYTE);

    private DateArithmetic() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(DateArithmetic.class, "datetime_funcs")
                .bound(
                        "date_add(start_date, num_days) - Returns the date some days later.",
                        call -> addDays(call, "addDays"))
                .alias("dateadd")
                .printed((name, arguments) ->
                        (arguments.size() == 2 ? "date_add" : name) + "(" + String.join(", ", arguments) + ")")
                .bound(
                        "date_sub(start_date, num_days) - Returns the date some days earlier.",
                        call -> addDays(call, "subtractDays"))
                .bound("datediff(endDate, startDate) - Returns the days between two dates.", DateArithmetic::difference)
                .alias("date_diff")
                .add(
                        "add_months(start_date, num_months) - Returns the date some months later.",
                        "addMonths(date, int) date")
                .add("last_day(date) - Returns the last day of the month.", "lastDay(date) date")
                .add(
                        "next_day(start_date, day_of_week) - Returns the next such day of the week.",
                        "nextDay(date, string) date")
                .add("make_date(year, month, day) - Returns a date.", "makeDate(int, int, int) date")
                .add(
                        "months_between(timestamp1, timestamp2[, roundOff]) - Returns the months between two timestamps.",
                        "monthsBetween(timestamp, timestamp) double",
                        "monthsBetween(timestamp, timestamp, boolean) double")
                .defaults(2, "true")
                .add("unix_date(date) - Returns the days since 1970-01-01.", "unixDate(date) int")
                .add("date_from_unix_date(days) - Returns the date some days after 1970-01-01.", "unixDate(int) date")
                .functions();
    }

    private static ScalarBinding difference(Invocation call) {
        // With a unit: datediff(HOUR, start, end).
        if (call.count() == 3) {
            return UnitArithmetic.bindDifference(call);
        }
        call.expect(2);
        for (int i = 0; i < 2; i++) {
            if (!call.coercion().canCastImplicitly(call.type(i), AtomicType.DATE)) {
                throw call.unexpectedType(i, "\"DATE\"");
            }
        }
        return call.method(
                new StaticMethod(DateArithmetic.class, "daysBetween"),
                List.of(AtomicType.DATE, AtomicType.DATE),
                AtomicType.INTEGER);
    }

    private static ScalarBinding addDays(Invocation call, String method) {
        // With a unit: dateadd(HOUR, value, timestamp).
        if (call.count() == 3) {
            return UnitArithmetic.bindAdd(call);
        }
        call.expect(2);
        if (!call.coercion().canCastImplicitly(call.type(0), AtomicType.DATE)) {
            throw call.unexpectedType(0, "\"DATE\"");
        }
        DataType days = call.type(1);
        boolean text = days.isString() && (call.ansi() || isWholeNumber(call));
        if (!DAY_COUNTS.contains(days) && days != AtomicType.NULL && !text) {
            throw call.unexpectedType(1, "(\"INT\" or \"SMALLINT\" or \"TINYINT\")");
        }
        return call.method(
                new StaticMethod(DateArithmetic.class, method),
                List.of(AtomicType.DATE, AtomicType.INTEGER),
                AtomicType.DATE);
    }

    /** Whether the days are a constant text, which then must be a whole number. */
    private static boolean isWholeNumber(Invocation call) {
        if (!call.argument(1).foldable()) {
            return false;
        }
        if (call.argument(1).value() instanceof String text && !text.strip().matches("[+-]?\\d{1,10}")) {
            throw new ArclightException(
                    ErrorCondition.SECOND_FUNCTION_ARGUMENT_NOT_INTEGER,
                    "functionName",
                    call.function().name());
        }
        return true;
    }

    /** Some days later. */
    public static int addDays(int date, int days) {
        return date + days;
    }

    /** Some days earlier. */
    public static int subtractDays(int date, int days) {
        return date - days;
    }

    /** The days from the second to the first. */
    public static int daysBetween(int end, int start) {
        return end - start;
    }

    /** Some months later; a day that the month has not becomes its last. */
    public static int addMonths(int date, int months) {
        long packed = CivilDate.of(date);
        long month = (packed >> 9) * 12 + (packed >> 5 & 15) - 1 + months;
        long year = Math.floorDiv(month, 12L);
        int monthOfYear = (int) Math.floorMod(month, 12L) + 1;
        int day = Math.min((int) packed & 31, CivilDate.lengthOfMonth(year, monthOfYear));
        return (int) CivilDate.toDays(year, monthOfYear, day);
    }

    /** Some months earlier. */
    public static int subtractMonths(int date, int months) {
        return addMonths(date, -months);
    }

    /** The last day of the month. */
    public static int lastDay(int date) {
        long packed = CivilDate.of(date);
        return date + CivilDate.lengthOfMonth(packed >> 9, (int) (packed >> 5) & 15) - ((int) packed & 31);
    }

    /** The first later day of a name, such as MO, TUE, or Friday. */
    public static int nextDay(int date, StringView name, NullFlag isNull, SessionContext session)
            throws ArclightException {
        int weekday = weekday(name.toString().trim().toUpperCase(Locale.ROOT));
        if (weekday < 0) {
            if (session.ansi()) {
                throw new ArclightException(ErrorCondition.ILLEGAL_DAY_OF_WEEK, "string", name.toString());
            }
            isNull.set();
            return 0;
        }
        int ahead = Math.floorMod(weekday - DateFields.weekday(date), 7);
        return date + (ahead == 0 ? 7 : ahead);
    }

    private static int weekday(String name) {
        return switch (name) {
            case "MO", "MON", "MONDAY" -> 0;
            case "TU", "TUE", "TUESDAY" -> 1;
            case "WE", "WED", "WEDNESDAY" -> 2;
            case "TH", "THU", "THURSDAY" -> 3;
            case "FR", "FRI", "FRIDAY" -> 4;
            case "SA", "SAT", "SATURDAY" -> 5;
            case "SU", "SUN", "SUNDAY" -> 6;
            default -> -1;
        };
    }

    /** The date of a year, a month and a day. */
    public static int makeDate(int year, int month, int day, NullFlag isNull, SessionContext session)
            throws ArclightException {
        if (month < 1 || month > 12 || day < 1 || day > CivilDate.lengthOfMonth(year, month)) {
            if (session.ansi()) {
                throw FunctionErrors.fieldOutOfBounds(describe(year, month, day));
            }
            isNull.set();
            return 0;
        }
        return (int) CivilDate.toDays(year, month, day);
    }

    /** What Java says of such a date. */
    static String describe(int year, int month, int day) {
        try {
            return String.valueOf(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return e.getMessage();
        }
    }

    /** The months between two timestamps, rounded to eight places. */
    public static double monthsBetween(long end, long start, SessionContext session) {
        return monthsBetween(end, start, true, session);
    }

    /** The months between two timestamps: whole ones on the same or the last day of the month, else in 31sts. */
    public static double monthsBetween(long end, long start, boolean round, SessionContext session) {
        long localEnd = session.clock().toLocal(end);
        long localStart = session.clock().toLocal(start);
        long a = CivilDate.of(CivilDate.dayOf(localEnd));
        long b = CivilDate.of(CivilDate.dayOf(localStart));
        double months = ((a >> 9) - (b >> 9)) * 12.0 + ((a >> 5 & 15) - (b >> 5 & 15));
        int dayA = (int) a & 31;
        int dayB = (int) b & 31;
        boolean bothLast = dayA == CivilDate.lengthOfMonth(a >> 9, (int) (a >> 5) & 15)
                && dayB == CivilDate.lengthOfMonth(b >> 9, (int) (b >> 5) & 15);
        if (dayA == dayB || bothLast) {
            return months;
        }
        long seconds =
                (CivilDate.timeOf(localEnd) - CivilDate.timeOf(localStart)) / 1_000_000 + (dayA - dayB) * 86_400L;
        double difference = months + seconds / (31 * 86_400.0);
        return round
                ? BigDecimal.valueOf(difference)
                        .setScale(8, RoundingMode.HALF_UP)
                        .doubleValue()
                : difference;
    }

    /** The days since the epoch, or back. */
    public static int unixDate(int days) {
        return days;
    }
}
