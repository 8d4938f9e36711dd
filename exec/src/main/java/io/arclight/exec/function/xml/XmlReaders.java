package io.arclight.exec.function.xml;

import io.arclight.exec.function.xml.XmlCursor.Event;
import io.arclight.exec.function.xml.XmlScalars.Scalar;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CastRules;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Makes readers of elements by type. What follows a malformed value is read as Spark does, which does not look for the end
 * of the value's element first: rows that are malformed have the same fields in both.
 */
final class XmlReaders {
    private final XmlOptions options;
    private final XmlScalars scalars;
    private final boolean caseSensitive;

    XmlReaders(XmlOptions options, XmlScalars scalars, boolean caseSensitive) {
        this.options = options;
        this.scalars = scalars;
        this.caseSensitive = caseSensitive;
    }

    /** Reads what is within an element, from behind its start to behind its end. */
    @FunctionalInterface
    interface ElementReader {
        /**
         * Reads a value.
         *
         * @param in behind the start of the element
         * @param attributes those of the element
         */
        Object read(XmlCursor in, List<Map.Entry<String, String>> attributes)
                throws XMLStreamException, MalformedElement;
    }

    XmlOptions options() {
        return options;
    }

    boolean isCaseSensitive() {
        return caseSensitive;
    }

    /** The reader of values of a type. */
    Scalar scalar(DataType type) {
        return scalars.of(type);
    }

    /** The reader of an element that is a field of a struct or an element of its array. */
    ElementReader field(DataType type) {
        return type instanceof StructType struct ? new StructReader(struct, this)::readWithAttributes : value(type);
    }

    /** The reader of an element whose attributes do not matter, unless it is a map. */
    ElementReader value(DataType type) {
        if (type instanceof StructType struct) {
            StructReader reader = new StructReader(struct, this);
            return (in, attributes) -> endsAtOnce(in) ? null : reader.read(in);
        }
        if (type instanceof ArrayType array) {
            ElementReader element = value(array.elementType());
            return (in, attributes) -> {
                Object read = endsAtOnce(in) ? null : element.read(in, attributes);
                return read == null ? null : List.of(read);
            };
        }
        if (type instanceof MapType map) {
            return map(map.valueType());
        }
        return type.isString() ? text() : scalarElement(scalars.of(type));
    }

    /** Goes past the end of the element if there is nothing before it. */
    private static boolean endsAtOnce(XmlCursor in) throws XMLStreamException {
        boolean ends = in.next() == Event.END;
        if (ends) {
            in.advance();
        }
        return ends;
    }

    private ElementReader scalarElement(Scalar scalar) {
        return (in, attributes) -> {
            while (in.next() == Event.TEXT && in.isBlank()) {
                in.advance();
            }
            if (endsAtOnce(in)) {
                return null;
            }
            if (in.next() != Event.TEXT) {
                throw new MalformedElement();
            }
            Object value = scalar.read(in.text());
            in.advance();
            expectEnd(in);
            return value;
        };
    }

    private static void expectEnd(XmlCursor in) throws XMLStreamException, MalformedElement {
        while (in.next() == Event.TEXT && in.isBlank()) {
            in.advance();
        }
        boolean ends = in.next() == Event.END;
        in.advance();
        if (!ends) {
            throw new MalformedElement();
        }
    }

    /** Everything within an element as text. */
    private ElementReader text() {
        Scalar scalar = scalars.of(AtomicType.STRING);
        return (in, attributes) -> {
            if (endsAtOnce(in)) {
                return "".equals(options.nullValue()) ? null : "";
            }
            return scalar.read(markup(in));
        };
    }

    private static String markup(XmlCursor in) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; depth > 0 || in.next() != Event.END; in.advance()) {
            switch (in.next()) {
                case START -> {
                    depth++;
                    text.append('<').append(in.name());
                    in.attributes().forEach(attribute -> text.append(' ')
                            .append(attribute.getKey())
                            .append("=\"")
                            .append(attribute.getValue())
                            .append('"'));
                    text.append('>');
                }
                case END -> {
                    depth--;
                    text.append("</").append(in.name()).append('>');
                }
                case TEXT -> text.append(in.text());
                case END_OF_DOCUMENT -> throw new XMLStreamException("The element does not end.");
            }
        }
        in.advance();
        return text.toString();
    }

    private ElementReader map(DataType valueType) {
        ElementReader element = value(valueType);
        Scalar scalar = CastRules.isAtomic(valueType)
                ? scalars.of(valueType)
                : text -> {
                    throw new MalformedElement();
                };
        return (in, attributes) -> {
            while (in.next() == Event.TEXT && in.isBlank()) {
                in.advance();
            }
            if (endsAtOnce(in)) {
                return null;
            }
            if (in.next() != Event.START) {
                throw new MalformedElement();
            }
            Map<Object, Object> values = new LinkedHashMap<>();
            for (Map.Entry<String, String> attribute : attributes) {
                values.put(options.attributePrefix() + attribute.getKey(), scalar.read(attribute.getValue()));
            }
            while (in.next() != Event.END) {
                if (in.next() == Event.START) {
                    String key = options.field(in.name());
                    in.advance();
                    values.put(key, element.read(in, List.of()));
                } else {
                    String text = in.text();
                    boolean blank = in.isBlank();
                    in.advance();
                    if (!blank) {
                        values.put(options.valueTag(), scalar.read(text));
                    }
                }
            }
            in.advance();
            return values;
        };
    }

    /** Goes past the end of an element. */
    static void skip(XmlCursor in) throws XMLStreamException {
        for (int depth = 1; depth > 0; in.advance()) {
            depth += in.next() == Event.START ? 1 : in.next() == Event.END ? -1 : 0;
        }
    }
}
