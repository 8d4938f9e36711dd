package io.arclight.exec.source.parquet;

import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.source.file.DataFile;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.file.FileSet;
import io.arclight.exec.source.file.FileTable;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows of Parquet files. */
final class ParquetTable implements FileTable {
    private final StructType schema;
    private final FileSet files;
    private final FileGate gate;

    ParquetTable(StructType schema, FileSet files, FileGate gate) {
        this.schema = schema;
        this.files = files;
        this.gate = gate;
    }

    @Override
    public StructType schema() {
        return schema;
    }

    @Override
    public SourceStatistics statistics() {
        long rows = 0;
        for (DataFile file : files.files()) {
            rows += Footers.read(file, gate).rows();
        }
        return new SourceStatistics(rows, true, files.totalBytes(), Map.of());
    }

    @Override
    public List<Split> splits(List<DataFile> selected, Projection projection) {
        List<Split> splits = new ArrayList<>();
        for (DataFile file : selected) {
            ParquetFile parquet = Footers.read(file, gate);
            for (int i = 0; i < parquet.rowGroups().size(); i++) {
                if (parquet.rowGroups().get(i).getNum_rows() > 0) {
                    splits.add(new RowGroupSplit(parquet, i));
                }
            }
        }
        return splits;
    }

    @Override
    public Operator open(Split split, Projection projection, TaskContext context, OperatorMetrics metrics) {
        List<StructField> columns =
                projection.columns().stream().map(schema::field).toList();
        return new RowGroupOperator((RowGroupSplit) split, columns, gate, context, metrics);
    }
}
