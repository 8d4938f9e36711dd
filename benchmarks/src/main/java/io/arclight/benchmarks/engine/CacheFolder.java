package io.arclight.benchmarks.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the benchmarks keep what is slow to make: a folder under the user's cache. */
public final class CacheFolder {
    private CacheFolder() {}

    /** A path in the folder, which is made unless it is there. */
    public static Path path(String name) throws IOException {
        Path home = Path.of(System.getProperty("user.home"), ".cache", "arclight");
        Path folder = Path.of(System.getProperty("arclight.cache", home.toString()), "bench");
        Files.createDirectories(folder);
        return folder.resolve(name);
    }
}
