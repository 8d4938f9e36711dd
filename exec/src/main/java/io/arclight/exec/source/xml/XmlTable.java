package io.arclight.exec.source.xml;

import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.block.FileRange;
import io.arclight.exec.source.block.RecordFiles;
import io.arclight.exec.source.block.RecordProjection;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.file.FileSet;
import io.arclight.exec.type.StructType;

/** The records of XML files. */
final class XmlTable extends RecordFiles {
    private static final Density DENSITY = new Density(8, 32);

    private final XmlFileOptions options;

    XmlTable(StructType schema, XmlFileOptions options, FileSet files, FileGate gate) {
        super(schema, files, gate, DENSITY, true);
        this.options = options;
    }

    @Override
    public Operator open(Split split, Projection projection, TaskContext context, OperatorMetrics metrics) {
        pass(split);
        RecordProjection columns = RecordProjection.of(schema(), projection.columns(), options.corruptRecordColumn());
        return new XmlOperator((FileRange) split, columns, options, context, metrics);
    }
}
