package io.arclight.exec.source.file;

import io.arclight.exec.setting.Settings;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Waits until what was written has reached the disk, so that a power cut cannot take back what was reported as done.
 *
 * @param isOn whether it waits at all, see {@link Settings#WRITE_SYNC}
 */
public record FileSync(boolean isOn) {
    /** As a session wants it. */
    public static FileSync of(Settings settings) {
        return new FileSync(settings.get(Settings.WRITE_SYNC));
    }

    /** Waits for the content of a file. */
    public void file(Path file) throws IOException {
        if (isOn) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    /** Waits for the names in a folder; Windows keeps those by itself. */
    public void folder(Path folder) throws IOException {
        if (isOn && File.separatorChar == '/') {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Waits for the names in a folder and in all folders below it. */
    public void folders(Path root) throws IOException {
        if (!isOn) {
            return;
        }
        List<Path> folders;
        try (Stream<Path> walk = Files.walk(root)) {
            folders = walk.filter(Files::isDirectory).toList();
        }
        for (Path folder : folders) {
            folder(folder);
        }
    }
}
