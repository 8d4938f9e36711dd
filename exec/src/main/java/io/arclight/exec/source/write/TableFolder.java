package io.arclight.exec.source.write;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.file.FolderRecovery;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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

    /** Gives the folder another path. */
    public void move(Path target) {
        try {
            Files.createDirectories(FileGate.of(settings).write(target).getParent());
            Files.move(gated(), target);
        } catch (IOException e) {
            throw WriteErrors.failed(target, e);
        }
    }

    /** Removes everything in the folder. */
    public void clear() {
        delete();
        create();
    }

    /** The paths of the folders at a depth below this one, relative to it, sorted; those that readers skip are left out. */
    public List<String> folders(int depth) {
        try (Stream<Path> paths = Files.walk(gated(), depth)) {
            return paths.filter(Files::isDirectory)
                    .map(path::relativize)
                    .filter(found -> found.getNameCount() == depth)
                    .map(Path::toString)
                    .filter(name -> !name.isEmpty() && !name.startsWith("_") && !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw WriteErrors.failed(path, e);
        }
    }

    private Path gated() {
        return FileGate.of(settings).write(path);
    }
}
