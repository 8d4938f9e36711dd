package io.arclight.exec.function.datetime;

import io.arclight.exec.function.scalar.Prepared;
import io.arclight.exec.function.scalar.SessionContext;
import java.util.Locale;

/** What a date or a timestamp is cut down to. */
public enum TruncationUnit implements Prepared {
    YEAR,
    QUARTER,
    MONTH,
    WEEK,
    DAY,
    HOUR,
    MINUTE,
    SECOND,
    MILLISECOND,
    MICROSECOND,
    /** None: the result is null. */
    UNKNOWN;

    /** The unit of a name. */
    public static TruncationUnit prepare(String text, SessionContext session) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "YEAR", "YYYY", "YY" -> YEAR;
            case "QUARTER" -> QUARTER;
            case "MONTH", "MON", "MM" -> MONTH;
            case "WEEK" -> WEEK;
            case "DAY", "DD" -> DAY;
            case "HOUR" -> HOUR;
            case "MINUTE" -> MINUTE;
            case "SECOND" -> SECOND;
            case "MILLISECOND" -> MILLISECOND;
            case "MICROSECOND" -> MICROSECOND;
            default -> UNKNOWN;
        };
    }

    /** The first day of the unit that holds a day. */
    int firstDay(int days) {
        return switch (this) {
            case YEAR -> (int) CivilDate.toDays(CivilDate.year(days), 1, 1);
            case QUARTER -> {
                long date = CivilDate.of(days);
                yield (int) CivilDate.toDays(date >> 9, firstMonth(date), 1);
            }
            case MONTH -> days - CivilDate.day(days) + 1;
            case WEEK -> days - DateFields.weekday(days);
            default -> days;
        };
    }

    private static int firstMonth(long date) {
        return (((int) (date >> 5) & 15) - 1) / 3 * 3 + 1;
    }

    /** The microseconds of a unit of at most a day. */
    long micros() {
        return switch (this) {
            case DAY -> CivilDate.MICROS_PER_DAY;
            case HOUR -> 3_600_000_000L;
            case MINUTE -> 60_000_000L;
            case SECOND -> 1_000_000L;
            case MILLISECOND -> 1_000L;
            default -> 1L;
        };
    }
}
