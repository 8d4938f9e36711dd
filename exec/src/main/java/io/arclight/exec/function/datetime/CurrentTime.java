package io.arclight.exec.function.datetime;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import java.math.BigDecimal;
import java.util.List;

/** The time of the query, timestamps made of numbers, and zones. */
public final class CurrentTime {
    private static final long MICROS = 1_000_000L;

    private CurrentTime() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(CurrentTime.class, "datetime_funcs")
                .add("current_date() - Returns the day on which the query started.", "date() date")
                .alias("curdate")
                .printed((name, arguments) -> "current_date()")
                .add("current_timestamp() - Returns the time at which the query started.", "timestamp() timestamp")
                .printed((name, arguments) -> "current_timestamp()")
                .add("now() - Returns the time at which the query started.", "timestamp() timestamp")
                .add("localtimestamp() - Returns the local time at which the query started.", "local() timestamp_ntz")
                .add("current_timezone() - Returns the session's time zone.", "zone() string")
                .add(
                        "from_utc_timestamp(timestamp, timezone) - Shifts a UTC time to a zone.",
                        "fromUtc(timestamp, string) timestamp")
                .add(
                        "to_utc_timestamp(timestamp, timezone) - Shifts a zone's time to UTC.",
                        "toUtc(timestamp, string) timestamp")
                .add(
                        "convert_timezone([sourceTz, ]targetTz, sourceTs) - Converts a local time between zones.",
                        "convert(string, timestamp_ntz) timestamp_ntz",
                        "convert(string, string, timestamp_ntz) timestamp_ntz")
                .printed((name, arguments) -> name + "(" + (arguments.size() == 2 ? "current_timezone(), " : "")
                        + String.join(", ", arguments) + ")")
                .add("unix_seconds(timestamp) - Returns the seconds since the epoch.", "unixSeconds(timestamp) bigint")
                .add(
                        "unix_millis(timestamp) - Returns the milliseconds since the epoch.",
                        "unixMillis(timestamp) bigint")
                .add(
                        "unix_micros(timestamp) - Returns the microseconds since the epoch.",
                        "unixMicros(timestamp) bigint")
                .bound(
                        "timestamp_seconds(seconds) - Returns the timestamp some seconds after the epoch.",
                        CurrentTime::bindSeconds)
                .add(
                        "timestamp_millis(milliseconds) - Returns the timestamp some milliseconds after the epoch.",
                        "fromMillis(bigint) timestamp")
                .add(
                        "timestamp_micros(microseconds) - Returns the timestamp some microseconds after the epoch.",
                        "unixMicros(bigint) timestamp")
                .functions();
    }

    private static ScalarBinding bindSeconds(Invocation call) {
        call.expect(1);
        DataType type = call.type(0);
        if (!type.isNumeric() && type != AtomicType.NULL && !type.isString()) {
            throw call.unexpectedType(0, "\"NUMERIC\"");
        }
        if (type instanceof DecimalType decimal) {
            return call.method(
                    new StaticMethod(CurrentTime.class, "fromSeconds", List.of(decimal.scale())),
                    List.of(type),
                    AtomicType.TIMESTAMP);
        }
        DataType operand = type.isIntegral() ? AtomicType.LONG : AtomicType.DOUBLE;
        return call.method(new StaticMethod(CurrentTime.class, "fromSeconds"), List.of(operand), AtomicType.TIMESTAMP);
    }

    /** The day on which the query started, in the session's zone. */
    public static int date(SessionContext session) {
        return CivilDate.dayOf(local(session));
    }

    /** The time at which the query started. */
    public static long timestamp(SessionContext session) {
        return session.startTime().getEpochSecond() * MICROS
                + session.startTime().getNano() / 1000;
    }

    /** The local time at which the query started. */
    public static long local(SessionContext session) {
        return session.clock().toLocal(timestamp(session));
    }

    /** The session's zone. */
    public static void zone(StringAppender out, SessionContext session) {
        out.append(session.zone().getId());
    }

    /** A UTC time as that of a zone. */
    public static long fromUtc(long micros, NamedZone zone) throws ArclightException {
        return zone.clock("from_utc_timestamp").toLocal(micros);
    }

    /** A zone's time as that of UTC. */
    public static long toUtc(long micros, NamedZone zone) throws ArclightException {
        return zone.clock("to_utc_timestamp").toInstant(micros);
    }

    /** A local time in the session's zone as that of another. */
    public static long convert(NamedZone target, long local, SessionContext session) throws ArclightException {
        return target.clock("convert_timezone").toLocal(session.clock().toInstant(local));
    }

    /** A local time in one zone as that of another. */
    public static long convert(NamedZone source, NamedZone target, long local) throws ArclightException {
        long instant = source.clock("convert_timezone").toInstant(local);
        return target.clock("convert_timezone").toLocal(instant);
    }

    /** Seconds since the epoch. */
    public static long unixSeconds(long micros) {
        return Math.floorDiv(micros, MICROS);
    }

    /** Milliseconds since the epoch. */
    public static long unixMillis(long micros) {
        return Math.floorDiv(micros, 1000L);
    }

    /** Microseconds since the epoch, or back. */
    public static long unixMicros(long micros) {
        return micros;
    }

    /** From seconds since the epoch. */
    public static long fromSeconds(long seconds) throws ArclightException {
        return scaled(seconds, MICROS);
    }

    /** From seconds since the epoch; null for what is not a number. */
    public static long fromSeconds(double seconds, NullFlag isNull) {
        isNull.set(Double.isNaN(seconds) || Double.isInfinite(seconds));
        return (long) (seconds * MICROS);
    }

    /** From seconds since the epoch with a fraction of at most six digits. */
    public static long fromSeconds(long unscaled, Integer scale) throws ArclightException {
        return micros(BigDecimal.valueOf(unscaled, scale));
    }

    /** From seconds since the epoch with a fraction of at most six digits. */
    public static long fromSeconds(Int128 unscaled, Integer scale) throws ArclightException {
        return micros(new BigDecimal(unscaled.toBigInteger(), scale));
    }

    private static long micros(BigDecimal seconds) throws ArclightException {
        try {
            return seconds.movePointRight(6).longValueExact();
        } catch (ArithmeticException e) {
            throw FunctionErrors.overflow(e.getMessage(), "").causedBy(e);
        }
    }

    /** From milliseconds since the epoch. */
    public static long fromMillis(long millis) throws ArclightException {
        return scaled(millis, 1000);
    }

    private static long scaled(long value, long unit) throws ArclightException {
        if (Math.multiplyHigh(value, unit) != value * unit >> 63) {
            throw FunctionErrors.overflow("long overflow", "");
        }
        return value * unit;
    }
}
