package io.arclight.exec.function.datetime;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.scalar.CalledOnNull;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.IntervalValue;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.function.value.ValueCursor;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.TimeType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** EXTRACT(field FROM source): the field is the first argument, a constant string. */
public final class Extraction {
    private static final DecimalType SECONDS = new DecimalType(8, 6);

    /** What of an interval is a tinyint. */
    private static final Set<Field> SMALL = EnumSet.of(Field.MONTH, Field.HOUR, Field.MINUTE);

    /** What intervals have. */
    private static final Set<Field> OF_INTERVALS =
            EnumSet.of(Field.YEAR, Field.MONTH, Field.DAY, Field.HOUR, Field.MINUTE, Field.SECOND);

    /** What times of day have. */
    private static final Set<Field> OF_TIMES = EnumSet.of(Field.HOUR, Field.MINUTE, Field.SECOND);

    private Extraction() {}

    /** What is extracted. */
    public enum Field {
        YEAR,
        YEAROFWEEK,
        QUARTER,
        MONTH,
        WEEK,
        DAY,
        DAYOFWEEK,
        DAYOFWEEK_ISO,
        DOY,
        HOUR,
        MINUTE,
        SECOND;

        private static Field of(String name) {
            return switch (name.toUpperCase(Locale.ROOT)) {
                case "YEAR", "Y", "YEARS", "YR", "YRS" -> YEAR;
                case "YEAROFWEEK" -> YEAROFWEEK;
                case "QUARTER", "QTR" -> QUARTER;
                case "MONTH", "MON", "MONS", "MONTHS" -> MONTH;
                case "WEEK", "W", "WEEKS" -> WEEK;
                case "DAY", "D", "DAYS" -> DAY;
                case "DAYOFWEEK", "DOW" -> DAYOFWEEK;
                case "DAYOFWEEK_ISO", "DOW_ISO" -> DAYOFWEEK_ISO;
                case "DOY" -> DOY;
                case "HOUR", "H", "HOURS", "HR", "HRS" -> HOUR;
                case "MINUTE", "M", "MIN", "MINS", "MINUTES" -> MINUTE;
                case "SECOND", "S", "SEC", "SECONDS", "SECS" -> SECOND;
                default -> null;
            };
        }
    }

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Extraction.class, "datetime_funcs")
                .bound(
                        "extract(field FROM source) - Returns a part of a date, time, timestamp or interval.",
                        Extraction::bind)
                .printed((name, arguments) -> "extract(" + arguments.get(0) + " FROM " + arguments.get(1) + ")")
                .bound(
                        "date_part(field, source) - Returns a part of a date, time, timestamp or interval.",
                        Extraction::bind)
                .alias("datepart")
                .printed((name, arguments) -> name.equals("datepart")
                        ? "datepart(" + arguments.get(0) + " FROM " + arguments.get(1) + ")"
                        : name + "(" + String.join(", ", arguments) + ")")
                .functions();
    }

    private static ScalarBinding bind(Invocation call) {
        call.expect(2);
        DataType source =
                call.type(1).isString() || call.type(1) == AtomicType.NULL ? AtomicType.TIMESTAMP : call.type(1);
        if (!call.argument(0).foldable()) {
            throw new ArclightException(
                    ErrorCondition.NON_FOLDABLE_ARGUMENT,
                    "funcName",
                    "`" + call.function().name() + "`",
                    "paramName",
                    "`field`",
                    "paramType",
                    "\"STRING\"");
        }
        if (call.argument(0).value() == null) {
            return call.method(
                    new StaticMethod(Extraction.class, "nothing"),
                    List.of(AtomicType.NULL, call.type(1)),
                    AtomicType.DOUBLE);
        }
        Field field = call.argument(0).value() instanceof String name ? Field.of(name) : null;
        boolean interval = source instanceof YearMonthIntervalType
                || source instanceof DayTimeIntervalType
                || source == AtomicType.CALENDAR_INTERVAL;
        boolean time = source instanceof TimeType;
        boolean possible = time
                ? OF_TIMES.contains(field)
                : interval ? field != null && isWithin(field, source) : source.isDatetime();
        if (field == null || !possible) {
            throw new ArclightException(
                    ErrorCondition.INVALID_EXTRACT_FIELD,
                    "field",
                    "`" + call.argument(0).value() + "`",
                    "expr",
                    "\"" + call.argument(1).sql() + "\"");
        }
        DataType result = field == Field.SECOND ? SECONDS : AtomicType.INTEGER;
        boolean small = interval && SMALL.contains(field);
        if (small) {
            return call.method(
                    new StaticMethod(Extraction.class, "ofIntervalSmall", List.of(field)),
                    List.of(AtomicType.STRING, source),
                    AtomicType.BYTE);
        }
        String method =
                (interval ? "ofInterval" : time ? "ofTime" : source == AtomicType.TIMESTAMP_NTZ ? "ofLocal" : "of")
                        + (field == Field.SECOND ? "Seconds" : "");
        // A date has no hours of its own: those of its midnight count.
        boolean timeOfDate = source == AtomicType.DATE && field.ordinal() >= Field.HOUR.ordinal();
        return call.method(
                new StaticMethod(Extraction.class, method, List.of(field)),
                List.of(AtomicType.STRING, timeOfDate ? AtomicType.TIMESTAMP : source),
                result);
    }

    /** Whether a field is one of those of an interval's type. */
    private static boolean isWithin(Field field, DataType type) {
        if (type instanceof YearMonthIntervalType interval) {
            return isWithin(field, interval.start().name(), interval.end().name());
        }
        return type instanceof DayTimeIntervalType interval
                ? isWithin(field, interval.start().name(), interval.end().name())
                : OF_INTERVALS.contains(field);
    }

    private static boolean isWithin(Field field, String first, String last) {
        return OF_INTERVALS.contains(field)
                && Field.valueOf(first).compareTo(field) <= 0
                && field.compareTo(Field.valueOf(last)) <= 0;
    }

    /** The field null of anything is null. */
    @CalledOnNull
    public static double nothing(ValueCursor name, ValueCursor source, NullFlag isNull) {
        isNull.set();
        return 0;
    }

    /** A field of a date. */
    public static int of(StringView name, int days, Field field) {
        return switch (field) {
            case YEAR -> DateFields.year(days);
            case YEAROFWEEK -> DateFields.yearOfWeek(days);
            case QUARTER -> DateFields.quarter(days);
            case MONTH -> DateFields.month(days);
            case WEEK -> DateFields.weekOfYear(days);
            case DAY -> DateFields.day(days);
            case DAYOFWEEK -> DateFields.dayOfWeek(days);
            case DAYOFWEEK_ISO -> DateFields.weekday(days) + 1;
            case DOY -> DateFields.dayOfYear(days);
            case HOUR, MINUTE, SECOND -> 0;
        };
    }

    /** A field of a timestamp in the session's zone. */
    public static int of(StringView name, long micros, SessionContext session, Field field) {
        return ofLocal(name, session.clock().toLocal(micros), field);
    }

    /** A field of a local timestamp. */
    public static int ofLocal(StringView name, long micros, Field field) {
        return switch (field) {
            case HOUR -> DateFields.localHour(micros);
            case MINUTE -> DateFields.localMinute(micros);
            default -> of(name, CivilDate.dayOf(micros), field);
        };
    }

    /** Seconds with six decimal places of a timestamp. */
    public static long ofSeconds(StringView name, long micros, SessionContext session, Field field) {
        return ofLocalSeconds(name, session.clock().toLocal(micros), field);
    }

    /** Seconds with six decimal places of a local timestamp. */
    public static long ofLocalSeconds(StringView name, long micros, Field field) {
        return CivilDate.timeOf(micros) % 60_000_000L;
    }

    /** A field of a time of day. */
    public static int ofTime(StringView name, long nanos, Field field) {
        return field == Field.HOUR ? DateFields.timeHour(nanos) : DateFields.timeMinute(nanos);
    }

    /** Seconds with six decimal places of a time of day. */
    public static long ofTimeSeconds(StringView name, long nanos, Field field) {
        return nanos / 1_000 % 60_000_000L;
    }

    /** A field of a year-month interval. */
    public static int ofInterval(StringView name, int months, Field field) {
        return field == Field.YEAR ? months / 12 : field == Field.MONTH ? months % 12 : 0;
    }

    /** A field of a day-time interval. */
    public static int ofInterval(StringView name, long micros, Field field) {
        return switch (field) {
            case DAY -> (int) (micros / CivilDate.MICROS_PER_DAY);
            case HOUR -> (int) (micros / 3_600_000_000L % 24);
            case MINUTE -> (int) (micros / 60_000_000L % 60);
            default -> 0;
        };
    }

    /** A field of a calendar interval. */
    public static int ofInterval(StringView name, IntervalValue interval, Field field) {
        return switch (field) {
            case YEAR, MONTH -> ofInterval(name, interval.months(), field);
            case DAY -> interval.days();
            default -> ofInterval(name, interval.microseconds(), field);
        };
    }

    /** A small field of a year-month interval. */
    public static byte ofIntervalSmall(StringView name, int months, Field field) {
        return (byte) ofInterval(name, months, field);
    }

    /** A small field of a day-time interval. */
    public static byte ofIntervalSmall(StringView name, long micros, Field field) {
        return (byte) ofInterval(name, micros, field);
    }

    /** A small field of a calendar interval. */
    public static byte ofIntervalSmall(StringView name, IntervalValue interval, Field field) {
        return (byte) ofInterval(name, interval, field);
    }

    /** Seconds with six decimal places of a day-time interval. */
    public static long ofIntervalSeconds(StringView name, long micros, Field field) {
        return micros % 60_000_000L;
    }

    /** Seconds with six decimal places of a calendar interval. */
    public static long ofIntervalSeconds(StringView name, IntervalValue interval, Field field) {
        return interval.microseconds() % 60_000_000L;
    }
}
