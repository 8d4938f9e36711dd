package io.arclight.exec.source.file;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** The columns whose values are the names of folders. Immutable. */
final class PartitionColumns {
    private static final String INFERENCE = "spark.sql.sources.partitionColumnTypeInference.enabled";

    private final StructType schema;
    private final ZoneId zone;

    private PartitionColumns(StructType schema, ZoneId zone) {
        this.schema = schema;
        this.zone = zone;
    }

    /** The partition columns of some files: types from the user's schema where it has the column, else from the values. */
    static PartitionColumns of(FileRequest request, FileSet files) {
        boolean inferTypes =
                request.settings().text(INFERENCE).map(Boolean::valueOf).orElse(true);
        List<StructField> fields = new ArrayList<>();
        for (int i = 0; i < files.partitionNames().size(); i++) {
            int column = i;
            String name = files.partitionNames().get(i);
            OptionalInt given = request.schema().map(user -> user.indexOf(name)).orElse(OptionalInt.empty());
            DataType type;
            if (given.isPresent()) {
                type = request.schema().get().field(given.getAsInt()).dataType();
            } else if (inferTypes) {
                type = PartitionType.infer(files.files().stream()
                        .map(file -> file.partitionValues().get(column))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
            } else {
                type = AtomicType.STRING;
            }
            fields.add(new StructField(name, type, true));
        }
        return new PartitionColumns(new StructType(fields), request.settings().zone());
    }

    StructType schema() {
        return schema;
    }

    /** The value of a partition column in a file, in the form of {@link io.arclight.exec.expression.Literal}. */
    Object value(DataFile file, int column) {
        String text = file.partitionValues().get(column);
        DataType type = schema.field(column).dataType();
        return text == null
                ? null
                : PartitionType.parse(text, type, zone)
                        .orElseThrow(() -> new ArclightException(
                                ErrorCondition.CAST_INVALID_INPUT,
                                "expression",
                                "'" + text + "'",
                                "sourceType",
                                "\"STRING\"",
                                "targetType",
                                "\"" + type.sql() + "\""));
    }
}
