package io.arclight.session.execution;

import io.arclight.exec.source.file.FolderRecovery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;

/** Names folders that are removed when the process ends. */
final class TemporaryFolder {
    private TemporaryFolder() {}

    /** The path of a new folder, made by whoever writes to it. */
    static Path create(String prefix) {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), prefix + UUID.randomUUID());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "delete " + folder));
        return folder;
    }

    private static void delete(Path folder) {
        try {
            FolderRecovery.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
