package io.arclight.exec.plan.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where and how rows are written. Files are staged, then renamed into place, {@code _SUCCESS} last; a crash leaves the old
 * or the new, never a mix.
 *
 * @param format {@code parquet} or {@code csv}
 * @param directory the folder
 * @param mode what happens when it exists
 * @param partitionBy the columns whose values name sub-folders
 * @param options the format's options
 * @param replaced partition folders whose files go with {@link Mode#OVERWRITE_PARTITIONS}, relative to the folder
 */
public record WriteTarget(
        String format,
        Path directory,
        Mode mode,
        List<String> partitionBy,
        Map<String, String> options,
        List<String> replaced) {
    /** A target for which nothing else is replaced than what the mode says. */
    public WriteTarget(
            String format, Path directory, Mode mode, List<String> partitionBy, Map<String, String> options) {
        this(format, directory, mode, partitionBy, options, List.of());
    }

    /** What happens when the folder exists. */
    public enum Mode {
        /** PATH_ALREADY_EXISTS. */
        ERROR_IF_EXISTS,
        /** The new files replace what is there. */
        OVERWRITE,
        /** The new files replace those in the partition folders that rows fall in, and in those that are listed. */
        OVERWRITE_PARTITIONS,
        /** The new files stand beside what is there. */
        APPEND,
        /** Nothing is written. */
        IGNORE
    }
}
