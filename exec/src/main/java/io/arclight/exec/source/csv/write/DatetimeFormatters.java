package io.arclight.exec.source.csv.write;

import io.arclight.exec.function.datetime.CivilDate;
import io.arclight.exec.function.datetime.DatetimeText;
import io.arclight.exec.function.zone.ZoneClock;
import io.arclight.exec.memory.Memory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Writes dates, times and timestamps: as an option says, or as {@code 2021-02-03}, {@code 04:05:06.789} and {@code
 * 2021-02-03T04:05:06.789+01:00}, where further digits of the fraction are lost, as in Spark.
 */
final class DatetimeFormatters {
    private final CsvWriteOptions options;

    DatetimeFormatters(CsvWriteOptions options) {
        this.options = options;
    }

    FieldFormatter date() {
        Optional<DateTimeFormatter> format = options.formatter("dateFormat");
        return (column, row, out) -> {
            int days = Memory.getInt(FieldFormatter.address(column, row, 4));
            if (format.isPresent()) {
                out.append(format.get().format(LocalDate.ofEpochDay(days)));
            } else {
                appendDate(days, out);
            }
        };
    }

    FieldFormatter timestamp() {
        ZoneClock clock = ZoneClock.of(options.zone());
        Optional<DateTimeFormatter> format = options.formatter("timestampFormat");
        return (column, row, out) -> {
            long micros = Memory.getLong(FieldFormatter.address(column, row, 8));
            if (format.isPresent()) {
                out.append(format.get()
                        .format(Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atZone(clock.zone())));
            } else {
                appendLocal(clock.toLocal(micros), out);
                out.append(ZoneOffset.ofTotalSeconds((int) (clock.offset(micros) / 1_000_000))
                        .getId());
            }
        };
    }

    FieldFormatter localTimestamp() {
        Optional<DateTimeFormatter> format = options.formatter("timestampNTZFormat");
        return (column, row, out) -> {
            long micros = Memory.getLong(FieldFormatter.address(column, row, 8));
            if (format.isPresent()) {
                out.append(format.get().format(local(micros)));
            } else {
                appendLocal(micros, out);
            }
        };
    }

    FieldFormatter time() {
        Optional<DateTimeFormatter> format = options.formatter("timeFormat");
        return (column, row, out) -> {
            long nanos = Memory.getLong(FieldFormatter.address(column, row, 8));
            out.append(format.map(pattern -> pattern.format(LocalTime.ofNanoOfDay(nanos)))
                    .orElseGet(() -> DatetimeText.time(nanos)));
        };
    }

    private static LocalDateTime local(long micros) {
        return LocalDateTime.ofEpochSecond(
                Math.floorDiv(micros, 1_000_000L), (int) Math.floorMod(micros, 1_000_000L) * 1000, ZoneOffset.UTC);
    }

    private static void appendDate(int days, TextBuffer out) {
        int year = CivilDate.year(days);
        if (year < 0 || year > 9999) {
            out.append(LocalDate.ofEpochDay(days).toString());
            return;
        }
        out.appendPadded(year, 4);
        out.append('-');
        out.appendPadded(CivilDate.month(days), 2);
        out.append('-');
        out.appendPadded(CivilDate.day(days), 2);
    }

    private static void appendLocal(long micros, TextBuffer out) {
        appendDate(CivilDate.dayOf(micros), out);
        long millis = CivilDate.timeOf(micros) / 1000;
        out.append('T');
        out.appendPadded(millis / 3_600_000, 2);
        out.append(':');
        out.appendPadded(millis / 60_000 % 60, 2);
        out.append(':');
        out.appendPadded(millis / 1000 % 60, 2);
        out.append('.');
        out.appendPadded(millis % 1000, 3);
    }
}
