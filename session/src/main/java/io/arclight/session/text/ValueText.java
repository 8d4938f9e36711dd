package io.arclight.session.text;

import io.arclight.exec.function.datetime.DatetimeText;
import io.arclight.exec.function.interval.IntervalText;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CharType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DataTypeVisitor;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TimeType;
import io.arclight.exec.type.VarcharType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;

/** Prints values as Spark's cast to string does. */
public final class ValueText {

    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .toFormatter();

    private ValueText() {}

    /**
     * The printer of a type, for values in the form described at {@link io.arclight.exec.expression.Literal} that are not
     * null.
     *
     * @param zone the session's time zone
     */
    public static Function<Object, String> printer(DataType type, ZoneId zone) {
        return type.accept(new Chooser(zone));
    }

    /** Chooses by type. */
    private record Chooser(ZoneId zone) implements DataTypeVisitor<Function<Object, String>> {

        private Function<Object, String> orNull(DataType type) {
            Function<Object, String> printer = type.accept(this);
            return value -> value == null ? "null" : printer.apply(value);
        }

        @Override
        public Function<Object, String> visitAtomic(AtomicType type) {
            return switch (type) {
                case NULL, BOOLEAN, BYTE, SHORT, INTEGER, LONG, FLOAT, DOUBLE, STRING, CALENDAR_INTERVAL, VARIANT ->
                    String::valueOf;
                case BINARY -> value -> new String((byte[]) value, StandardCharsets.UTF_8);
                case DATE -> value -> LocalDate.ofEpochDay((Integer) value).toString();
                case TIMESTAMP -> value -> TIMESTAMP.format(LocalDateTime.ofInstant(instant((Long) value), zone));
                case TIMESTAMP_NTZ ->
                    value -> TIMESTAMP.format(LocalDateTime.ofInstant(instant((Long) value), ZoneOffset.UTC));
            };
        }

        private static Instant instant(long micros) {
            return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000L);
        }

        @Override
        public Function<Object, String> visitDecimal(DecimalType type) {
            return value -> ((BigDecimal) value).toPlainString();
        }

        @Override
        public Function<Object, String> visitChar(CharType type) {
            return String::valueOf;
        }

        @Override
        public Function<Object, String> visitVarchar(VarcharType type) {
            return String::valueOf;
        }

        @Override
        public Function<Object, String> visitTime(TimeType type) {
            return value -> DatetimeText.time((Long) value);
        }

        @Override
        public Function<Object, String> visitYearMonthInterval(YearMonthIntervalType type) {
            return value -> IntervalText.sql((Integer) value, type);
        }

        @Override
        public Function<Object, String> visitDayTimeInterval(DayTimeIntervalType type) {
            return value -> IntervalText.sql((Long) value, type);
        }

        @Override
        public Function<Object, String> visitArray(ArrayType type) {
            Function<Object, String> element = orNull(type.elementType());
            return value -> {
                StringJoiner text = new StringJoiner(", ", "[", "]");
                ((List<?>) value).forEach(item -> text.add(element.apply(item)));
                return text.toString();
            };
        }

        @Override
        public Function<Object, String> visitMap(MapType type) {
            Function<Object, String> key = orNull(type.keyType());
            Function<Object, String> mapped = orNull(type.valueType());
            return value -> {
                StringJoiner text = new StringJoiner(", ", "{", "}");
                ((Map<?, ?>) value).forEach((k, v) -> text.add(key.apply(k) + " -> " + mapped.apply(v)));
                return text.toString();
            };
        }

        @Override
        public Function<Object, String> visitStruct(StructType type) {
            List<Function<Object, String>> fields = new ArrayList<>();
            type.fields().forEach(field -> fields.add(orNull(field.dataType())));
            return value -> {
                Object[] values = (Object[]) value;
                StringJoiner text = new StringJoiner(", ", "{", "}");
                for (int i = 0; i < values.length; i++) {
                    text.add(fields.get(i).apply(values[i]));
                }
                return text.toString();
            };
        }
    }
}
