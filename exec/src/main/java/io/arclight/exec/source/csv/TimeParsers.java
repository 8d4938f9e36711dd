package io.arclight.exec.source.csv;

import io.arclight.exec.function.datetime.DatetimeParser;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.function.zone.ZoneClock;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.csv.record.CsvOptions;
import io.arclight.exec.source.csv.record.DatetimePatterns;
import io.arclight.exec.type.TimeType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Optional;

/** Reads dates, times and timestamps: in all forms of Spark's casts, or in the one that an option gives. */
final class TimeParsers {
    private TimeParsers() {}

    /** Dates. */
    static FieldParser dates(CsvOptions options) {
        Optional<DateTimeFormatter> format = options.text("dateFormat").map(DatetimePatterns::formatter);
        if (format.isPresent()) {
            return (address, length, target) -> {
                LocalDateTime time = local(format.get(), address, length);
                if (time != null) {
                    Memory.putInt(target, (int) time.toLocalDate().toEpochDay());
                }
                return time != null;
            };
        }
        DatetimeParser parser = new DatetimeParser();
        StringView text = new StringView();
        return (address, length, target) -> {
            text.set(address, length);
            long days = parser.date(text);
            Memory.putInt(target, (int) days);
            return days != DatetimeParser.INVALID;
        };
    }

    /** Timestamps, in the session's zone when they have none. */
    static FieldParser timestamps(CsvOptions options) {
        ZoneClock clock = ZoneClock.of(options.zone());
        Optional<DateTimeFormatter> format = options.text("timestampFormat").map(DatetimePatterns::formatter);
        if (format.isPresent()) {
            return (address, length, target) -> {
                TemporalAccessor parsed = parsed(format.get(), address, length);
                LocalDateTime time = local(parsed);
                if (time == null) {
                    return false;
                }
                ZoneId own = parsed.query(TemporalQueries.zone());
                Memory.putLong(target, (own == null ? clock : ZoneClock.of(own)).toInstant(micros(time)));
                return true;
            };
        }
        DatetimeParser parser = new DatetimeParser();
        StringView text = new StringView();
        int today = (int) LocalDate.now(clock.zone()).toEpochDay();
        return (address, length, target) -> {
            text.set(address, length);
            long micros = parser.timestamp(text, clock, () -> today);
            Memory.putLong(target, micros);
            return micros != DatetimeParser.INVALID;
        };
    }

    /** Timestamps without a zone. */
    static FieldParser localTimestamps(CsvOptions options) {
        Optional<DateTimeFormatter> format = options.text("timestampNTZFormat").map(DatetimePatterns::formatter);
        if (format.isPresent()) {
            return (address, length, target) -> {
                LocalDateTime time = local(format.get(), address, length);
                if (time != null) {
                    Memory.putLong(target, micros(time));
                }
                return time != null;
            };
        }
        DatetimeParser parser = new DatetimeParser();
        StringView text = new StringView();
        return (address, length, target) -> {
            text.set(address, length);
            long micros = parser.timestamp(text, null, () -> 0);
            Memory.putLong(target, micros);
            return micros != DatetimeParser.INVALID;
        };
    }

    /** Times of day; digits that the type has not are cut off. */
    static FieldParser times(TimeType type, CsvOptions options) {
        Optional<DateTimeFormatter> format = options.text("timeFormat").map(DatetimePatterns::formatter);
        DatetimeParser parser = new DatetimeParser();
        StringView text = new StringView();
        return (address, length, target) -> {
            text.set(address, length);
            long nanos = format.isPresent() ? time(format.get(), address, length) : parser.time(text);
            Memory.putLong(target, type.truncate(nanos));
            return nanos != DatetimeParser.INVALID;
        };
    }

    private static long time(DateTimeFormatter format, long address, int length) {
        TemporalAccessor parsed = parsed(format, address, length);
        LocalTime time = parsed == null ? null : parsed.query(TemporalQueries.localTime());
        return time == null ? DatetimeParser.INVALID : time.toNanoOfDay();
    }

    private static TemporalAccessor parsed(DateTimeFormatter format, long address, int length) {
        try {
            return format.parse(NumberParsers.text(address, length));
        } catch (DateTimeException e) {
            // The caller decides what that means.
            return null;
        }
    }

    private static LocalDateTime local(DateTimeFormatter format, long address, int length) {
        return local(parsed(format, address, length));
    }

    private static LocalDateTime local(TemporalAccessor parsed) {
        LocalDate date = parsed == null ? null : parsed.query(TemporalQueries.localDate());
        if (date == null) {
            return null;
        }
        LocalTime time = parsed.query(TemporalQueries.localTime());
        return date.atTime(time == null ? LocalTime.MIDNIGHT : time);
    }

    private static long micros(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC) * 1_000_000 + time.getNano() / 1000;
    }
}
