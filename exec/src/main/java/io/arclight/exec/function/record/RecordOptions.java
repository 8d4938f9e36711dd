package io.arclight.exec.function.record;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructType;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The options of a function on JSON, XML or CSV, by name in lower case.
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

    /**
     * Throws for a malformed record in mode FAILFAST.
     *
     * @throws ArclightException MALFORMED_RECORD_IN_PARSING
     */
    public void checkTolerated(String record) {
        if (failsFast()) {
            throw malformed(record);
        }
    }

    /** The error for a malformed record in mode FAILFAST. */
    public static ArclightException malformed(String record) {
        return new ArclightException(
                ErrorCondition.MALFORMED_RECORD_IN_PARSING__WITHOUT_SUGGESTION,
                "badRecord",
                record,
                "failFastMode",
                "FAILFAST");
    }

    /**
     * Checks that a function is not asked to leave malformed records out, which it cannot.
     *
     * @throws ArclightException PARSE_MODE_UNSUPPORTED
     */
    public RecordOptions expectValuePerRecord(Invocation call) {
        if (text("mode", "").equalsIgnoreCase("DROPMALFORMED")) {
            throw new ArclightException(
                    ErrorCondition.PARSE_MODE_UNSUPPORTED,
                    "funcName",
                    "`" + call.function().name() + "`",
                    "mode",
                    "DROPMALFORMED");
        }
        return this;
    }

    /** The field that gets the texts of malformed records, if the type has it: the option's, else the session's. */
    public String corruptRecordField(Settings settings) {
        return text("columnNameOfCorruptRecord")
                .or(() -> settings.text("spark.sql.columnNameOfCorruptRecord"))
                .orElse("_corrupt_record");
    }

    /**
     * The position of the field that gets the texts of malformed records; -1 when there is none.
     *
     * @throws ArclightException INVALID_CORRUPT_RECORD_TYPE when it is no string
     */
    public int corruptRecordIndex(StructType type, Settings settings) {
        int index = type.names().indexOf(corruptRecordField(settings));
        if (index >= 0 && !type.field(index).dataType().isString()) {
            throw new ArclightException(
                    ErrorCondition.INVALID_CORRUPT_RECORD_TYPE,
                    "columnName",
                    "`" + type.field(index).name() + "`",
                    "actualType",
                    Invocation.quote(type.field(index).dataType()));
        }
        return index;
    }

    /**
     * The zone of timestamps: the option's, else the session's.
     *
     * @throws ArclightException INVALID_TIMEZONE
     */
    public SessionContext in(SessionContext session) {
        return text("timeZone").map(name -> session.in(zone(name))).orElse(session);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name, ZoneId.SHORT_IDS);
        } catch (DateTimeException e) {
            throw new ArclightException(ErrorCondition.INVALID_TIMEZONE, "timeZone", name).causedBy(e);
        }
    }
}
