package io.arclight.exec.source.csv;

import io.arclight.exec.source.csv.record.CsvOptions;
import io.arclight.exec.source.csv.record.FileBytes;
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
record CsvSplit(DataFile file, long start, long end, long rows) implements FileTable.Split {
    private static final long SPLIT_BYTES = 8L << 20;

    /** A file cut into ranges, if its records can be found from its middle. */
    static List<CsvSplit> of(DataFile file, CsvOptions options, long rows) {
        boolean isWhole = options.multiLine() || FileBytes.isCompressed(file.path());
        long pieces = isWhole ? 1 : Math.max(1, file.length() / SPLIT_BYTES);
        List<CsvSplit> splits = new ArrayList<>();
        for (long piece = 0; piece < pieces && file.length() > 0; piece++) {
            long start = file.length() * piece / pieces;
            long end = piece == pieces - 1 ? Long.MAX_VALUE : file.length() * (piece + 1) / pieces;
            splits.add(new CsvSplit(file, start, end, rows / pieces));
        }
        return splits;
    }

    @Override
    public String description() {
        return file.path() + " from byte " + start;
    }
}
