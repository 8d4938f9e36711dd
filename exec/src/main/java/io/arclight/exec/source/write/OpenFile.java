package io.arclight.exec.source.write;

import io.arclight.exec.column.Batch;
import java.nio.file.Path;
import java.util.Queue;

/** A file being written. */
final class OpenFile implements AutoCloseable {
    private final Path path;
    private final FileWriter writer;
    private final Queue<StagedFile> staged;
    private long rows;

    OpenFile(Path path, FileWriter writer, Queue<StagedFile> staged) {
        this.path = path;
        this.writer = writer;
        this.staged = staged;
    }

    void write(Batch batch) {
        writer.write(batch);
        rows += batch.rowCount();
    }

    /** Completes the file, which waits for the commit from then on. */
    void finish() {
        staged.add(new StagedFile(path, rows, writer.finish()));
    }

    @Override
    public void close() {
        writer.close();
    }
}
