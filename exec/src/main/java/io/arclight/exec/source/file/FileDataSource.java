package io.arclight.exec.source.file;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.Scan;
import io.arclight.exec.source.ScanRequest;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files of one format as a table: the columns in the files, then those that the names of the folders give. */
public final class FileDataSource implements DataSource {
    private final FileRequest request;
    private final FileSet files;
    private final FileTable table;
    private final AddedColumns added;
    private final StructType schema;
    private FileDataSource withMetadata;

    private FileDataSource(FileRequest request, FileSet files, FileTable table, AddedColumns added) {
        this.request = request;
        this.files = files;
        this.table = table;
        this.added = added;
        List<StructField> fields = new ArrayList<>(table.schema().fields());
        fields.addAll(added.schema().fields());
        this.schema = new StructType(fields);
    }

    /**
     * Opens files of a format.
     *
     * @throws ArclightException PATH_NOT_FOUND, FILE_ACCESS_DENIED, UNABLE_TO_INFER_SCHEMA, CORRUPT_FILE, ...
     */
    public static FileDataSource open(FileFormat format, FileRequest request) {
        FileSet files = FileListing.list(request);
        if (files.files().isEmpty() && request.schema().isEmpty()) {
            throw new ArclightException(ErrorCondition.UNABLE_TO_INFER_SCHEMA, "format", request.format());
        }
        FileTable table = DefaultedTable.of(format.table(request, files), files.files(), request.existing());
        return new FileDataSource(
                request, files, table, new AddedColumns(PartitionColumns.of(request, files), List.of()));
    }

    @Override
    public StructType schema() {
        return schema;
    }

    @Override
    public SourceStatistics statistics() {
        return table.statistics();
    }

    @Override
    public boolean hasExactBounds(int column) {
        return column < table.schema().size() && table.hasExactBounds(column);
    }

    @Override
    public String description() {
        return request.format() + " " + String.join(", ", files.roots());
    }

    @Override
    public Optional<Object> key() {
        return Optional.of(List.of(
                request.format(),
                locations(),
                request.options().all(),
                request.schema(),
                request.existing(),
                added.metadata()));
    }

    @Override
    public boolean isCurrent() {
        try {
            return files.equals(FileListing.list(request));
        } catch (ArclightException e) {
            // Who opens the table again is told what is wrong with it.
            return false;
        }
    }

    @Override
    public List<Path> locations() {
        return files.roots().stream()
                .map(root -> Path.of(root).toAbsolutePath().normalize())
                .toList();
    }

    @Override
    public Optional<DataSource> withMetadata() {
        if (!added.metadata().isEmpty()) {
            return Optional.of(this);
        }
        synchronized (files) {
            if (withMetadata == null) {
                withMetadata = new FileDataSource(
                        request, files, table, new AddedColumns(added.partitions(), MetadataColumn.of(table)));
            }
            return Optional.of(withMetadata);
        }
    }

    @Override
    public Scan scan(ScanRequest scanRequest) {
        return new FileScan(table, files, added, scanRequest);
    }
}
