package io.arclight.exec.source.xml;

import io.arclight.exec.function.record.SchemaArgument;
import io.arclight.exec.source.file.FileFormat;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.file.FileRequest;
import io.arclight.exec.source.file.FileSet;
import io.arclight.exec.source.file.FileTable;
import io.arclight.exec.source.file.InferredSchemas;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.List;

/** XML. */
public final class XmlFormat implements FileFormat {
    @Override
    public String name() {
        return "xml";
    }

    @Override
    public FileTable table(FileRequest request, FileSet files) {
        XmlFileOptions options = new XmlFileOptions(request.options(), request.settings());
        FileGate gate = FileGate.of(request.settings());
        StructType schema = request.schema()
                .orElseGet(
                        () -> InferredSchemas.of(request, files.files(), options.schemaOptions(), () -> new XmlSchema(
                                        options, request.settings(), gate)
                                .infer(files.files())));
        List<StructField> fields = files.columnsWithin(schema, "XML").stream()
                .map(field -> new StructField(field.name(), SchemaArgument.nullable(field.dataType()), true))
                .toList();
        return new XmlTable(new StructType(fields), options, files, gate);
    }
}
