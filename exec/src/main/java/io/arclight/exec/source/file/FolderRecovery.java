package io.arclight.exec.source.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Completes writings that a crash interrupted between two renames. The protocol: new files wait in a staging folder. To
 * replace a folder it is renamed to its parked name, then the staging folder to the folder's name. To add to a folder, a
 * staging folder inside it gets the mark {@value #MARK}, then its files move one by one. So a folder that is missing but
 * parked goes back to the old state, and a marked staging folder goes forward to the new one.
 */
public final class FolderRecovery {
    /** What the names of staging folders begin with. */
    public static final String STAGING = "_temporary-";

    /** The file in a staging folder that says that its files are to be added. */
    public static final String MARK = "_COMMIT";

    private FolderRecovery() {}

    /** Where a folder waits while another takes its place. */
    public static Path parked(Path folder) {
        return folder.resolveSibling("_replaced-" + folder.getFileName());
    }

    /**
     * Brings a folder back that a crash left parked.
     *
     * @return whether it is there now
     */
    public static boolean restore(Path folder) throws IOException {
        if (folder.getFileName() == null || Files.exists(folder)) {
            return Files.exists(folder);
        }
        Path parked = parked(folder);
        if (!Files.isDirectory(parked)) {
            return false;
        }
        try {
            Files.move(parked, folder);
        } catch (NoSuchFileException | FileAlreadyExistsException e) {
            // Somebody else was faster.
            return Files.exists(folder);
        }
        return true;
    }

    /** Adds the files of marked staging folders in a folder. */
    public static void complete(Path folder) throws IOException {
        try (DirectoryStream<Path> stagings = Files.newDirectoryStream(folder, STAGING + "*")) {
            for (Path staging : stagings) {
                if (Files.exists(staging.resolve(MARK))) {
                    moveAll(staging, folder);
                }
            }
        }
    }

    /** Moves all files of a marked staging folder to where they belong, and removes it. */
    public static void moveAll(Path staging, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(staging)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals(MARK))
                    .toList();
        }
        for (Path file : files) {
            Path target = folder.resolve(staging.relativize(file).toString());
            Files.createDirectories(target.getParent());
            try {
                Files.move(file, target);
            } catch (NoSuchFileException | FileAlreadyExistsException e) {
                // Somebody else completes it, too: the file is where it belongs.
                continue;
            }
        }
        delete(staging);
    }

    /** Removes a folder and everything in it, as far as it is still there. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(java.util.Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
