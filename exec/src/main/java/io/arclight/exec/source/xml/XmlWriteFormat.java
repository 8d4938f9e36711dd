package io.arclight.exec.source.xml;

import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.xml.XmlRecordWriter;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.block.RecordFileWriter;
import io.arclight.exec.source.file.FileFormat;
import io.arclight.exec.source.file.FileOptions;
import io.arclight.exec.source.write.FileWriter;
import io.arclight.exec.source.write.FileWriterFactory;
import io.arclight.exec.source.write.StreamedFile;
import io.arclight.exec.source.write.WriteFormat;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TypeStructure;
import java.nio.file.Path;

/** Writes XML files, an element per row within one that holds them all, plain or with {@code compression} gzip. */
public final class XmlWriteFormat implements WriteFormat {
    @Override
    public String name() {
        return "xml";
    }

    @Override
    public FileWriterFactory writers(StructType schema, FileOptions options, Settings settings) {
        XmlFileOptions xml = new XmlFileOptions(options, settings);
        for (StructField field : schema.fields()) {
            if (TypeStructure.contains(field.dataType(), XmlWriteFormat::isInterval)) {
                throw FileFormat.unsupported("XML", field.name(), field.dataType());
            }
        }
        return new Writers(schema, xml);
    }

    private static boolean isInterval(DataType type) {
        return type == AtomicType.CALENDAR_INTERVAL;
    }

    /**
     * Opens files.
     *
     * @param schema their columns
     * @param options how they are written
     */
    private record Writers(StructType schema, XmlFileOptions options) implements FileWriterFactory {
        @Override
        public String extension() {
            return options.isCompressed() ? ".xml.gz" : ".xml";
        }

        @Override
        public FileWriter open(Path path, TaskContext context) {
            QueryContext query = context.query();
            SessionContext session = SessionContext.of(query.settings(), query.startTime(), query.user());
            StreamedFile<XmlRecordWriter> file = new StreamedFile<>(
                    path,
                    options.isCompressed(),
                    bytes -> new XmlRecordWriter(schema, options.record(), session, bytes));
            return new RecordFileWriter(schema, file, context);
        }
    }
}
