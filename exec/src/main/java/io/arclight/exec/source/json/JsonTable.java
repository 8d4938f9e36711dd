package io.arclight.exec.source.json;

import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.source.block.FileBytes;
import io.arclight.exec.source.block.FileRange;
import io.arclight.exec.source.file.DataFile;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.file.FileSet;
import io.arclight.exec.source.file.FileTable;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The records of JSON files. */
final class JsonTable implements FileTable {
    private static final int COMPRESSION_RATIO = 8;
    private static final int BYTES_PER_FIELD = 16;

    private final StructType schema;
    private final JsonOptions options;
    private final FileSet files;
    private final FileGate gate;

    JsonTable(StructType schema, JsonOptions options, FileSet files, FileGate gate) {
        this.schema = schema;
        this.options = options;
        this.files = files;
        this.gate = gate;
    }

    @Override
    public StructType schema() {
        return schema;
    }

    @Override
    public SourceStatistics statistics() {
        long rows = files.files().stream().mapToLong(this::estimatedRows).sum();
        return new SourceStatistics(rows, false, files.totalBytes(), Map.of());
    }

    private long estimatedRows(DataFile file) {
        long bytes = FileBytes.isCompressed(file.path()) ? file.length() * COMPRESSION_RATIO : file.length();
        return Math.max(1, bytes / ((long) BYTES_PER_FIELD * schema.size()));
    }

    @Override
    public List<Split> splits(List<DataFile> selected, Projection projection) {
        List<Split> splits = new ArrayList<>();
        for (DataFile file : selected) {
            splits.addAll(FileRange.of(file, options.multiLine(), estimatedRows(file)));
        }
        return splits;
    }

    @Override
    public Operator open(Split split, Projection projection, TaskContext context, OperatorMetrics metrics) {
        gate.read(split.file().path());
        JsonProjection columns = JsonProjection.of(schema, projection.columns(), options);
        return new JsonOperator((FileRange) split, columns, options, context, metrics);
    }
}
