package io.arclight.exec.function.xml;

import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.function.record.ScalarReaders;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.StructType;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Reads XML texts as rows: the elements within the root element, its attributes and its text are the fields. What the type
 * does not have is skipped, what is missing is null. For one thread.
 */
public final class XmlRecordReader implements AutoCloseable {
    private final ScalarReaders scalars;
    private final StructReader root;

    /**
     * A reader.
     *
     * @param type the fields that are wanted
     * @param options how elements stand for values, and formats
     * @param account pays for scratch memory, given back by {@link #close}
     */
    public XmlRecordReader(StructType type, RecordOptions options, SessionContext session, MemoryAccount account) {
        this(type, XmlOptions.of(options), session, account);
    }

    XmlRecordReader(StructType type, XmlOptions options, SessionContext session, MemoryAccount account) {
        this.scalars = new ScalarReaders(options.record(), session, account);
        boolean caseSensitive = session.settings().get(Settings.CASE_SENSITIVE);
        this.root = new StructReader(type, new XmlReaders(options, new XmlScalars(options, scalars), caseSensitive));
    }

    /**
     * What was read of a text.
     *
     * @param values the fields, in the form described at {@link io.arclight.exec.expression.Literal}
     * @param isMalformed whether the text is not XML, and then all fields are null, or some element was malformed
     */
    public record Row(Object[] values, boolean isMalformed) {}

    /** Reads a text; what follows its root element does not matter. */
    public Row read(String text) {
        Object[] values = root.newRow();
        try {
            XmlCursor in = XmlCursor.open(text);
            List<Map.Entry<String, String>> attributes = in.attributes();
            in.advance();
            root.readAttributes(attributes, values);
            return new Row(values, root.readInto(values, in));
        } catch (XMLStreamException | MalformedElement e) {
            return new Row(root.newRow(), true);
        }
    }

    @Override
    public void close() {
        scalars.close();
    }
}
