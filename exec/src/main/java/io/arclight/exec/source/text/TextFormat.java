package io.arclight.exec.source.text;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.source.file.FileFormat;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.file.FileRequest;
import io.arclight.exec.source.file.FileSet;
import io.arclight.exec.source.file.FileTable;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.List;

/** Text. */
public final class TextFormat implements FileFormat {
    private static final StructType VALUE = new StructType().add("value", AtomicType.STRING, true);

    @Override
    public String name() {
        return "text";
    }

    @Override
    public FileTable table(FileRequest request, FileSet files) {
        TextOptions options = new TextOptions(request.options());
        List<StructField> fields = request.schema().orElse(VALUE).fields().stream()
                .filter(field -> files.partitionNames().stream().noneMatch(field.name()::equalsIgnoreCase))
                .toList();
        StructField value = onlyText(fields);
        StructType schema = new StructType().add(value.name(), AtomicType.STRING, true);
        return new TextTable(schema, options, files, FileGate.of(request.settings()));
    }

    /**
     * The one column that a text file has.
     *
     * @throws ArclightException FEATURE_NOT_SUPPORTED, UNSUPPORTED_DATA_TYPE_FOR_DATASOURCE
     */
    static StructField onlyText(List<StructField> fields) {
        if (fields.size() != 1) {
            throw new ArclightException(
                    ErrorCondition.FEATURE_NOT_SUPPORTED,
                    "feature",
                    "Text with other than a single column, but there are " + fields.size() + ": it");
        }
        StructField value = fields.get(0);
        if (!value.dataType().isString()) {
            throw FileFormat.unsupported("Text", value.name(), value.dataType());
        }
        return value;
    }
}
