package io.arclight.exec.variant;

import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@link VariantShape#sql} writes, which partial aggregations exchange. */
public final class VariantShapeParser {
    private static final Pattern DECIMAL = Pattern.compile("DECIMAL\\((\\d+),(\\d+)\\)");
    private static final Pattern SCALAR = Pattern.compile("[A-Z_]+(\\([\\d,]+\\))?");

    private final String text;
    private int position;

    private VariantShapeParser(String text) {
        this.text = text;
    }

    /** The shape that a text was written for. */
    public static VariantShape parse(String text) {
        return new VariantShapeParser(text).shape();
    }

    private VariantShape shape() {
        if (skip("ARRAY<")) {
            VariantShape element = shape();
            skip(">");
            return new VariantShape.Elements(element);
        }
        if (!skip("OBJECT<")) {
            return scalar();
        }
        SortedMap<String, VariantShape> fields = new TreeMap<>();
        while (!skip(">")) {
            skip(", ");
            String name = name();
            skip(": ");
            fields.put(name, shape());
        }
        return new VariantShape.Fields(fields);
    }

    private boolean skip(String expected) {
        boolean found = text.startsWith(expected, position);
        position += found ? expected.length() : 0;
        return found;
    }

    private String name() {
        if (!skip("`")) {
            int end = text.indexOf(':', position);
            String name = text.substring(position, end);
            position = end;
            return name;
        }
        StringBuilder name = new StringBuilder();
        while (true) {
            if (skip("``")) {
                name.append('`');
            } else if (skip("`")) {
                break;
            } else {
                name.append(text.charAt(position++));
            }
        }
        return name.toString();
    }

    private VariantShape scalar() {
        Matcher matcher = SCALAR.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            throw new IllegalArgumentException(text);
        }
        position = matcher.end();
        return matcher.group().equals("UUID")
                ? new VariantShape.Uuid()
                : new VariantShape.Scalar(type(matcher.group()));
    }

    private static DataType type(String name) {
        Matcher decimal = DECIMAL.matcher(name);
        if (decimal.matches()) {
            return new DecimalType(Integer.parseInt(decimal.group(1)), Integer.parseInt(decimal.group(2)));
        }
        for (AtomicType type : AtomicType.values()) {
            if (type.sql().equals(name)) {
                return type;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
