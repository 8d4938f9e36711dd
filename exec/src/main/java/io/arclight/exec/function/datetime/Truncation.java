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
            case MILLISECOND, SECOND, MINUTE, HOUR:
                long offset = Zones.offsetSeconds(micros, session.zone()) * 1_000_000L;
                return Math.floorDiv(micros + offset, unit.micros()) * unit.micros() - offset;
            default:
                int days = unit.firstDay(CivilDate.dayOf(Zones.toLocal(micros, session.zone())));
                return Zones.toInstant(days * CivilDate.MICROS_PER_DAY, session.zone());
        }
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
