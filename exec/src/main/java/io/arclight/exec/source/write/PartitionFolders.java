package io.arclight.exec.source.write;

import io.arclight.exec.function.datetime.DatetimeText;
import io.arclight.exec.source.file.FileListing;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.TimeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;

/** The names of partition folders, as Spark and Hive write them. */
public final class PartitionFolders {
    private static final String ESCAPED = "\"#%'*/:=?\\{[]^";
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .toFormatter(Locale.ROOT);

    private PartitionFolders() {}

    /** The folders of some values, as a path relative to the table's folder. */
    public static String path(List<StructField> columns, List<Object> values, ZoneId zone) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            String text = text(values.get(i), columns.get(i).dataType(), zone);
            path.append(i == 0 ? "" : "/")
                    .append(escape(columns.get(i).name()))
                    .append('=')
                    .append(text == null || text.isEmpty() ? FileListing.DEFAULT_PARTITION : escape(text));
        }
        return path.toString();
    }

    private static String text(Object value, DataType type, ZoneId zone) {
        if (value == null) {
            return null;
        }
        if (type == AtomicType.DATE) {
            return LocalDate.ofEpochDay((Integer) value).toString();
        }
        if (type instanceof TimeType) {
            return DatetimeText.time((Long) value);
        }
        if (type == AtomicType.TIMESTAMP || type == AtomicType.TIMESTAMP_NTZ) {
            long micros = (Long) value;
            Instant instant =
                    Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000);
            return LocalDateTime.ofInstant(instant, type == AtomicType.TIMESTAMP ? zone : ZoneOffset.UTC)
                    .format(TIME);
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c < ' ' || c == 0x7f || ESCAPED.indexOf(c) >= 0) {
                out.append(String.format("%%%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
