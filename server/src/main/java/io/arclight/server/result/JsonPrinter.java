package io.arclight.server.result;

import io.arclight.exec.row.RowCursor;
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
import io.arclight.exec.variant.VariantVal;
import io.arclight.session.text.ValueText;
import java.io.PrintStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;

/** Prints rows as JSON objects, one per line. Numbers that JSON lacks are strings, binary values Base64. */
final class JsonPrinter implements ResultPrinter {

    private final PrintStream out;
    private final List<String> names = new ArrayList<>();
    private final List<Function<Object, String>> printers = new ArrayList<>();

    JsonPrinter(StructType schema, ZoneId zone, PrintStream out) {
        this.out = out;
        schema.fields().forEach(field -> {
            names.add(string(field.name()));
            printers.add(field.dataType().accept(new Chooser(zone)));
        });
    }

    @Override
    public void row(RowCursor cursor) {
        StringJoiner line = new StringJoiner(",", "{", "}");
        for (int i = 0; i < printers.size(); i++) {
            line.add(names.get(i) + ":"
                    + (cursor.isNull(i) ? "null" : printers.get(i).apply(cursor.get(i))));
        }
        out.println(line);
    }

    @Override
    public void end() {
        out.flush();
    }

    private static String string(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < 0x20) {
                        json.append(String.format("\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }

    /** Chooses by type. */
    private record Chooser(ZoneId zone) implements DataTypeVisitor<Function<Object, String>> {

        private Function<Object, String> orNull(DataType type) {
            Function<Object, String> printer = type.accept(this);
            return value -> value == null ? "null" : printer.apply(value);
        }

        private Function<Object, String> quoted(DataType type) {
            Function<Object, String> text = ValueText.printer(type, zone);
            return value -> string(text.apply(value));
        }

        private static String floating(double value, Object original) {
            return Double.isNaN(value) || Double.isInfinite(value) ? string(original.toString()) : original.toString();
        }

        @Override
        public Function<Object, String> visitAtomic(AtomicType type) {
            return switch (type) {
                case NULL, BOOLEAN, BYTE, SHORT, INTEGER, LONG -> String::valueOf;
                case FLOAT, DOUBLE -> value -> floating(((Number) value).doubleValue(), value);
                case BINARY -> value -> string(Base64.getEncoder().encodeToString((byte[]) value));
                case STRING, DATE, TIMESTAMP, TIMESTAMP_NTZ, CALENDAR_INTERVAL -> quoted(type);
                case VARIANT -> value -> ((VariantVal) value).toJson(zone);
            };
        }

        @Override
        public Function<Object, String> visitDecimal(DecimalType type) {
            return ValueText.printer(type, zone);
        }

        @Override
        public Function<Object, String> visitChar(CharType type) {
            return quoted(type);
        }

        @Override
        public Function<Object, String> visitVarchar(VarcharType type) {
            return quoted(type);
        }

        @Override
        public Function<Object, String> visitTime(TimeType type) {
            return quoted(type);
        }

        @Override
        public Function<Object, String> visitYearMonthInterval(YearMonthIntervalType type) {
            return quoted(type);
        }

        @Override
        public Function<Object, String> visitDayTimeInterval(DayTimeIntervalType type) {
            return quoted(type);
        }

        @Override
        public Function<Object, String> visitArray(ArrayType type) {
            Function<Object, String> element = orNull(type.elementType());
            return value -> {
                StringJoiner json = new StringJoiner(",", "[", "]");
                ((List<?>) value).forEach(item -> json.add(element.apply(item)));
                return json.toString();
            };
        }

        @Override
        public Function<Object, String> visitMap(MapType type) {
            Function<Object, String> key = ValueText.printer(type.keyType(), zone);
            Function<Object, String> mapped = orNull(type.valueType());
            return value -> {
                StringJoiner json = new StringJoiner(",", "{", "}");
                ((Map<?, ?>) value).forEach((k, v) -> json.add(string(key.apply(k)) + ":" + mapped.apply(v)));
                return json.toString();
            };
        }

        @Override
        public Function<Object, String> visitStruct(StructType type) {
            List<Function<Object, String>> fields = new ArrayList<>();
            type.fields().forEach(field -> fields.add(orNull(field.dataType())));
            return value -> {
                Object[] values = (Object[]) value;
                StringJoiner json = new StringJoiner(",", "{", "}");
                for (int i = 0; i < values.length; i++) {
                    json.add(string(type.field(i).name()) + ":" + fields.get(i).apply(values[i]));
                }
                return json.toString();
            };
        }
    }
}
