package io.arclight.exec.function.datetime;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.scalar.Attempt;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.TimeType;
import java.math.BigDecimal;
import java.util.List;

/** Functions that make timestamps of their fields, or of a date and a time of day. */
public final class TimestampConstructors {
    private static final long MICROS = 1_000_000L;
    private static final DataType INT = AtomicType.INTEGER;
    private static final List<DataType> FIELDS = List.of(INT, INT, INT, INT, INT, new DecimalType(16, 6));
    private static final List<DataType> ZONED_FIELDS =
            List.of(INT, INT, INT, INT, INT, new DecimalType(16, 6), AtomicType.STRING);
    private static final String FIELD_NAMES = "(year, month, day, hour, min, sec";

    private TimestampConstructors() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        FunctionGroup group = new FunctionGroup(TimestampConstructors.class, "datetime_funcs");
        add(group, "make_timestamp", "[, timezone]) - Returns a timestamp.", null);
        add(group, "make_timestamp_ltz", "[, timezone]) - Returns a timestamp.", AtomicType.TIMESTAMP);
        add(group, "make_timestamp_ntz", ") - Returns a local timestamp.", AtomicType.TIMESTAMP_NTZ);
        return group.functions();
    }

    private static void add(FunctionGroup group, String name, String usage, DataType type) {
        group.bound(name + FIELD_NAMES + usage, call -> bind(call, resultType(call, type)))
                .printed(TimestampConstructors::print)
                .bound(
                        "try_" + name + FIELD_NAMES + usage.replace(".", ", or null when a field is out of range."),
                        call -> Attempt.of(call, bind(call, resultType(call, type))))
                .printed(TimestampConstructors::print);
    }

    private static DataType resultType(Invocation call, DataType type) {
        boolean local = call.settings().get(Settings.TIMESTAMP_TYPE).equalsIgnoreCase("TIMESTAMP_NTZ");
        return type != null ? type : local ? AtomicType.TIMESTAMP_NTZ : AtomicType.TIMESTAMP;
    }

    /** Spark prints what the forms with a date stand for, and drops the zone of the tried form. */
    private static String print(String name, List<String> arguments) {
        boolean fields = arguments.size() > 3;
        String inside = String.join(", ", arguments);
        if (!fields && name.endsWith("_ltz")) {
            return "make_timestamp(" + inside + ")";
        }
        if (!fields && name.equals("try_make_timestamp_ntz")) {
            return "try_make_timestamp_ntz(make_timestamp_ntz(" + inside + "))";
        }
        return name.equals("try_make_timestamp") && arguments.size() == 7
                ? name + "(" + String.join(", ", arguments.subList(0, 6)) + ")"
                : name + "(" + inside + ")";
    }

    private static ScalarBinding bind(Invocation call, DataType type) {
        boolean local = type == AtomicType.TIMESTAMP_NTZ;
        boolean onlyLocal = call.function().name().endsWith("_ntz");
        if (call.count() <= 3) {
            call.expect(onlyLocal ? 2 : 1, onlyLocal ? 2 : 3);
            return ofDate(call, onlyLocal ? AtomicType.TIMESTAMP_NTZ : AtomicType.TIMESTAMP);
        }
        if (onlyLocal && call.count() != 6 || call.count() < 6 || call.count() > 7) {
            throw new ArclightException(
                    ErrorCondition.WRONG_NUM_ARGS__WITHOUT_SUGGESTION,
                    "functionName",
                    "`" + call.function().name() + "`",
                    "expectedNum",
                    onlyLocal ? "[2, 6]" : "[1, 2, 3, 6, 7]",
                    "actualNum",
                    Integer.toString(call.count()));
        }
        return call.method(
                new StaticMethod(TimestampConstructors.class, local ? "makeLocal" : "make"),
                call.count() == 6 ? FIELDS : ZONED_FIELDS,
                type);
    }

    private static ScalarBinding ofDate(Invocation call, DataType type) {
        DataType date = call.type(0);
        if (date != AtomicType.DATE && date != AtomicType.NULL && !(date.isString() && call.count() == 1)) {
            throw call.unexpectedType(0, "\"DATE\"");
        }
        if (call.count() > 1 && call.type(1) != AtomicType.NULL && !(call.type(1) instanceof TimeType)) {
            throw call.unexpectedType(1, "\"TIME\"");
        }
        List<DataType> types = List.of(AtomicType.DATE, TimeType.DEFAULT, AtomicType.STRING);
        return call.method(
                new StaticMethod(TimestampConstructors.class, type == AtomicType.TIMESTAMP ? "ofDate" : "ofDateLocal"),
                types.subList(0, call.count()),
                type);
    }

    /** The timestamp of its fields; seconds have six decimal places, 60 without a fraction is allowed. */
    public static long make(
            int year, int month, int day, int hour, int minute, long second, NullFlag isNull, SessionContext session)
            throws ArclightException {
        return session.clock().toInstant(makeLocal(year, month, day, hour, minute, second, isNull, session));
    }

    /** The timestamp of its fields in a zone. */
    public static long make(
            int year,
            int month,
            int day,
            int hour,
            int minute,
            long second,
            NamedZone zone,
            NullFlag isNull,
            SessionContext session)
            throws ArclightException {
        long local = makeLocal(year, month, day, hour, minute, second, isNull, session);
        return zone.clock("make_timestamp").toInstant(local);
    }

    /** The local timestamp of its fields; the zone does not matter. */
    public static long makeLocal(
            int year,
            int month,
            int day,
            int hour,
            int minute,
            long second,
            StringView zone,
            NullFlag isNull,
            SessionContext session)
            throws ArclightException {
        return makeLocal(year, month, day, hour, minute, second, isNull, session);
    }

    /** The local timestamp of its fields. */
    public static long makeLocal(
            int year, int month, int day, int hour, int minute, long second, NullFlag isNull, SessionContext session)
            throws ArclightException {
        ArclightException problem = problem(year, month, day, hour, minute, second);
        if (problem != null) {
            if (session.ansi()) {
                throw problem;
            }
            isNull.set();
            return 0;
        }
        long days = CivilDate.toDays(year, month, day);
        return days * CivilDate.MICROS_PER_DAY + (hour * 60L + minute) * 60 * MICROS + second;
    }

    private static ArclightException problem(int year, int month, int day, int hour, int minute, long second) {
        if (month < 1 || month > 12 || day < 1 || day > CivilDate.lengthOfMonth(year, month)) {
            return FunctionErrors.fieldOutOfBounds(DateArithmetic.describe(year, month, day));
        }
        if (hour < 0 || hour > 23) {
            return outOfRange("HourOfDay (valid values 0 - 23): " + hour);
        }
        if (minute < 0 || minute > 59) {
            return outOfRange("MinuteOfHour (valid values 0 - 59): " + minute);
        }
        if (second > 60 * MICROS && second < 61 * MICROS) {
            String text = BigDecimal.valueOf(second, 6).stripTrailingZeros().toPlainString();
            return new ArclightException(ErrorCondition.INVALID_FRACTION_OF_SECOND, "secAndMicros", text);
        }
        boolean valid = second >= 0 && second <= 60 * MICROS;
        return valid ? null : outOfRange("SecondOfMinute (valid values 0 - 59): " + second / MICROS);
    }

    private static ArclightException outOfRange(String what) {
        return FunctionErrors.fieldOutOfBounds("Invalid value for " + what);
    }

    /** The midnight with which a day begins in the session's zone. */
    public static long ofDate(int date, SessionContext session) {
        return session.clock().toInstant(ofDateLocal(date));
    }

    /** The midnight with which a day begins. */
    public static long ofDateLocal(int date) {
        return date * CivilDate.MICROS_PER_DAY;
    }

    /** A time of a day in the session's zone. */
    public static long ofDate(int date, long nanos, SessionContext session) {
        return session.clock().toInstant(ofDateLocal(date, nanos));
    }

    /** A time of a day in a zone. */
    public static long ofDate(int date, long nanos, NamedZone zone) throws ArclightException {
        return zone.clock("make_timestamp").toInstant(ofDateLocal(date, nanos));
    }

    /** A time of a day. */
    public static long ofDateLocal(int date, long nanos) {
        return ofDateLocal(date) + nanos / 1_000;
    }
}
