package io.arclight.exec.source.file;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.setting.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The gate that every access to a file passes: opening, listing and writing. Inside the folders of {@code
 * arclight.files.allow} everything is allowed, outside nothing; without folders everything is. Links are followed before
 * a path is judged, so none leads out. A value: gates with the same folders are
 * equal. Thread safe.
 */
public final class FileGate {
    private static final int MAX_LINKS = 40;

    private final List<Path> allowed;

    private FileGate(List<Path> allowed) {
        this.allowed = allowed;
    }

    /** The gate of a session. */
    public static FileGate of(Settings settings) {
        List<Path> folders = new ArrayList<>();
        for (String folder : settings.get(Settings.FILES_ALLOW).split(",")) {
            if (!folder.isBlank()) {
                folders.add(realPath(Path.of(folder.trim())));
            }
        }
        return new FileGate(List.copyOf(folders));
    }

    /**
     * The path, if it may be read.
     *
     * @throws ArclightException FILE_ACCESS_DENIED, which does not tell whether the file exists
     */
    public Path read(Path path) {
        return pass(path);
    }

    /**
     * The path, if it may be written or created.
     *
     * @throws ArclightException FILE_ACCESS_DENIED
     */
    public Path write(Path path) {
        return pass(path);
    }

    private Path pass(Path path) {
        if (!allowed.isEmpty()) {
            Path real = realPath(path);
            if (allowed.stream().noneMatch(real::startsWith)) {
                throw new ArclightException(ErrorCondition.FILE_ACCESS_DENIED, "path", path.toString());
            }
        }
        return path;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileGate gate && allowed.equals(gate.allowed);
    }

    @Override
    public int hashCode() {
        return allowed.hashCode();
    }

    /** The path without links and dots; of a path that does not exist yet, the part that does is resolved. */
    private static Path realPath(Path path) {
        return realPath(path.toAbsolutePath(), MAX_LINKS);
    }

    private static Path realPath(Path path, int links) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            // Not there, or not to be seen: where its parent lies decides, or where a dangling link leads.
            Path parent = path.getParent();
            if (parent == null || links == 0) {
                return path.normalize();
            }
            return linkTarget(path)
                    .map(target -> realPath(parent.resolve(target), links - 1))
                    .orElseGet(() ->
                            realPath(parent, links).resolve(path.getFileName()).normalize());
        }
    }

    private static Optional<Path> linkTarget(Path path) {
        try {
            return Files.isSymbolicLink(path) ? Optional.of(Files.readSymbolicLink(path)) : Optional.empty();
        } catch (IOException e) {
            throw new ArclightException(ErrorCondition.FILE_ACCESS_DENIED, "path", path.toString()).causedBy(e);
        }
    }
}
