package io.arclight.exec.function.xml;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.record.ScalarTexts;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes writers of elements by type.
 *
 * @param options how elements stand for values
 * @param texts writes scalars
 */
record XmlWriters(XmlOptions options, ScalarTexts texts) {
    /** Writes a value or null. */
    @FunctionalInterface
    interface XmlWriter {
        void write(Object value, XmlText out);
    }

    /** Writes a value under a name that is known with the value. */
    @FunctionalInterface
    private interface NamedWriter {
        void write(String name, Object value, XmlText out);
    }

    /** The writer of an element of a name; null is left out, unless a text stands for it. */
    XmlWriter element(String name, DataType type) {
        NamedWriter writer = element(type);
        return (value, out) -> writer.write(name, value, out);
    }

    private NamedWriter element(DataType type) {
        XmlWriter content = content(type);
        return (name, value, out) -> {
            if (value == null && options.nullValue() == null) {
                return;
            }
            boolean isText = name.equals(options.valueTag());
            if (!isText) {
                out.start(name);
            }
            if (value == null) {
                out.text(options.nullValue());
            } else {
                content.write(value, out);
            }
            if (!isText) {
                out.end(name);
            }
        };
    }

    /** What a field becomes: an attribute, an element for each value of an array, or an element. */
    private NamedWriter field(DataType type) {
        NamedWriter single = type instanceof ArrayType array ? element(array.elementType()) : element(type);
        boolean repeats = type instanceof ArrayType;
        return (name, value, out) -> {
            if (options.isAttribute(name)) {
                String text = value == null ? options.nullValue() : plain(value);
                if (text != null) {
                    out.attribute(name.substring(options.attributePrefix().length()), text);
                }
            } else if (repeats && value != null) {
                ((List<?>) value).forEach(each -> single.write(name, each, out));
            } else {
                single.write(name, value, out);
            }
        };
    }

    private XmlWriter content(DataType type) {
        if (type instanceof StructType struct) {
            return struct(struct);
        }
        if (type instanceof ArrayType array) {
            NamedWriter element = field(array.elementType());
            return (value, out) -> ((List<?>) value).forEach(each -> element.write(options.arrayElement(), each, out));
        }
        if (type instanceof MapType map) {
            return map(field(map.valueType()));
        }
        Function<Object, String> text = scalar(type);
        return (value, out) -> out.text(text.apply(value));
    }

    /** Attributes first. */
    private XmlWriter struct(StructType type) {
        List<NamedWriter> writers =
                type.fields().stream().map(field -> field(field.dataType())).toList();
        List<Integer> order = new ArrayList<>();
        for (boolean attributes : new boolean[] {true, false}) {
            for (int i = 0; i < type.size(); i++) {
                if (options.isAttribute(type.field(i).name()) == attributes) {
                    order.add(i);
                }
            }
        }
        List<String> names = type.fields().stream().map(StructField::name).toList();
        return (value, out) -> {
            for (int i : order) {
                writers.get(i).write(names.get(i), ((Object[]) value)[i], out);
            }
        };
    }

    private XmlWriter map(NamedWriter entry) {
        return (value, out) -> {
            for (boolean attributes : new boolean[] {true, false}) {
                ((Map<?, ?>) value).forEach((key, each) -> {
                    String name = plain(key);
                    if (options.isAttribute(name) == attributes) {
                        entry.write(name, each, out);
                    }
                });
            }
        };
    }

    private Function<Object, String> scalar(DataType type) {
        boolean unsupported = type == AtomicType.VARIANT
                || type == AtomicType.CALENDAR_INTERVAL
                || type instanceof DayTimeIntervalType
                || type instanceof YearMonthIntervalType;
        if (unsupported) {
            return value -> {
                throw new ArclightException(
                        ErrorCondition._LEGACY_ERROR_TEMP_3238,
                        "v",
                        value.toString(),
                        "class",
                        value.getClass().toString(),
                        "dt",
                        type.sql());
            };
        }
        return type == AtomicType.BINARY ? XmlWriters::plain : texts.writer(type);
    }

    /** A value as Spark holds it: attributes have no formats. */
    private static String plain(Object value) {
        if (value instanceof byte[] bytes) {
            return "[" + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes) + "]";
        }
        if (value instanceof Object[] row) {
            return plain(Arrays.asList(row));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(XmlWriters::plain).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Map<?, ?> map
                ? "keys: " + plain(List.copyOf(map.keySet())) + ", values: " + plain(new ArrayList<>(map.values()))
                : String.valueOf(value);
    }
}
