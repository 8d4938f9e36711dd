package io.arclight.exec.function.time;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.scalar.Prepared;
import io.arclight.exec.function.scalar.SessionContext;
import java.util.Locale;

/**
 * A unit of times of day by its name.
 *
 * @param text the name as written
 * @param nanos its length in nanoseconds; 0 when there is no such unit
 */
public record ClockUnit(String text, long nanos) implements Prepared {
    /** The unit of a name; one that is none shows when it is used. */
    public static ClockUnit prepare(String text, SessionContext session) {
        long nanos =
                switch (text.toUpperCase(Locale.ROOT)) {
                    case "HOUR" -> 3_600_000_000_000L;
                    case "MINUTE" -> 60_000_000_000L;
                    case "SECOND" -> 1_000_000_000L;
                    case "MILLISECOND" -> 1_000_000L;
                    case "MICROSECOND" -> 1_000L;
                    default -> 0;
                };
        return new ClockUnit(text, nanos);
    }

    /**
     * The length for a function.
     *
     * @throws ArclightException INVALID_PARAMETER_VALUE.TIME_UNIT when there is no such unit
     */
    long nanos(String function) throws ArclightException {
        if (nanos == 0) {
            throw new ArclightException(
                    ErrorCondition.INVALID_PARAMETER_VALUE__TIME_UNIT,
                    "functionName",
                    "`" + function + "`",
                    "parameter",
                    "`unit`",
                    "invalidValue",
                    "'" + text + "'");
        }
        return nanos;
    }
}
