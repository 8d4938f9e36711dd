package io.arclight.exec.source.write;

import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.file.FileSync;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/** Opens the files of one partition of the rows, under names of their own. */
final class PartitionFiles {
    private final Path staging;
    private final String prefix;
    private final FileWriterFactory factory;
    private final TaskContext context;
    private final Queue<StagedFile> staged;
    private final Map<String, Integer> opened = new HashMap<>();

    PartitionFiles(
            Path staging, String prefix, FileWriterFactory factory, TaskContext context, Queue<StagedFile> staged) {
        this.staging = staging;
        this.prefix = prefix;
        this.factory = factory;
        this.context = context;
        this.staged = staged;
    }

    TaskContext context() {
        return context;
    }

    /** Opens the next file in a folder, relative to the table's. */
    OpenFile open(String folder) {
        int number = opened.merge(folder, 1, Integer::sum) - 1;
        Path place = staging.resolve(folder);
        try {
            Files.createDirectories(place);
        } catch (IOException e) {
            throw WriteErrors.failed(place, e);
        }
        Path path = place.resolve(String.format("%s-c%03d%s", prefix, number, factory.extension()));
        return new OpenFile(path, folder, FileSync.of(context.query().settings()), factory.open(path, context), staged);
    }
}
