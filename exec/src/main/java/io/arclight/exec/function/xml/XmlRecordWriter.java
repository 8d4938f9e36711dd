package io.arclight.exec.function.xml;

import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.function.record.RecordWriter;
import io.arclight.exec.function.record.ScalarTexts;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.xml.XmlWriters.XmlWriter;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes rows as elements of a document, between the start and the end of its root element. For one thread. */
public final class XmlRecordWriter implements RecordWriter {
    private static final String DECLARATION = "version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"";

    private final OutputStream output;
    private final XmlText text;
    private final XmlWriter writer;
    private final String root;

    /**
     * A writer; {@code rootTag} may have attributes, {@code root a='b'}.
     *
     * @param type the rows
     * @param options how elements stand for values, and formats
     * @param output where they go; closed with the writer
     */
    public XmlRecordWriter(StructType type, RecordOptions options, SessionContext session, OutputStream output) {
        XmlOptions xml = XmlOptions.of(options);
        this.output = output;
        this.text = new XmlText(xml.indent(), xml.validatesNames());
        this.writer = new XmlWriters(xml, ScalarTexts.of(xml.record(), session)).element(xml.rowTag(), type);
        String declaration = options.text("declaration", DECLARATION);
        if (!declaration.isEmpty()) {
            text.declaration(declaration);
        }
        String[] tokens = options.text("rootTag", "ROWS").trim().split(" +");
        this.root = tokens[0];
        text.start(root);
        for (int i = 1; i < tokens.length; i++) {
            String[] attribute = tokens[i].split("=", 2);
            XmlOptions.expect(attribute.length == 2, "rootTag", "its attributes must have values");
            text.attribute(attribute[0], attribute[1].replaceAll("['\"]", ""));
        }
        text.endLine();
    }

    @Override
    public void write(Object[] row) throws IOException {
        writer.write(row, text);
        text.endLine();
        output.write(text.take().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        try (output) {
            text.end(root);
            output.write(text.take().getBytes(StandardCharsets.UTF_8));
        }
    }
}
