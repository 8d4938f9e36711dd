package io.arclight.exec.function.record;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.type.MapType;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The options of a function on JSON or CSV, by name in lower case.
 *
 * @param values what was given
 */
public record RecordOptions(Map<String, String> values) {
    /** No options. */
    public static final RecordOptions NONE = new RecordOptions(Map.of());

    /**
     * The options in an argument, which is a map of constants.
     *
     * @throws ArclightException INVALID_OPTIONS when it is none
     */
    public static RecordOptions of(Invocation call, int index) {
        if (index >= call.count()) {
            return NONE;
        }
        if (!(call.type(index) instanceof MapType map)) {
            throw new ArclightException(ErrorCondition.INVALID_OPTIONS__NON_MAP_FUNCTION);
        }
        if (!map.keyType().isString() || !map.valueType().isString()) {
            throw new ArclightException(
                    ErrorCondition.INVALID_OPTIONS__NON_STRING_TYPE, "mapType", Invocation.quote(map));
        }
        if (!(call.argument(index).value() instanceof Map<?, ?> given)) {
            throw new ArclightException(ErrorCondition.INVALID_OPTIONS__NON_MAP_FUNCTION);
        }
        Map<String, String> values = new TreeMap<>();
        given.forEach((key, value) -> values.put(key.toString().toLowerCase(Locale.ROOT), String.valueOf(value)));
        return new RecordOptions(values);
    }

    /** An option. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name.toLowerCase(Locale.ROOT)));
    }

    /** An option with a default. */
    public String text(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    /** A boolean option. */
    public boolean flag(String name, boolean otherwise) {
        return text(name).map(Boolean::parseBoolean).orElse(otherwise);
    }

    /** Whether a malformed record is an error, instead of null. */
    public boolean failsFast() {
        return text("mode", "").equalsIgnoreCase("FAILFAST");
    }

    /** The zone of timestamps: the option's, else the session's. */
    public SessionContext in(SessionContext session) {
        return text("timeZone")
                .map(zone -> new SessionContext(
                        session.settings(),
                        ZoneId.of(zone, ZoneId.SHORT_IDS),
                        session.ansi(),
                        session.startTime(),
                        session.user(),
                        session.task(),
                        session.repetition()))
                .orElse(session);
    }
}
