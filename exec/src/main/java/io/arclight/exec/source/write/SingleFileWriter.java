package io.arclight.exec.source.write;

import io.arclight.exec.column.Batch;

/** Writes a partition into one file; none when there are no rows. */
final class SingleFileWriter implements PartitionWriter {
    private final PartitionFiles files;
    private OpenFile file;

    SingleFileWriter(PartitionFiles files) {
        this.files = files;
    }

    @Override
    public void write(Batch batch) {
        if (file == null) {
            file = files.open("");
        }
        file.write(batch);
    }

    @Override
    public void finish() {
        if (file != null) {
            file.finish();
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
