package io.arclight.exec.source.xml;

import io.arclight.exec.function.xml.XmlRecordWriter;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.block.RecordFileWriters;
import io.arclight.exec.source.file.FileFormat;
import io.arclight.exec.source.file.FileOptions;
import io.arclight.exec.source.write.FileWriterFactory;
import io.arclight.exec.source.write.WriteFormat;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TypeStructure;

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
        return new RecordFileWriters(
                schema,
                ".xml",
                xml.isCompressed(),
                (session, bytes) -> new XmlRecordWriter(schema, xml.record(), session, bytes));
    }

    private static boolean isInterval(DataType type) {
        return type == AtomicType.CALENDAR_INTERVAL;
    }
}
