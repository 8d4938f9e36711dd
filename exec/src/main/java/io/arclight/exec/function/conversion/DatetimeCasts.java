package io.arclight.exec.function.conversion;

import io.arclight.exec.function.datetime.CivilDate;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.NullFlag;

/** Casts among dates, timestamps and numbers of seconds. */
public final class DatetimeCasts {
    private static final long MICROS = 1_000_000L;

    private DatetimeCasts() {}

    /** The first instant of a day in the session's zone. */
    public static long dateToTimestamp(int days, SessionContext session) {
        return session.clock().startOfDay(days);
    }

    /** The midnight with which a day begins. */
    public static long dateToLocal(int days) {
        return days * CivilDate.MICROS_PER_DAY;
    }

    /** The day in the session's zone. */
    public static int timestampToDate(long micros, SessionContext session) {
        return CivilDate.dayOf(session.clock().toLocal(micros));
    }

    /** The day. */
    public static int localToDate(long micros) {
        return CivilDate.dayOf(micros);
    }

    /** The local time in the session's zone. */
    public static long timestampToLocal(long micros, SessionContext session) {
        return session.clock().toLocal(micros);
    }

    /** The instant of a local time in the session's zone. */
    public static long localToTimestamp(long micros, SessionContext session) {
        return session.clock().toInstant(micros);
    }

    /** Whole seconds since the epoch. */
    public static long timestampToLong(long micros) {
        return Math.floorDiv(micros, MICROS);
    }

    /** Seconds since the epoch. */
    public static double timestampToDouble(long micros) {
        return micros / 1e6;
    }

    /** The instant so many seconds behind the epoch; what does not fit becomes the nearest one. */
    public static long longToTimestamp(long seconds) {
        long micros = seconds * MICROS;
        if (Math.multiplyHigh(seconds, MICROS) == micros >> 63) {
            return micros;
        }
        return seconds < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    /** The instant so many seconds behind the epoch; null for NaN and infinity. */
    public static long doubleToTimestamp(double seconds, NullFlag isNull) {
        isNull.set(Double.isNaN(seconds) || Double.isInfinite(seconds));
        return (long) (seconds * MICROS);
    }
}
