package io.arclight.exec.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One folder per process below each spill directory, removed with what is in it when the process ends. */
final class SpillDirectory {
    private static final Logger LOGGER = LoggerFactory.getLogger(SpillDirectory.class);
    private static final Map<Path, Path> FOLDERS = new ConcurrentHashMap<>();

    private SpillDirectory() {}

    static Path under(String directory) {
        Path base = Path.of(directory).toAbsolutePath().normalize();
        Path folder = FOLDERS.computeIfAbsent(base, SpillDirectory::create);
        if (!Files.isDirectory(folder)) {
            FOLDERS.remove(base, folder);
            folder = FOLDERS.computeIfAbsent(base, SpillDirectory::create);
        }
        return folder;
    }

    private static Path create(Path base) {
        try {
            Files.createDirectories(base);
            Path folder = Files.createTempDirectory(base, "arclight-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "spill-cleaner"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOGGER.warn("Could not remove {}: {}", folder, e.getMessage());
        }
    }
}
