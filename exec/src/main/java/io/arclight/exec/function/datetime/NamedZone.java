package io.arclight.exec.function.datetime;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.scalar.Prepared;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.zone.ZoneClock;
import io.arclight.exec.function.zone.ZoneNames;
import java.time.DateTimeException;

/** A zone that a function is given by its name. */
public final class NamedZone implements Prepared {
    private final String name;
    private final ZoneClock clock;
    private final DateTimeException problem;

    private NamedZone(String name, ZoneClock clock, DateTimeException problem) {
        this.name = name;
        this.clock = clock;
        this.problem = problem;
    }

    /** The zone of a name; one that is not known is an error when it is used. */
    public static NamedZone prepare(String text, SessionContext session) {
        try {
            return new NamedZone(text, ZoneClock.of(ZoneNames.parse(text)), null);
        } catch (DateTimeException e) {
            // Said by clock().
            return new NamedZone(text, null, e);
        }
    }

    /** The zone's clock, for a function. */
    ZoneClock clock(String function) throws ArclightException {
        if (clock == null) {
            throw new ArclightException(
                            ErrorCondition.INVALID_PARAMETER_VALUE__ZONE,
                            "functionName",
                            "`" + function + "`",
                            "value",
                            "'" + name + "'")
                    .causedBy(problem);
        }
        return clock;
    }
}
