package io.arclight.session.text;

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
import io.arclight.exec.type.TimeType;
import io.arclight.exec.type.VarcharType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.math.BigInteger;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints values as Spark's command line and Thrift server do (its HiveResult): without spaces within nested values, whose
 * strings are quoted, and intervals as plain numbers.
 */
public final class HiveText {
    private HiveText() {}

    /**
     * The printer of a type, for values in the form described at {@link io.arclight.exec.expression.Literal} that are not
     * null.
     *
     * @param zone the session's time zone
     */
    public static Function<Object, String> printer(DataType type, ZoneId zone) {
        return type.accept(new Printers(zone, false));
    }

    /** The printer of each type, for values that are not null. */
    private record Printers(ZoneId zone, boolean isNested) implements DataTypeVisitor<Function<Object, String>> {
        private static final BigInteger MICROS_PER_SECOND = BigInteger.valueOf(1_000_000);

        private Function<Object, String> within(DataType type) {
            Function<Object, String> printer = type.accept(new Printers(zone, true));
            return value -> value == null ? "null" : printer.apply(value);
        }

        private Function<Object, String> text() {
            return isNested ? value -> "\"" + value + "\"" : String::valueOf;
        }

        @Override
        public Function<Object, String> visitAtomic(AtomicType type) {
            return switch (type) {
                case STRING -> text();
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
        public Function<Object, String> visitTime(TimeType type) {
            return ValueText.printer(type, zone);
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
                BigInteger[] parts =
                        BigInteger.valueOf(type.shown((Long) value)).abs().divideAndRemainder(MICROS_PER_SECOND);
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
