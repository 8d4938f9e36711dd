package io.arclight.exec.function.record;

import io.arclight.exec.function.datetime.DatetimePattern;
import io.arclight.exec.function.datetime.DatetimeText;
import io.arclight.exec.function.interval.IntervalText;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.TimeType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes scalar values as text by the options of a record.
 *
 * @param options formats and the zone
 * @param session the session, in the options' zone
 */
public record ScalarTexts(RecordOptions options, SessionContext session) {
    private static final String LOCAL = "yyyy-MM-dd'T'HH:mm:ss[.SSS]";
    private static final String ZONED = LOCAL + "[XXX]";
    private static final long MICROS_PER_DAY = 86_400_000_000L;

    /** Writers in the options' zone. */
    public static ScalarTexts of(RecordOptions options, SessionContext session) {
        return new ScalarTexts(options, options.in(session));
    }

    /** The writer for a scalar type; it takes values that are not null. */
    public Function<Object, String> writer(DataType type) {
        if (type == AtomicType.DATE) {
            return options.text("dateFormat")
                    .map(pattern -> timestamp(pattern, ZoneOffset.UTC, MICROS_PER_DAY))
                    .orElse(value ->
                            LocalDate.ofEpochDay(((Number) value).longValue()).toString());
        }
        if (type == AtomicType.TIMESTAMP) {
            return timestamp(options.text("timestampFormat", ZONED), session.zone(), 1);
        }
        if (type == AtomicType.TIMESTAMP_NTZ) {
            return timestamp(options.text("timestampNTZFormat", LOCAL), ZoneOffset.UTC, 1);
        }
        if (type instanceof TimeType) {
            Optional<DatetimePattern> pattern =
                    options.text("timeFormat").map(text -> DatetimePattern.prepare(text, session));
            return value -> {
                long nanos = ((Number) value).longValue();
                return pattern.isPresent() ? pattern.get().formatTime(nanos) : DatetimeText.time(nanos);
            };
        }
        if (type instanceof YearMonthIntervalType months) {
            return value -> IntervalText.sql(((Number) value).intValue(), months);
        }
        if (type instanceof DayTimeIntervalType micros) {
            return value -> IntervalText.sql(((Number) value).longValue(), micros);
        }
        return type == AtomicType.BINARY
                ? value -> new String((byte[]) value, StandardCharsets.UTF_8)
                : String::valueOf;
    }

    private Function<Object, String> timestamp(String text, ZoneId zone, long unit) {
        DatetimePattern pattern = DatetimePattern.prepare(text, session);
        return value -> pattern.format(((Number) value).longValue() * unit, zone);
    }
}
