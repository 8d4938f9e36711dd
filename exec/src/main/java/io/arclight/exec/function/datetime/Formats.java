package io.arclight.exec.function.datetime;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionRewrite;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.conditional.Conditionals;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.time.DateTimeException;
import java.util.List;

/** Dates and timestamps from and to text by patterns, and seconds since the epoch. */
public final class Formats {
    private static final String SECONDS_PATTERN = "yyyy-MM-dd HH:mm:ss";
    private static final NumericPattern SECONDS =
            NumericPattern.of(SECONDS_PATTERN).orElseThrow();

    private Formats() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        FunctionGroup group = new FunctionGroup(Formats.class, "datetime_funcs")
                .add(
                        "date_format(timestamp, fmt) - Returns the timestamp as text in a pattern.",
                        "format(timestamp, string) string")
                .add(
                        "from_unixtime(unix_time[, fmt]) - Returns seconds since the epoch as text.",
                        "fromSeconds(bigint) string",
                        "fromSeconds(bigint, string) string")
                .defaults(1, "yyyy-MM-dd HH:mm:ss")
                .bound("unix_timestamp([timeExp[, fmt]]) - Returns the seconds since the epoch.", Formats::bindSeconds)
                .bound(
                        "to_unix_timestamp(timeExp[, fmt]) - Returns the seconds since the epoch.",
                        Formats::bindSeconds);
        parsing(group, "to_date", "$to_date", AtomicType.DATE);
        parsing(group, "to_timestamp", "$to_timestamp", null);
        parsing(group, "to_timestamp_ltz", "$to_timestamp", AtomicType.TIMESTAMP);
        parsing(group, "to_timestamp_ntz", "$to_timestamp_ntz", AtomicType.TIMESTAMP_NTZ);
        return group.bound(
                        "$to_date(str, fmt) - Reads a date.",
                        call -> bindParse(call, "parseDate", AtomicType.DATE, true))
                .bound(
                        "$to_timestamp(str, fmt) - Reads a timestamp.",
                        call -> bindParse(call, "parse", AtomicType.TIMESTAMP, true))
                .bound(
                        "$to_timestamp_ntz(str, fmt) - Reads a local timestamp.",
                        call -> bindParse(call, "parseLocal", AtomicType.TIMESTAMP_NTZ, true))
                .bound("try_to_timestamp(str[, fmt]) - Reads a timestamp, or null.", Formats::bindTry)
                .bound("try_to_date(str[, fmt]) - Reads a date, or null.", Formats::bindTryDate)
                .functions();
    }

    /** With one argument these are casts; without a type, to what the session means by timestamp. */
    private static void parsing(FunctionGroup group, String name, String withPattern, DataType type) {
        String what = type == null ? "timestamp" : type.simpleString();
        String usage = name + "(expr[, fmt]) - Reads a " + what + ", by a pattern if there is one.";
        group.rewritten(usage, new FunctionRewrite() {
            @Override
            public <T> T apply(Builder<T> builder, List<T> arguments) {
                Conditionals.expect(name, arguments, 1, 2);
                boolean local = type == null && isLocal(builder.settings());
                if (arguments.size() == 2) {
                    return builder.call(local ? "$to_timestamp_ntz" : withPattern, arguments);
                }
                if (local) {
                    // Numbers are no local times: they are read like any other text.
                    T text = builder.cast(arguments.get(0), AtomicType.STRING);
                    return builder.cast(text, AtomicType.TIMESTAMP_NTZ);
                }
                return builder.cast(arguments.get(0), type == null ? AtomicType.TIMESTAMP : type);
            }
        });
    }

    private static boolean isLocal(Settings settings) {
        return settings.get(Settings.TIMESTAMP_TYPE).equalsIgnoreCase("TIMESTAMP_NTZ");
    }

    private static ScalarBinding bindParse(Invocation call, String stem, DataType result, boolean mayRaise) {
        call.expect(2);
        // What is a date or a timestamp already needs no pattern.
        DataType source = call.type(0).isDatetime() ? call.type(0) : AtomicType.STRING;
        if (source.isDatetime()) {
            return call.method(
                    new StaticMethod(Formats.class, "keep", List.of()), List.of(result, AtomicType.STRING), result);
        }
        Boolean raises = mayRaise && call.ansi();
        return call.method(
                new StaticMethod(Formats.class, stem, List.of(raises)),
                List.of(AtomicType.STRING, AtomicType.STRING),
                result);
    }

    private static ScalarBinding bindTry(Invocation call) {
        call.expect(1, 2);
        if (call.count() == 1 && !call.type(0).isString()) {
            return call.method(
                    new StaticMethod(CurrentTime.class, "unixMicros"),
                    List.of(AtomicType.TIMESTAMP),
                    AtomicType.TIMESTAMP);
        }
        return call.count() == 2
                ? bindParse(call, "parse", AtomicType.TIMESTAMP, false)
                : call.method(
                        new StaticMethod(Formats.class, "readOrNull"),
                        List.of(AtomicType.STRING),
                        AtomicType.TIMESTAMP);
    }

    private static ScalarBinding bindTryDate(Invocation call) {
        call.expect(1, 2);
        return call.count() == 2
                ? bindParse(call, "parseDate", AtomicType.DATE, false)
                : call.method(
                        new StaticMethod(Formats.class, "readDateOrNull"), List.of(AtomicType.STRING), AtomicType.DATE);
    }

    private static ScalarBinding bindSeconds(Invocation call) {
        call.expect(0, 2);
        if (call.count() == 0) {
            return call.method(new StaticMethod(Formats.class, "nowSeconds"), List.of(), AtomicType.LONG);
        }
        DataType type = call.type(0);
        if (type.isDatetime()) {
            List<DataType> types = call.count() == 1
                    ? List.of(AtomicType.TIMESTAMP)
                    : List.of(AtomicType.TIMESTAMP, AtomicType.STRING);
            return call.method(new StaticMethod(Formats.class, "seconds"), types, AtomicType.LONG);
        }
        List<DataType> types =
                call.count() == 1 ? List.of(AtomicType.STRING) : List.of(AtomicType.STRING, AtomicType.STRING);
        return call.method(
                new StaticMethod(Formats.class, "parseSeconds", List.of(call.ansi())), types, AtomicType.LONG);
    }

    /** The text of a timestamp in the session's zone. */
    public static void format(long micros, DatetimePattern pattern, StringAppender out, SessionContext session)
            throws ArclightException {
        pattern.format(micros, session.clock(), out);
    }

    /** The text of seconds since the epoch. */
    public static void fromSeconds(long seconds, StringAppender out, SessionContext session) {
        DatetimeText.appendTimestamp(session.clock().toLocal(seconds * 1_000_000), out);
    }

    /** The text of seconds since the epoch. */
    public static void fromSeconds(long seconds, DatetimePattern pattern, StringAppender out, SessionContext session)
            throws ArclightException {
        pattern.format(seconds * 1_000_000, session.clock(), out);
    }

    /** The seconds at which the query started. */
    public static long nowSeconds(SessionContext session) {
        return session.startTime().getEpochSecond();
    }

    /** The seconds of a timestamp. */
    public static long seconds(long micros) {
        return Math.floorDiv(micros, 1_000_000L);
    }

    /** The seconds of a timestamp; the pattern does not matter. */
    public static long seconds(long micros, StringView pattern) {
        return seconds(micros);
    }

    /** The seconds of a text in the usual pattern. */
    public static long parseSeconds(StringView text, NullFlag isNull, SessionContext session, Boolean raises)
            throws ArclightException {
        long local = SECONDS.parse(text);
        return local == DatetimeParser.INVALID
                ? parseSeconds(text, DatetimePattern.prepare(SECONDS_PATTERN, session), isNull, session, raises)
                : seconds(session.clock().toInstant(local));
    }

    /** The seconds of a text. */
    public static long parseSeconds(
            StringView text, DatetimePattern pattern, NullFlag isNull, SessionContext session, Boolean raises)
            throws ArclightException {
        return seconds(parse(text, pattern, isNull, session, raises));
    }

    /** The timestamp of a text. */
    public static long parse(
            StringView text, DatetimePattern pattern, NullFlag isNull, SessionContext session, Boolean raises)
            throws ArclightException {
        try {
            return pattern.parse(text, session.clock());
        } catch (DateTimeException e) {
            return fail(e, "try_to_timestamp", isNull, raises);
        }
    }

    /** The local timestamp of a text. */
    public static long parseLocal(StringView text, DatetimePattern pattern, NullFlag isNull, Boolean raises)
            throws ArclightException {
        try {
            return pattern.parse(text, null);
        } catch (DateTimeException e) {
            return fail(e, "try_to_timestamp", isNull, raises);
        }
    }

    /** The date of a text. */
    public static int parseDate(StringView text, DatetimePattern pattern, NullFlag isNull, Boolean raises)
            throws ArclightException {
        try {
            return CivilDate.dayOf(pattern.parse(text, null));
        } catch (DateTimeException e) {
            return (int) fail(e, "try_to_date", isNull, raises);
        }
    }

    private static long fail(DateTimeException e, String tolerant, NullFlag isNull, boolean raises)
            throws ArclightException {
        if (raises) {
            throw FunctionErrors.cannotParseTimestamp(e.getMessage(), tolerant).causedBy(e);
        }
        isNull.set();
        return 0;
    }

    /** What is one already. */
    public static long keep(long micros, StringView pattern) {
        return micros;
    }

    /** What is one already. */
    public static int keep(int days, StringView pattern) {
        return days;
    }

    /** A text in the forms of a cast. */
    public static long readOrNull(StringView text, NullFlag isNull, SessionContext session) {
        long micros = new DatetimeParser().timestamp(text, session.clock(), () -> CurrentTime.date(session));
        isNull.set(micros == DatetimeParser.INVALID);
        return micros;
    }

    /** A text in the forms of a cast. */
    public static int readDateOrNull(StringView text, NullFlag isNull) {
        long days = new DatetimeParser().date(text);
        isNull.set(days == DatetimeParser.INVALID);
        return (int) days;
    }
}
