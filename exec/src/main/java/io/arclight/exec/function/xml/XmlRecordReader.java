package io.arclight.exec.function.xml;

import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.function.record.RecordReader;
import io.arclight.exec.function.record.ScalarReaders;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.StructType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Reads XML texts as rows: the elements within the root element, its attributes and its text are the fields. What the type
 * does not have is skipped, what is missing is null. For one thread.
 */
public final class XmlRecordReader implements RecordReader {
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

    /** Reads a text as one row; what follows its root element does not matter. */
    @Override
    public Rows read(String text) {
        Object[] values = root.newRow();
        try (XmlCursor in = XmlCursor.open(text)) {
            List<Map.Entry<String, String>> attributes = in.attributes();
            in.advance();
            root.readAttributes(attributes, values);
            return rows(values, root.readInto(values, in));
        } catch (XMLStreamException | MalformedElement e) {
            return rows(root.newRow(), true);
        }
    }

    private static Rows rows(Object[] values, boolean isMalformed) {
        return new Rows(Collections.singletonList(values), isMalformed);
    }

    @Override
    public void close() {
        scalars.close();
    }
}
