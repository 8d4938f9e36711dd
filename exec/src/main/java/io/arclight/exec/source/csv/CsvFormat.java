package io.arclight.exec.source.csv;

import io.arclight.exec.source.csv.record.CsvOptions;
import io.arclight.exec.source.file.FileFormat;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.file.FileRequest;
import io.arclight.exec.source.file.FileSet;
import io.arclight.exec.source.file.FileTable;
import io.arclight.exec.source.file.InferredSchemas;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.List;

/** CSV. */
public final class CsvFormat implements FileFormat {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public FileTable table(FileRequest request, FileSet files) {
        CsvOptions options = new CsvOptions(request.options(), request.settings());
        FileGate gate = FileGate.of(request.settings());
        StructType schema = request.schema()
                .orElseGet(() -> InferredSchemas.of(
                        request, files.files(), options.schemaOptions(), () -> new CsvSchema(options, gate)
                                .infer(files.files())));
        List<StructField> fields = files.columnsWithin(schema, "CSV").stream()
                .map(field -> new StructField(field.name(), field.dataType(), true))
                .toList();
        return new CsvTable(new StructType(fields), options, files, gate);
    }
}
