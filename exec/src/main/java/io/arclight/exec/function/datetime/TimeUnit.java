package io.arclight.exec.function.datetime;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.scalar.Prepared;
import io.arclight.exec.function.scalar.SessionContext;
import java.util.Locale;

/** A unit of timestampadd and timestampdiff. */
public enum TimeUnit implements Prepared {
    YEAR(12, 0),
    QUARTER(3, 0),
    MONTH(1, 0),
    WEEK(0, 7 * CivilDate.MICROS_PER_DAY),
    DAY(0, CivilDate.MICROS_PER_DAY),
    HOUR(0, 3_600_000_000L),
    MINUTE(0, 60_000_000L),
    SECOND(0, 1_000_000L),
    MILLISECOND(0, 1_000L),
    MICROSECOND(0, 1L);

    private final int months;
    private final long micros;

    TimeUnit(int months, long micros) {
        this.months = months;
        this.micros = micros;
    }

    /** The unit of a name. */
    public static TimeUnit prepare(String text, SessionContext session) {
        String name = text.toUpperCase(Locale.ROOT);
        if (name.equals("DAYOFYEAR")) {
            return DAY;
        }
        for (TimeUnit unit : values()) {
            if (unit.name().equals(name)) {
                return unit;
            }
        }
        throw new ArclightException(
                ErrorCondition.INVALID_PARAMETER_VALUE__DATETIME_UNIT,
                "functionName",
                "`timestampadd`",
                "parameter",
                "`unit`",
                "invalidValue",
                "'" + text + "'");
    }

    /** A local time some units later. Days and more keep the time of day. */
    long add(long local, long amount) {
        if (months > 0) {
            int days = DateArithmetic.addMonths(
                    CivilDate.dayOf(local), Math.toIntExact(Math.multiplyExact(amount, months)));
            return days * CivilDate.MICROS_PER_DAY + CivilDate.timeOf(local);
        }
        return Math.addExact(local, Math.multiplyExact(amount, micros));
    }

    /** The whole units from one local time to another. */
    long between(long start, long end) {
        if (months == 0) {
            return (end - start) / micros;
        }
        long a = CivilDate.of(CivilDate.dayOf(start));
        long b = CivilDate.of(CivilDate.dayOf(end));
        long whole = ((b >> 9) - (a >> 9)) * 12 + (b >> 5 & 15) - (a >> 5 & 15);
        long restA = (a & 31) * CivilDate.MICROS_PER_DAY + CivilDate.timeOf(start);
        long restB = (b & 31) * CivilDate.MICROS_PER_DAY + CivilDate.timeOf(end);
        if (whole > 0 && restB < restA) {
            whole--;
        } else if (whole < 0 && restB > restA) {
            whole++;
        }
        return whole / months;
    }

    /** Whether the unit's length depends on the calendar or on daylight saving. */
    boolean isLocal() {
        return ordinal() <= DAY.ordinal();
    }
}
