package io.arclight.exec.source.csv;

import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.block.FileRange;
import io.arclight.exec.source.block.RecordFiles;
import io.arclight.exec.source.csv.record.CsvOptions;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.file.FileSet;
import io.arclight.exec.type.StructType;

/** The records of CSV files. */
final class CsvTable extends RecordFiles {
    private static final Density DENSITY = new Density(5, 8);

    private final CsvOptions options;

    CsvTable(StructType schema, CsvOptions options, FileSet files, FileGate gate) {
        super(schema, files, gate, DENSITY, options.multiLine());
        this.options = options;
    }

    @Override
    public Operator open(Split split, Projection projection, TaskContext context, OperatorMetrics metrics) {
        CsvProjection columns = CsvProjection.of(schema(), projection.columns(), options);
        pass(split);
        return new CsvOperator((FileRange) split, columns, options, context, metrics);
    }
}
