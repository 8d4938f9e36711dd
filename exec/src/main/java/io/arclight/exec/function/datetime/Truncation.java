package io.arclight.exec.function.datetime;

import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.NullFlag;
import java.util.List;

/** Dates and timestamps cut down to a unit. */
public final class Truncation {
    private Truncation() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Truncation.class, "datetime_funcs")
                .add(
                        "date_trunc(fmt, ts) - Returns the timestamp cut down to a unit.",
                        "truncate(string, timestamp) timestamp")
                .add("trunc(date, fmt) - Returns the first day of the unit.", "truncate(date, string) date")
                .functions();
    }

    /** The beginning of the unit in the session's zone; null for an unknown unit. */
    public static long truncate(TruncationUnit unit, long micros, NullFlag isNull, SessionContext session) {
        switch (unit) {
            case UNKNOWN:
                isNull.set();
                return 0;
            case MICROSECOND:
                return micros;
            case MILLISECOND, SECOND:
                // Offsets are whole seconds.
                return cut(micros, unit);
            case MINUTE, HOUR, DAY:
                long offset = session.clock().offset(micros);
                return session.clock().toInstant(cut(micros + offset, unit), offset);
            default:
                return session.clock()
                        .startOfDay(
                                unit.firstDay(CivilDate.dayOf(session.clock().toLocal(micros))));
        }
    }

    private static long cut(long micros, TruncationUnit unit) {
        return Math.floorDiv(micros, unit.micros()) * unit.micros();
    }

    /** The first day of the unit; null for one of less than a week. */
    public static int truncate(int days, TruncationUnit unit, NullFlag isNull) {
        if (unit.ordinal() > TruncationUnit.WEEK.ordinal()) {
            isNull.set();
            return 0;
        }
        return unit.firstDay(days);
    }
}
