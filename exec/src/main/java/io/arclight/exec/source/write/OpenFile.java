package io.arclight.exec.source.write;

import io.arclight.exec.column.Batch;
import io.arclight.exec.source.file.FileSync;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Queue;

/** A file being written. */
final class OpenFile implements AutoCloseable {
    private final Path path;
    private final String folder;
    private final FileSync sync;
    private final FileWriter writer;
    private final Queue<StagedFile> staged;
    private long rows;

    OpenFile(Path path, String folder, FileSync sync, FileWriter writer, Queue<StagedFile> staged) {
        this.path = path;
        this.folder = folder;
        this.sync = sync;
        this.writer = writer;
        this.staged = staged;
    }

    void write(Batch batch) {
        writer.write(batch);
        rows += batch.rowCount();
    }

    /** Completes the file, which waits for the commit from then on. */
    void finish() {
        long bytes = writer.finish();
        try {
            sync.file(path);
        } catch (IOException e) {
            throw WriteErrors.failed(path, e);
        }
        staged.add(new StagedFile(path, folder, rows, bytes));
    }

    @Override
    public void close() {
        writer.close();
    }
}
