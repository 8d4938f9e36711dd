package io.arclight.planner.validate.typed;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Constants as SQL text that means them again, as Spark writes it: {@code 'a'}, {@code 1.5D}, {@code CAST(NULL AS INT)}. */
final class LiteralSql {
    private final Settings settings;

    private LiteralSql(Settings settings) {
        this.settings = settings;
    }

    static String print(Literal literal, Settings settings) {
        return new LiteralSql(settings).print(literal.value(), literal.type());
    }

    private String print(Object value, DataType type) {
        if (value == null) {
            return type == AtomicType.NULL ? "NULL" : "CAST(NULL AS " + type.sql() + ")";
        }
        if (type instanceof ArrayType array) {
            return call(
                    "ARRAY",
                    ((List<?>) value)
                            .stream()
                                    .map(each -> print(each, array.elementType()))
                                    .toList());
        }
        if (type instanceof MapType map) {
            return map((Map<?, ?>) value, map);
        }
        if (type instanceof StructType struct) {
            return struct((Object[]) value, struct);
        }
        if (type instanceof AtomicType atomic) {
            return atomic(value, atomic);
        }
        return text(value, type) + (type instanceof DecimalType ? "BD" : "");
    }

    private String atomic(Object value, AtomicType type) {
        String text = text(value, type);
        return switch (type) {
            case STRING -> "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
            case BYTE -> text + "Y";
            case SHORT -> text + "S";
            case LONG -> text + "L";
            case FLOAT -> "CAST(" + (Float.isFinite((Float) value) ? text : "'" + text + "'") + " AS FLOAT)";
            case DOUBLE -> Double.isFinite((Double) value) ? text + "D" : "CAST('" + text + "' AS DOUBLE)";
            default -> text;
        };
    }

    private String text(Object value, DataType type) {
        return LiteralText.print(new Literal(value, type), settings);
    }

    private String struct(Object[] values, StructType type) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            parts.add(print(type.field(i).name(), AtomicType.STRING));
            parts.add(print(values[i], type.field(i).dataType()));
        }
        return call("NAMED_STRUCT", parts);
    }

    private String map(Map<?, ?> entries, MapType type) {
        List<String> parts = new ArrayList<>();
        entries.forEach((key, value) -> {
            parts.add(print(key, type.keyType()));
            parts.add(print(value, type.valueType()));
        });
        return call("MAP", parts);
    }

    private static String call(String name, List<String> parts) {
        return parts.stream().collect(Collectors.joining(", ", name + "(", ")"));
    }
}
