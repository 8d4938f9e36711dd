package io.arclight.exec.source.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Completes writings that a crash interrupted between two renames. The protocol: new files wait in a staging folder. To
 * replace a folder it is renamed to its parked name, then the staging folder to the folder's name. To add to a folder, a
 * staging folder inside it gets the mark {@value #MARK}, which names the files that are to go; then those are deleted and
 * the staged files move one by one. So a folder that is missing but parked goes back to the old state, and a marked
 * staging folder goes forward to the new one.
 */
public final class FolderRecovery {
    /** What the names of staging folders begin with. */
    public static final String STAGING = "_temporary-";

    /** The file in a staging folder that says that its files are to be added, and by name which go, separated by NUL. */
    public static final String MARK = "_COMMIT";

    private static final String SEPARATOR = "\0";

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
        if (Files.exists(folder)) {
            return true;
        }
        if (folder.getFileName() == null) {
            return false;
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
                    moveAll(staging, folder, new FileSync(true));
                }
            }
        }
    }

    /**
     * Marks a staging folder: from now on its files will be there, whatever happens.
     *
     * @param outdated the files that go, relative to the folder that the staging folder is in
     */
    public static void mark(Path staging, List<String> outdated) throws IOException {
        Path unfinished = staging.resolve(MARK + ".new");
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer text = StandardCharsets.UTF_8.encode(String.join(SEPARATOR, outdated));
            while (text.hasRemaining()) {
                channel.write(text);
            }
            channel.force(true);
        }
        Files.move(unfinished, staging.resolve(MARK), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void deleteOutdated(Path staging, Path folder) throws IOException {
        List<String> outdated;
        try {
            outdated = List.of(Files.readString(staging.resolve(MARK)).split(SEPARATOR));
        } catch (NoSuchFileException e) {
            // Somebody else completes it, too, and has nearly done so: the mark goes with the staging folder.
            return;
        }
        for (String name : outdated) {
            Path file = folder.resolve(name).normalize();
            if (!name.isEmpty() && file.startsWith(folder)) {
                Files.deleteIfExists(file);
                deleteEmpty(file.getParent(), folder);
            }
        }
    }

    /** Removes a folder and those around it within a root as long as there is nothing in them. */
    private static void deleteEmpty(Path folder, Path root) throws IOException {
        for (Path place = folder; !place.equals(root) && place.startsWith(root); place = place.getParent()) {
            try {
                Files.deleteIfExists(place);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    /** Does what a marked staging folder says: deletes what is to go, moves its files to where they belong, removes it. */
    public static void moveAll(Path staging, Path folder, FileSync sync) throws IOException {
        deleteOutdated(staging, folder);
        Set<Path> changed = new LinkedHashSet<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(staging)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals(MARK))
                    .toList();
        }
        for (Path file : files) {
            Path target = folder.resolve(staging.relativize(file).toString());
            for (Path place = target.getParent(); place.startsWith(folder); place = place.getParent()) {
                changed.add(place);
            }
            try {
                Files.createDirectories(target.getParent());
                Files.move(file, target);
            } catch (NoSuchFileException | FileAlreadyExistsException e) {
                // Somebody else completes it, too: the file is where it belongs.
                continue;
            }
        }
        for (Path place : changed) {
            sync.folder(place);
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
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
