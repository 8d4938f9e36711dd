package io.arclight.exec.function.xml;

import io.arclight.exec.function.xml.XmlCursor.Event;
import io.arclight.exec.function.xml.XmlReaders.ElementReader;
import io.arclight.exec.function.xml.XmlScalars.Scalar;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.CastRules;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads elements as structs: elements within, attributes and text are fields. */
final class StructReader {
    private final XmlReaders readers;
    private final XmlOptions options;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<Field> fields = new ArrayList<>();
    private final int text;
    private final int wildcard;

    StructReader(StructType type, XmlReaders readers) {
        this.readers = readers;
        this.options = readers.options();
        this.text = type.names().indexOf(options.valueTag());
        this.wildcard = type.names().indexOf(options.wildcard());
        for (StructField field : type.fields()) {
            indexes.put(key(field.name()), fields.size());
            fields.add(Field.of(field.dataType(), readers));
        }
    }

    /**
     * How one field is read.
     *
     * @param element reads an element of this name
     * @param scalar reads an attribute, or the element's own text
     * @param repeats whether further elements of this name are added to an array
     */
    private record Field(ElementReader element, Scalar scalar, boolean repeats) {
        static Field of(DataType type, XmlReaders readers) {
            boolean repeats = type instanceof ArrayType;
            DataType single = type instanceof ArrayType array ? array.elementType() : type;
            Scalar scalar = CastRules.isAtomic(single)
                    ? readers.scalar(single)
                    : value -> {
                        throw new MalformedElement();
                    };
            return new Field(readers.field(single), scalar, repeats);
        }

        /** Puts a value into a row. */
        @SuppressWarnings("unchecked")
        void put(Object[] row, int index, Object value) {
            if (!repeats) {
                row[index] = value;
                return;
            }
            if (row[index] == null) {
                row[index] = new ArrayList<>();
            }
            ((List<Object>) row[index]).add(value);
        }
    }

    private String key(String name) {
        return readers.isCaseSensitive() ? name : name.toLowerCase(Locale.ROOT);
    }

    /** Reads attributes into a row. */
    void readAttributes(List<Map.Entry<String, String>> attributes, Object[] row) throws MalformedElement {
        if (options.ignoresAttributes()) {
            return;
        }
        for (Map.Entry<String, String> attribute : attributes) {
            Integer index = indexes.get(key(options.attributeField(attribute.getKey())));
            if (index != null) {
                Field field = fields.get(index);
                if (field.repeats()) {
                    throw new MalformedElement();
                }
                row[index] = field.scalar().read(attribute.getValue());
            }
        }
    }

    /** Reads an element with its attributes; never null. */
    Object[] readWithAttributes(XmlCursor in, List<Map.Entry<String, String>> attributes)
            throws XMLStreamException, MalformedElement {
        Object[] ofAttributes = newRow();
        readAttributes(attributes, ofAttributes);
        if (in.next() == Event.END) {
            in.advance();
            return ofAttributes;
        }
        Object[] row = read(in);
        for (int i = 0; i < row.length; i++) {
            row[i] = ofAttributes[i] == null ? row[i] : ofAttributes[i];
        }
        return row;
    }

    /** A row without values. */
    Object[] newRow() {
        return new Object[fields.size()];
    }

    /** Reads what is within an element; one that is malformed anywhere is not kept. */
    Object[] read(XmlCursor in) throws XMLStreamException, MalformedElement {
        Object[] row = newRow();
        if (readInto(row, in)) {
            throw new MalformedElement();
        }
        return row;
    }

    /**
     * Reads what is within an element into a row.
     *
     * @return whether some element within was malformed; its field keeps what it had
     * @throws MalformedElement when the element's own text is
     */
    boolean readInto(Object[] row, XmlCursor in) throws XMLStreamException, MalformedElement {
        boolean malformed = false;
        while (in.next() != Event.END && in.next() != Event.END_OF_DOCUMENT) {
            if (in.next() == Event.START) {
                malformed |= !readElement(row, in);
                continue;
            }
            String value = in.isBlank() ? null : in.text();
            in.advance();
            if (value != null && text >= 0) {
                fields.get(text).put(row, text, fields.get(text).scalar().read(value));
            }
        }
        if (in.next() == Event.END) {
            in.advance();
        }
        return malformed;
    }

    private boolean readElement(Object[] row, XmlCursor in) throws XMLStreamException {
        List<Map.Entry<String, String>> attributes = in.attributes();
        int index = indexes.getOrDefault(key(options.field(in.name())), wildcard);
        in.advance();
        if (index < 0) {
            XmlReaders.skip(in);
            return true;
        }
        Field field = fields.get(index);
        try {
            field.put(row, index, field.element().read(in, attributes));
            return true;
        } catch (MalformedElement e) {
            return false;
        }
    }
}
