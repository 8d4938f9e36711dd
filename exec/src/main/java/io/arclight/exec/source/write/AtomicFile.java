package io.arclight.exec.source.write;

import io.arclight.exec.source.file.FolderRecovery;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A small file of text that is there as a whole or not at all, whenever the process ends.
 *
 * @param path the file
 */
public record AtomicFile(Path path) {
    /**
     * Writes the file under a temporary name beside it, and renames it. An old one is replaced.
     *
     * @throws io.arclight.exec.error.ArclightException TASK_WRITE_FAILED; the old file is as it was
     */
    public void write(String text) {
        Path staged = path.resolveSibling(FolderRecovery.STAGING + UUID.randomUUID());
        try {
            Files.createDirectories(path.getParent());
            try {
                writeSynced(staged, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                Files.move(staged, path, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(staged);
            }
        } catch (IOException e) {
            throw WriteErrors.failed(path, e);
        }
    }

    private static void writeSynced(Path file, ByteBuffer bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /**
     * Removes the file if it is there.
     *
     * @throws io.arclight.exec.error.ArclightException TASK_WRITE_FAILED
     */
    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw WriteErrors.failed(path, e);
        }
    }
}
