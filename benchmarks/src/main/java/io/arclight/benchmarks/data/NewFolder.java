package io.arclight.benchmarks.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is either complete or not there: it is filled under another name. */
public final class NewFolder {
    private NewFolder() {}

    /** What fills a folder. */
    @FunctionalInterface
    public interface Content {
        /** Makes the files in the folder. */
        void write(Path folder) throws IOException, SQLException;
    }

    /** Makes the folder unless it is there. */
    public static void make(Path folder, Content content) throws IOException, SQLException {
        if (Files.exists(folder)) {
            return;
        }
        Path unfinished = folder.resolveSibling("." + folder.getFileName() + ".unfinished");
        delete(unfinished);
        Files.createDirectories(unfinished);
        content.write(unfinished);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
