package io.arclight.exec.source.parquet;

import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.source.file.DataFile;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.file.FileSet;
import io.arclight.exec.source.file.FileTable;
import io.arclight.exec.source.filter.ValueRange;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.RowGroup;

/** The rows of Parquet files. */
final class ParquetTable implements FileTable {
    private static final long PIECE_ROWS = 256 << 10;

    private final StructType schema;
    private final FileSet files;
    private final FileGate gate;
    private volatile SourceStatistics statistics;

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
        SourceStatistics known = statistics;
        if (known == null) {
            List<ParquetFile> all =
                    files.files().stream().map(file -> Footers.read(file, gate)).toList();
            DictionarySizes dictionaries = DictionarySizes.sample(all, schema.names(), gate);
            known = new TableStatistics(schema, all, dictionaries).collect(files.totalBytes());
            statistics = known;
        }
        return known;
    }

    @Override
    public boolean hasExactBounds(int column) {
        StructField field = schema.field(column);
        DataType type = field.dataType();
        boolean isWhole = type.isIntegral()
                || type == AtomicType.DATE
                || type == AtomicType.TIMESTAMP
                || type == AtomicType.TIMESTAMP_NTZ;
        // Bounds of texts may be cut off, those of numbers of another type may be rounded.
        return isWhole
                && files.files().stream().map(file -> Footers.read(file, gate)).allMatch(file -> file.shape(
                                field.name())
                        .map(shape -> shape.type().equals(type) && ChunkStatistics.areExact(file, shape))
                        .orElse(true));
    }

    @Override
    public boolean lacks(DataFile file, int column) {
        return Footers.read(file, gate).shape(schema.field(column).name()).isEmpty();
    }

    @Override
    public List<Split> splits(List<DataFile> selected, Projection projection) {
        List<Split> splits = new ArrayList<>();
        int skipped = 0;
        for (DataFile file : selected) {
            ParquetFile parquet = Footers.read(file, gate);
            for (int i = 0; i < parquet.rowGroups().size(); i++) {
                RowGroup group = parquet.rowGroups().get(i);
                if (projection.predicate().mayMatch(column -> range(parquet, group, column))) {
                    addSplits(parquet, i, projection, splits, skipped);
                    skipped = 0;
                } else {
                    skipped++;
                }
            }
        }
        return splits;
    }

    private ValueRange range(ParquetFile parquet, RowGroup group, int column) {
        return column >= schema.size() ? null : ChunkStatistics.range(parquet, group, schema.field(column));
    }

    /** Cuts a large row group into pieces, if all its columns can go past whole pages. */
    private void addSplits(ParquetFile parquet, int number, Projection projection, List<Split> splits, int skipped) {
        long rows = parquet.rowGroups().get(number).getNum_rows();
        boolean isFlat = projection.columns().stream()
                .allMatch(column -> parquet.shape(schema.field(column).name())
                        .map(FieldShape::isFlat)
                        .orElse(true));
        long pieces = isFlat && !projection.columns().isEmpty() ? Math.max(1, rows / PIECE_ROWS) : 1;
        for (long piece = 0; piece < pieces; piece++) {
            // Most writers end pages at round numbers of rows: a page that two pieces share is decompressed twice.
            long first = piece * PIECE_ROWS;
            long last = piece == pieces - 1 ? rows : first + PIECE_ROWS;
            if (last > first) {
                splits.add(new RowGroupSplit(parquet, number, first, last - first, piece == 0 ? skipped : 0));
            }
        }
    }

    @Override
    public boolean numbersRows() {
        return true;
    }

    @Override
    public boolean selectsRows() {
        return true;
    }

    @Override
    public Operator open(Split split, Projection projection, TaskContext context, OperatorMetrics metrics) {
        return new RowGroupOperator((RowGroupSplit) split, schema, projection, gate, context, metrics);
    }
}
