package io.arclight.exec.source.write;

import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.part.WriteTarget;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.file.FileOptions;
import io.arclight.exec.type.StructType;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** A writing into a folder of files of one format. */
public final class FileWriteJob implements WriteJob {
    private final FolderCommit commit;
    private final RowLayout layout;
    private final FileWriterFactory factory;
    private final String jobId = UUID.randomUUID().toString();
    private final Queue<StagedFile> staged = new ConcurrentLinkedQueue<>();
    private volatile TaskContext anyTask;

    private FileWriteJob(FolderCommit commit, RowLayout layout, FileWriterFactory factory) {
        this.commit = commit;
        this.layout = layout;
        this.factory = factory;
    }

    /**
     * Begins a writing.
     *
     * @param schema names and types of the rows
     * @throws io.arclight.exec.error.ArclightException PATH_ALREADY_EXISTS, FILE_ACCESS_DENIED, ...
     */
    public static FileWriteJob open(WriteFormat format, WriteTarget target, StructType schema, Settings settings) {
        RowLayout layout = RowLayout.of(schema, target.partitionBy(), settings.zone());
        FileWriterFactory factory = format.writers(layout.fileSchema(), new FileOptions(target.options()), settings);
        return new FileWriteJob(new FolderCommit(target, settings), layout, factory);
    }

    @Override
    public boolean isNeeded() {
        return commit.isNeeded();
    }

    @Override
    public PartitionWriter writer(int partition, TaskContext context) {
        anyTask = context;
        PartitionFiles files = new PartitionFiles(
                commit.staging(), String.format("part-%05d-%s", partition, jobId), factory, context, staged);
        return layout.isPartitioned() ? new FolderedWriter(layout, files) : new SingleFileWriter(files);
    }

    @Override
    public List<WrittenFile> commit() {
        if (staged.isEmpty() && !layout.isPartitioned() && anyTask != null) {
            writeEmptyFile();
        }
        commit.commit(staged.stream().map(StagedFile::folder).collect(Collectors.toSet()));
        return staged.stream()
                .map(file -> new WrittenFile(commit.target(file.path()).toString(), file.rows(), file.bytes()))
                .sorted(Comparator.comparing(WrittenFile::path))
                .toList();
    }

    /** Without any row there is still a file, which tells the columns. */
    private void writeEmptyFile() {
        PartitionFiles files =
                new PartitionFiles(commit.staging(), String.format("part-%05d-%s", 0, jobId), factory, anyTask, staged);
        try (OpenFile file = files.open("")) {
            file.finish();
        }
    }

    @Override
    public void close() {
        commit.close();
    }
}
