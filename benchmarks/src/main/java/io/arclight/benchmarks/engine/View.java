package io.arclight.benchmarks.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Files under a name.
 *
 * @param name the name in queries
 * @param format the format of the files
 * @param path a file, or a folder of files of that format
 */
public record View(String name, Format format, Path path) {
    /** A format of files. */
    public enum Format {
        PARQUET,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The Parquet files of a table within a folder, {@code table.parquet} or {@code table/*.parquet}.
     *
     * @throws IOException when there is neither
     */
    public static View parquet(Path folder, String table) throws IOException {
        for (Path path : new Path[] {folder.resolve(table + ".parquet"), folder.resolve(table)}) {
            if (Files.exists(path)) {
                return new View(table, Format.PARQUET, path);
            }
        }
        throw new IOException("There is neither " + table + ".parquet nor a folder " + table + " in " + folder);
    }
}
