package io.arclight.planner.rex;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.variant.VariantVal;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A text that equal values of a type and no others share. */
final class ConstantText {
    private ConstantText() {}

    static String of(Literal literal) {
        return value(literal.value());
    }

    private static String value(Object value) {
        if (value instanceof byte[] bytes) {
            return "X'" + HexFormat.of().formatHex(bytes) + "'";
        }
        if (value instanceof VariantVal variant) {
            return value(variant.toBytes());
        }
        if (value instanceof Object[] fields) {
            return value(Arrays.asList(fields));
        }
        if (value instanceof List<?> elements) {
            return elements.stream().map(ConstantText::value).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> value(entry.getKey()) + "=" + value(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return value instanceof String text ? "'" + text.replace("'", "''") + "'" : String.valueOf(value);
    }
}
