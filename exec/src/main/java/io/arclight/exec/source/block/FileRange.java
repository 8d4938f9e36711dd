package io.arclight.exec.source.block;

import io.arclight.exec.source.file.DataFile;
import io.arclight.exec.source.file.FileTable;
import java.util.ArrayList;
import java.util.List;

/**
 * The records that begin in a range of a file.
 *
 * @param file the file
 * @param start where the range begins
 * @param end where it ends; {@link Long#MAX_VALUE} for the end of the file
 * @param rows about how many rows
 */
public record FileRange(DataFile file, long start, long end, long rows) implements FileTable.Split {
    @Override
    public long blockStart() {
        return start;
    }

    @Override
    public long blockLength() {
        return Math.min(end, file.length()) - start;
    }

    private static final long SPLIT_BYTES = 8L << 20;

    /**
     * A file cut into ranges, if its records can be found from its middle.
     *
     * @param multiLine whether a record may have several lines
     * @param rows about how many rows the file has
     */
    public static List<FileRange> of(DataFile file, boolean multiLine, long rows) {
        boolean isWhole = multiLine || FileBytes.isCompressed(file.path());
        long pieces = isWhole ? 1 : Math.max(1, file.length() / SPLIT_BYTES);
        List<FileRange> splits = new ArrayList<>();
        for (long piece = 0; piece < pieces && file.length() > 0; piece++) {
            long start = file.length() * piece / pieces;
            long end = piece == pieces - 1 ? Long.MAX_VALUE : file.length() * (piece + 1) / pieces;
            splits.add(new FileRange(file, start, end, rows / pieces));
        }
        return splits;
    }

    /** All of a file. */
    public static FileRange whole(DataFile file) {
        return new FileRange(file, 0, Long.MAX_VALUE, 0);
    }

    @Override
    public String description() {
        return file.path() + " from byte " + start;
    }
}
