package io.arclight.exec.source.file;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.write.WriteErrors;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of a table of the catalog, behind the gate for file access.
 *
 * @param path the folder
 * @param settings the session's settings
 */
public record TableFolder(Path path, Settings settings) {
    /**
     * Makes the folder if it is not there.
     *
     * @throws io.arclight.exec.error.ArclightException FILE_ACCESS_DENIED, TASK_WRITE_FAILED
     */
    public void create() {
        try {
            Files.createDirectories(gated());
        } catch (IOException e) {
            throw WriteErrors.failed(path, e);
        }
    }

    /** Whether there is a file or a folder in it. */
    public boolean isEmpty() {
        try {
            if (!Files.exists(gated())) {
                return true;
            }
            try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
                return !children.iterator().hasNext();
            }
        } catch (IOException e) {
            throw WriteErrors.failed(path, e);
        }
    }

    /** Removes the folder and everything in it. */
    public void delete() {
        try {
            FolderRecovery.delete(gated());
        } catch (IOException e) {
            throw WriteErrors.failed(path, e);
        }
    }

    /** Removes everything in the folder. */
    public void clear() {
        delete();
        create();
    }

    private Path gated() {
        return FileGate.of(settings).write(path);
    }
}
