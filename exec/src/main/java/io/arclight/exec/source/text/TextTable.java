package io.arclight.exec.source.text;

import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.block.FileRange;
import io.arclight.exec.source.block.RecordFiles;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.file.FileSet;
import io.arclight.exec.type.StructType;

/** The lines of text files. */
final class TextTable extends RecordFiles {
    private static final Density DENSITY = new Density(4, 64);

    private final boolean isWhole;

    TextTable(StructType schema, TextOptions options, FileSet files, FileGate gate) {
        super(schema, files, gate, DENSITY, options.wholeText());
        this.isWhole = options.wholeText();
    }

    @Override
    public Operator open(Split split, Projection projection, TaskContext context, OperatorMetrics metrics) {
        pass(split);
        return new TextOperator((FileRange) split, isWhole, projection.columns().size(), context, metrics);
    }
}
