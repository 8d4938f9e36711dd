package io.arclight.golden;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Data that lies beside the repository, too large to be part of it. */
public final class SharedData {
    private SharedData() {}

    /** A file or folder; the test is skipped when it is not there. */
    static Path path(String name) {
        return existing("data/" + name);
    }

    /** A file or folder beside the data; the test is skipped when it is not there. */
    public static Path existing(String name) {
        Path path = root().resolve(name);
        Assumptions.assumeTrue(
                Files.exists(path),
                () -> "skipped: " + path + " is not there (../shared beside the repository, or -Darclight.shared=...)");
        return path;
    }

    /** The folder of that data, whether or not it is there. */
    public static Path root() {
        String told = System.getProperty("arclight.shared");
        if (told != null) {
            return Path.of(told);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolveSibling("shared/data"))) {
            folder = folder.getParent();
        }
        return folder.resolveSibling("shared");
    }
}
