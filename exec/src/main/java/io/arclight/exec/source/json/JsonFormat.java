package io.arclight.exec.source.json;

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

/** JSON. */
public final class JsonFormat implements FileFormat {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public FileTable table(FileRequest request, FileSet files) {
        JsonOptions options = new JsonOptions(request.options(), request.settings());
        FileGate gate = FileGate.of(request.settings());
        StructType schema = request.schema()
                .orElseGet(() -> InferredSchemas.of(
                        request, files.files(), options.schemaOptions(), () -> new JsonSchema(options, gate)
                                .infer(files.files())));
        List<StructField> fields = files.columnsWithin(schema, "JSON").stream()
                .map(field -> new StructField(field.name(), SchemaArgument.nullable(field.dataType()), true))
                .toList();
        return new JsonTable(new StructType(fields), options, files, gate);
    }
}
