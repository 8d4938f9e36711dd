package io.arclight.corpus;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TimeType;
import io.arclight.session.text.ValueText;
import io.arclight.sql.Dataset;
import io.arclight.sql.Row;
import io.arclight.sql.SparkSession;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The embedding API. */
public final class EmbeddedDoor implements Door {
    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern(" HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .toFormatter();

    private final SparkSession spark;

    /** A session of its own with some settings. */
    public EmbeddedDoor(Map<String, String> settings) {
        this.spark = SparkSession.builder().getOrCreate().newSession();
        settings.forEach(spark.conf()::set);
    }

    /** The session. */
    public SparkSession spark() {
        return spark;
    }

    @Override
    public Outcome run(String sql) {
        try {
            Dataset<Row> result = spark.sql(sql);
            List<List<String>> rows = new ArrayList<>();
            for (Row row : result.collectAsList()) {
                rows.add(cells(row, null, EmbeddedDoor::hex));
            }
            return new Outcome(text(result.schema()), rows, null);
        } catch (ArclightException e) {
            return new Outcome("", List.of(), new Outcome.Failure(e.getSqlState(), e.getMessage()));
        }
    }

    private static String text(StructType schema) {
        return schema.fields().stream()
                .map(field -> field.name() + " " + field.dataType().simpleString())
                .collect(Collectors.joining(", "));
    }

    private List<String> cells(Row row, String nullText, Function<byte[], String> binary) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            if (value instanceof byte[] bytes) {
                cells.add(binary.apply(bytes));
            } else {
                cells.add(
                        value == null
                                ? nullText
                                : text(value, row.schema().field(i).dataType()));
            }
        }
        return cells;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }

    /** Within other values bytes are text, as in the strings that JDBC gives for those. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String text(Object value, DataType type) {
        if (value instanceof Period period) {
            return ValueText.printer(type, zone()).apply((int) period.toTotalMonths());
        }
        return value instanceof Duration duration
                ? ValueText.printer(type, zone()).apply(duration.toNanos() / 1000)
                : text(value);
    }

    private ZoneId zone() {
        return ZoneId.of(spark.conf().get("spark.sql.session.timeZone"));
    }

    private String text(Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Timestamp timestamp) {
            return TIMESTAMP.format(timestamp.toInstant().atZone(zone()).toLocalDateTime());
        }
        if (value instanceof LocalDateTime moment) {
            return TIMESTAMP.format(moment);
        }
        if (value instanceof LocalTime time) {
            return ValueText.printer(TimeType.DEFAULT, zone()).apply(time.toNanoOfDay());
        }
        if (value instanceof byte[] bytes) {
            return text(bytes);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::text).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> text(entry.getKey()) + " -> " + text(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Row row) {
            return cells(row, "null", EmbeddedDoor::text).stream().collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value.toString();
    }

    @Override
    public void close() {
        spark.close();
    }
}
