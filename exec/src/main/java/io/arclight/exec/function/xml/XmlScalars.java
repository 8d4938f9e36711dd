package io.arclight.exec.function.xml;

import io.arclight.exec.function.record.ScalarReaders;
import io.arclight.exec.function.record.ScalarReaders.ScalarReader;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.TimeType;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.Locale;
import java.util.function.Function;

/** Makes readers of values by type, with Spark's rules for XML. */
final class XmlScalars {
    private final XmlOptions options;
    private final ScalarReaders readers;

    XmlScalars(XmlOptions options, ScalarReaders readers) {
        this.options = options;
        this.readers = readers;
    }

    /** Reads a value; null for what stands for null. */
    @FunctionalInterface
    interface Scalar {
        Object read(String text) throws MalformedElement;
    }

    /** The reader of a type; there is nothing to read as a type without one. */
    Scalar of(DataType type) {
        ScalarReader reader = reader(type);
        return text -> {
            String value = text == null ? null : options.trimmed(text);
            if (value == null || value.equals(options.nullValue())) {
                return null;
            }
            Object read = reader.read(value);
            if (read == null) {
                throw new MalformedElement();
            }
            return read;
        };
    }

    private ScalarReader reader(DataType type) {
        if (type instanceof DecimalType decimal) {
            return number(text -> decimal.rounded(new BigDecimal(text.replace(",", ""))));
        }
        if (type.isString()) {
            return text -> text;
        }
        if (!(type instanceof AtomicType atomic)) {
            return type instanceof TimeType ? readers.of(type) : text -> null;
        }
        return switch (atomic) {
            case BOOLEAN -> XmlScalars::flag;
            case BYTE -> number(Byte::valueOf);
            case SHORT -> number(Short::valueOf);
            case INTEGER ->
                number(text ->
                        text.startsWith("-") ? -unsigned(text, Integer::parseInt) : unsigned(text, Integer::parseInt));
            case LONG ->
                number(text ->
                        text.startsWith("-") ? -unsigned(text, Long::parseLong) : unsigned(text, Long::parseLong));
            case FLOAT ->
                number(text -> text.startsWith("-")
                        ? -unsigned(text, XmlScalars::single)
                        : unsigned(text, XmlScalars::single));
            case DOUBLE ->
                number(text ->
                        text.startsWith("-") ? -unsigned(text, XmlScalars::real) : unsigned(text, XmlScalars::real));
            case DATE, TIMESTAMP, TIMESTAMP_NTZ -> readers.of(type);
            case NULL, BINARY, CALENDAR_INTERVAL, STRING, VARIANT -> text -> null;
        };
    }

    private static Boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> Boolean.TRUE;
            case "false", "0" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static ScalarReader number(Function<String, Object> reader) {
        return text -> {
            try {
                return reader.apply(text);
            } catch (NumberFormatException e) {
                return null;
            }
        };
    }

    /** What follows a sign. */
    private static <N> N unsigned(String text, Function<String, N> reader) {
        return reader.apply(text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text);
    }

    private static float single(String text) {
        try {
            return Float.parseFloat(text);
        } catch (NumberFormatException e) {
            return localized(text, e).floatValue();
        }
    }

    private static double real(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return localized(text, e).doubleValue();
        }
    }

    /** A number with separators; as with Spark, what follows it does not matter. */
    private static Number localized(String text, NumberFormatException malformed) {
        try {
            return NumberFormat.getInstance(Locale.US).parse(text);
        } catch (ParseException e) {
            throw malformed;
        }
    }
}
