package io.arclight.exec.source;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real data beside the repository; tests that need them are skipped where they are absent. */
public final class SharedData {
    private SharedData() {}

    /** A file or folder of the data; skips the test when it is not there. */
    public static Path path(String name) {
        String property = System.getProperty("arclight.shared");
        Path found = property != null ? Path.of(property) : search();
        Path path = found == null ? null : found.resolve("data").resolve(name);
        Assumptions.assumeTrue(path != null && Files.exists(path), "needs ../shared/data/" + name);
        return path;
    }

    private static Path search() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("shared").resolve("data"))) {
                return folder.resolve("shared");
            }
        }
        return null;
    }
}
