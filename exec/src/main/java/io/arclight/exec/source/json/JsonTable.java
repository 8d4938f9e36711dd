package io.arclight.exec.source.json;

import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.block.FileRange;
import io.arclight.exec.source.block.RecordFiles;
import io.arclight.exec.source.block.RecordProjection;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.file.FileSet;
import io.arclight.exec.type.StructType;

/** The records of JSON files. */
final class JsonTable extends RecordFiles {
    private static final Density DENSITY = new Density(8, 16);

    private final JsonOptions options;

    JsonTable(StructType schema, JsonOptions options, FileSet files, FileGate gate) {
        super(schema, files, gate, DENSITY, options.multiLine());
        this.options = options;
    }

    @Override
    public Operator open(Split split, Projection projection, TaskContext context, OperatorMetrics metrics) {
        pass(split);
        RecordProjection columns = RecordProjection.of(schema(), projection.columns(), options.corruptRecordColumn());
        return new JsonOperator((FileRange) split, columns, options, context, metrics);
    }
}
