package io.arclight.conformance;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CharType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DataTypeVisitor;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.VarcharType;
import io.arclight.exec.type.YearMonthIntervalType;
import io.arclight.session.text.ValueText;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints rows as Spark's HiveResult does: tab-separated, strings within nested values quoted. */
final class HiveText {
    private static final List<String> DESCRIPTION = List.of("col_name", "data_type", "comment");

    private final List<Function<Object, String>> columns;
    private final StructType schema;

    HiveText(StructType schema, Settings settings) {
        boolean isHex = "HEX".equalsIgnoreCase(settings.explicit().get("spark.sql.binaryOutputStyle"));
        Printers top = new Printers(settings.zone(), isHex, false);
        this.schema = schema;
        this.columns = schema.fields().stream()
                .map(field -> field.dataType().accept(top))
                .toList();
    }

    /** A row's line. */
    String row(Object[] values) {
        if (schema.names().equals(DESCRIPTION)) {
            return Arrays.stream(values)
                    .map(value -> String.format(Locale.ROOT, "%-20s", value == null ? "" : value))
                    .collect(Collectors.joining("\t"));
        }
        if (schema.size() == 3 && schema.field(2).name().equals("isTemporary")) {
            // Of the listings of tables and views Hive has the names alone.
            return (String) values[1];
        }
        StringJoiner line = new StringJoiner("\t");
        for (int i = 0; i < values.length; i++) {
            line.add(values[i] == null ? "NULL" : columns.get(i).apply(values[i]));
        }
        return line.toString();
    }

    /** The printer of each type, for values that are not null. */
    private record Printers(ZoneId zone, boolean isHex, boolean isNested)
            implements DataTypeVisitor<Function<Object, String>> {
        private static final BigInteger MICROS_PER_SECOND = BigInteger.valueOf(1_000_000);

        private Function<Object, String> within(DataType type) {
            Function<Object, String> printer = type.accept(new Printers(zone, isHex, true));
            return value -> value == null ? "null" : printer.apply(value);
        }

        private Function<Object, String> text() {
            return isNested ? value -> "\"" + value + "\"" : String::valueOf;
        }

        @Override
        public Function<Object, String> visitAtomic(AtomicType type) {
            return switch (type) {
                case STRING -> text();
                case BINARY ->
                    value -> isHex
                            ? HexFormat.of().withUpperCase().formatHex((byte[]) value)
                            : new String((byte[]) value, StandardCharsets.UTF_8);
                default -> ValueText.printer(type, zone);
            };
        }

        @Override
        public Function<Object, String> visitDecimal(DecimalType type) {
            return ValueText.printer(type, zone);
        }

        @Override
        public Function<Object, String> visitChar(CharType type) {
            return text();
        }

        @Override
        public Function<Object, String> visitVarchar(VarcharType type) {
            return text();
        }

        @Override
        public Function<Object, String> visitYearMonthInterval(YearMonthIntervalType type) {
            return value -> {
                long months = (Integer) value;
                return (months < 0 ? "-" : "") + Math.abs(months) / 12 + "-" + Math.abs(months) % 12;
            };
        }

        @Override
        public Function<Object, String> visitDayTimeInterval(DayTimeIntervalType type) {
            return value -> {
                BigInteger[] parts = BigInteger.valueOf((Long) value).abs().divideAndRemainder(MICROS_PER_SECOND);
                long seconds = parts[0].longValueExact();
                return String.format(
                        Locale.ROOT,
                        "%s%d %02d:%02d:%02d.%06d000",
                        (Long) value < 0 ? "-" : "",
                        seconds / 86_400,
                        seconds / 3600 % 24,
                        seconds / 60 % 60,
                        seconds % 60,
                        parts[1].longValueExact());
            };
        }

        @Override
        public Function<Object, String> visitArray(ArrayType type) {
            Function<Object, String> element = within(type.elementType());
            return value -> ((List<?>) value).stream().map(element).collect(Collectors.joining(",", "[", "]"));
        }

        @Override
        public Function<Object, String> visitMap(MapType type) {
            Function<Object, String> key = within(type.keyType());
            Function<Object, String> mapped = within(type.valueType());
            return value -> ((Map<?, ?>) value)
                    .entrySet().stream()
                            .map(entry -> key.apply(entry.getKey()) + ":" + mapped.apply(entry.getValue()))
                            .sorted()
                            .collect(Collectors.joining(",", "{", "}"));
        }

        @Override
        public Function<Object, String> visitStruct(StructType type) {
            List<Function<Object, String>> printers = type.fields().stream()
                    .map(field -> named(field, within(field.dataType())))
                    .toList();
            return value -> {
                Object[] values = (Object[]) value;
                StringJoiner text = new StringJoiner(",", "{", "}");
                for (int i = 0; i < values.length; i++) {
                    text.add(printers.get(i).apply(values[i]));
                }
                return text.toString();
            };
        }

        private static Function<Object, String> named(StructField field, Function<Object, String> printer) {
            return value -> "\"" + field.name() + "\":" + printer.apply(value);
        }
    }
}
