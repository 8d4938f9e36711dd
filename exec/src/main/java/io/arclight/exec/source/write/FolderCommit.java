package io.arclight.exec.source.write;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.plan.part.WriteTarget;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.file.FileSync;
import io.arclight.exec.source.file.FolderRecovery;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes files visible all at once. New files wait in a staging folder whose name readers skip; what happens then, and what
 * a crash in between leads to, is told at {@link FolderRecovery}.
 */
final class FolderCommit implements AutoCloseable {
    private static final String SUCCESS = "_SUCCESS";

    private final Path folder;
    private final WriteTarget.Mode mode;
    private final boolean isNeeded;
    private final boolean adds;
    private final List<String> replaced;
    private final Path staging;
    private final FileSync sync;
    private boolean isDone;

    /**
     * Prepares a writing.
     *
     * @throws ArclightException PATH_ALREADY_EXISTS, FILE_ACCESS_DENIED
     */
    FolderCommit(WriteTarget target, Settings settings) {
        FileGate gate = FileGate.of(settings);
        this.sync = FileSync.of(settings);
        Path path = gate.write(target.directory().toAbsolutePath().normalize());
        this.mode = target.mode();
        this.replaced = target.replaced();
        String job = FolderRecovery.STAGING + UUID.randomUUID();
        try {
            boolean exists = FolderRecovery.restore(path);
            this.folder = exists ? path.toRealPath() : path;
            if (exists && mode == WriteTarget.Mode.ERROR_IF_EXISTS) {
                throw alreadyExists();
            }
            this.isNeeded = !(exists && mode == WriteTarget.Mode.IGNORE);
            this.adds = exists && (mode == WriteTarget.Mode.APPEND || mode == WriteTarget.Mode.OVERWRITE_PARTITIONS);
            this.staging = adds ? folder.resolve(job) : folder.resolveSibling(job);
            if (isNeeded) {
                gate.write(staging);
                Files.createDirectories(staging);
            }
        } catch (IOException e) {
            throw WriteErrors.failed(path, e);
        }
    }

    private ArclightException alreadyExists() {
        return new ArclightException(ErrorCondition.PATH_ALREADY_EXISTS, "outputPath", folder.toString());
    }

    boolean isNeeded() {
        return isNeeded;
    }

    /** The folder that files are written to. */
    Path staging() {
        return staging;
    }

    /** Where a staged file will be. */
    Path target(Path staged) {
        return folder.resolve(staging.relativize(staged).toString());
    }

    /**
     * Makes the staged files visible.
     *
     * @param folders the partition folders that rows fell in, relative to the folder
     */
    void commit(Set<String> folders) {
        try {
            if (adds) {
                sync.folders(staging);
                FolderRecovery.mark(staging, outdated(folders));
                sync.folder(staging);
                sync.folder(folder);
                FolderRecovery.moveAll(staging, folder, sync);
                touchSuccess(folder);
            } else {
                touchSuccess(staging);
                sync.folders(staging);
                moveInPlace();
                sync.folder(folder.getParent());
            }
            isDone = true;
        } catch (FileAlreadyExistsException e) {
            throw alreadyExists().causedBy(e);
        } catch (IOException e) {
            throw WriteErrors.failed(folder, e);
        }
    }

    /** The files that are to go, relative to the folder. */
    private List<String> outdated(Set<String> folders) throws IOException {
        Set<String> files = new TreeSet<>();
        if (mode == WriteTarget.Mode.OVERWRITE_PARTITIONS) {
            for (String name :
                    Stream.concat(replaced.stream(), folders.stream()).toList()) {
                Path place = folder.resolve(name);
                if (Files.isDirectory(place)) {
                    try (Stream<Path> walk = Files.walk(place)) {
                        walk.filter(Files::isRegularFile)
                                .forEach(file ->
                                        files.add(folder.relativize(file).toString()));
                    }
                }
            }
        }
        return List.copyOf(files);
    }

    private void moveInPlace() throws IOException {
        boolean replaces = mode == WriteTarget.Mode.OVERWRITE && Files.exists(folder);
        if (!replaces) {
            Files.move(staging, folder);
            return;
        }
        Path parked = FolderRecovery.parked(folder);
        FolderRecovery.delete(parked);
        Files.move(folder, parked);
        try {
            Files.move(staging, folder);
        } catch (IOException e) {
            Files.move(parked, folder);
            throw e;
        }
        FolderRecovery.delete(parked);
    }

    private static void touchSuccess(Path place) throws IOException {
        Files.deleteIfExists(place.resolve(SUCCESS));
        Files.createFile(place.resolve(SUCCESS));
    }

    @Override
    public void close() {
        if (isNeeded && !isDone) {
            try {
                if (!Files.exists(staging.resolve(FolderRecovery.MARK))) {
                    FolderRecovery.delete(staging);
                }
            } catch (IOException e) {
                throw WriteErrors.failed(staging, e);
            }
        }
    }
}
