package io.arclight.exec.source.block;

import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.source.file.DataFile;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.file.FileSet;
import io.arclight.exec.source.file.FileTable;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Text files of records as a table, read range by range; of their rows no more is known than what their size suggests. */
public abstract class RecordFiles implements FileTable {
    private final StructType schema;
    private final FileSet files;
    private final FileGate gate;
    private final Density density;
    private final boolean isWhole;

    /**
     * What a format's files are like, on average.
     *
     * @param compressionRatio how many times larger a compressed file is once it is decompressed
     * @param bytesPerField bytes of a field and what stands around it
     */
    public record Density(int compressionRatio, int bytesPerField) {}

    /**
     * A table.
     *
     * @param isWhole whether a file can only be read from its beginning to its end
     */
    protected RecordFiles(StructType schema, FileSet files, FileGate gate, Density density, boolean isWhole) {
        this.schema = schema;
        this.files = files;
        this.gate = gate;
        this.density = density;
        this.isWhole = isWhole;
    }

    @Override
    public final StructType schema() {
        return schema;
    }

    /** Asks whether a split's file may be read. */
    protected final void pass(Split split) {
        gate.read(split.file().path());
    }

    @Override
    public final SourceStatistics statistics() {
        long rows = files.files().stream().mapToLong(this::estimatedRows).sum();
        return new SourceStatistics(rows, false, files.totalBytes(), Map.of());
    }

    private long estimatedRows(DataFile file) {
        long bytes = FileBytes.isCompressed(file.path()) ? file.length() * density.compressionRatio() : file.length();
        return Math.max(1, bytes / ((long) density.bytesPerField() * schema.size()));
    }

    @Override
    public final List<Split> splits(List<DataFile> selected, Projection projection) {
        List<Split> splits = new ArrayList<>();
        for (DataFile file : selected) {
            splits.addAll(FileRange.of(file, isWhole, estimatedRows(file)));
        }
        return splits;
    }
}
