package io.arclight.exec.function.xml;

import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.function.record.ScalarReaders;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.xml.XmlCursor.Event;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CastRules;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/**
 * Finds the fields that hold all of some XML texts, as {@link XmlRecordReader} reads them, in the order of their names. For
 * one thread.
 */
public final class XmlSchemaInference implements AutoCloseable {
    private final XmlOptions options;
    private final ScalarReaders readers;
    private final XmlScalarTypes scalars;
    private final XmlTypeMerge merge;

    /**
     * An inference.
     *
     * @param options how elements stand for values, formats, and what types are preferred
     * @param account pays for scratch memory, given back by {@link #close}
     */
    public XmlSchemaInference(RecordOptions options, SessionContext session, MemoryAccount account) {
        this(XmlOptions.of(options), session, account);
    }

    XmlSchemaInference(XmlOptions options, SessionContext session, MemoryAccount account) {
        this.options = options;
        this.readers = new ScalarReaders(options.record(), session, account);
        this.scalars = new XmlScalarTypes(options, session, readers);
        this.merge = typeMerge(options, session);
    }

    /** The fields of a text, some of which may be void; empty when the text is not XML. */
    public Optional<StructType> infer(String text) {
        try (XmlCursor in = XmlCursor.open(text)) {
            Map<String, DataType> fields = newFields();
            attributes(in).forEach((name, type) -> add(fields, name, type));
            in.advance();
            return Optional.of(struct(in, fields));
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    /** Puts the fields of texts together. */
    @FunctionalInterface
    public interface Merge {
        /** The fields of two texts. */
        StructType common(StructType left, StructType right);
    }

    /** How the fields of texts are put together. */
    public static Merge merge(RecordOptions options, SessionContext session) {
        XmlTypeMerge types = typeMerge(XmlOptions.of(options), session);
        return (left, right) -> (StructType) types.common(left, right);
    }

    private static XmlTypeMerge typeMerge(XmlOptions options, SessionContext session) {
        return new XmlTypeMerge(options.valueTag(), session.settings().get(Settings.CASE_SENSITIVE));
    }

    /** Fields with strings for what is void, without those that cannot have values. */
    public static StructType canonical(StructType type) {
        return XmlTypeMerge.canonical(type) instanceof StructType struct ? struct : StructType.EMPTY;
    }

    private Map<String, DataType> newFields() {
        return merge.caseSensitive() ? new TreeMap<>() : new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }

    private Map<String, DataType> attributes(XmlCursor in) {
        Map<String, DataType> types = new TreeMap<>();
        if (!options.ignoresAttributes()) {
            in.attributes().forEach(attribute -> {
                String value = options.trimmed(attribute.getValue());
                types.put(
                        options.attributeField(attribute.getKey()),
                        scalars.of(value.equals(options.nullValue()) ? null : value));
            });
        }
        return types;
    }

    /** What is within an element, from behind its start to behind its end. */
    private StructType struct(XmlCursor in, Map<String, DataType> fields) throws XMLStreamException {
        while (in.next() != Event.END) {
            if (in.next() == Event.START) {
                String name = options.field(in.name());
                add(fields, name, element(in));
                continue;
            }
            if (!in.isBlank()) {
                add(fields, options.valueTag(), scalars.of(in.text()));
            }
            in.advance();
        }
        in.advance();
        List<StructField> list = new ArrayList<>();
        fields.forEach((name, type) -> list.add(new StructField(name, type, true)));
        return XmlTypeMerge.sorted(list);
    }

    /** An element: a struct, unless it has neither attributes nor elements. */
    private DataType element(XmlCursor in) throws XMLStreamException {
        Map<String, DataType> attributes = attributes(in);
        in.advance();
        DataType type = content(in);
        if (attributes.isEmpty()) {
            return type;
        }
        List<StructField> fields = new ArrayList<>();
        if (type instanceof StructType struct) {
            fields.addAll(struct.fields());
        } else if (type != AtomicType.NULL) {
            fields.add(new StructField(options.valueTag(), type, true));
        }
        attributes.forEach((name, attribute) -> fields.add(new StructField(name, attribute, true)));
        return XmlTypeMerge.sorted(fields);
    }

    private DataType content(XmlCursor in) throws XMLStreamException {
        boolean mayBeSimple = in.next() != Event.START;
        StructType struct = struct(in, newFields());
        if (!mayBeSimple) {
            return struct;
        }
        if (struct.size() == 0) {
            return AtomicType.NULL;
        }
        StructField first = struct.field(0);
        boolean isText = merge.caseSensitive()
                ? first.name().equals(options.valueTag())
                : first.name().equalsIgnoreCase(options.valueTag());
        return struct.size() == 1 && isText && CastRules.isAtomic(first.dataType()) ? first.dataType() : struct;
    }

    /** A field that occurs again is an array. */
    private void add(Map<String, DataType> fields, String name, DataType type) {
        fields.merge(name, type, (known, more) -> {
            DataType common = merge.common(known, more);
            return common instanceof ArrayType ? common : new ArrayType(common, true);
        });
    }

    @Override
    public void close() {
        readers.close();
    }
}
