package io.arclight.exec.source.parquet;

import io.arclight.exec.source.filter.ValueRange;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.ThriftInput;
import io.arclight.exec.type.DataType;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.format.ColumnIndex;
import org.apache.parquet.format.OffsetIndex;
import org.apache.parquet.format.PageLocation;
import org.apache.parquet.format.Statistics;

/**
 * What is known of the values in the pages of a column chunk.
 *
 * @param firstRows the first row of each page, within the row group
 * @param ranges the range of the values in each page
 */
record PageBounds(long[] firstRows, ValueRange[] ranges) {
    /**
     * Takes them from a file's page index.
     *
     * @param rows the rows of the row group
     * @throws CorruptDataException when the index contradicts itself
     */
    static PageBounds of(byte[] columnIndex, byte[] offsetIndex, FieldShape.Leaf leaf, DataType type, long rows) {
        ColumnIndex values = ThriftInput.columnIndex(columnIndex);
        OffsetIndex places = ThriftInput.offsetIndex(offsetIndex);
        List<PageLocation> pages = places.getPage_locations();
        int count = pages.size();
        CorruptDataException.check(
                count > 0
                        && values.getNull_pages().size() == count
                        && values.getMin_values().size() == count
                        && values.getMax_values().size() == count
                        && (!values.isSetNull_counts()
                                || values.getNull_counts().size() == count),
                "a page index contradicts itself");
        long[] firstRows = new long[count];
        ValueRange[] ranges = new ValueRange[count];
        for (int i = 0; i < count; i++) {
            firstRows[i] = pages.get(i).getFirst_row_index();
            long end = i + 1 < count ? pages.get(i + 1).getFirst_row_index() : rows;
            CorruptDataException.check(
                    (i > 0 || firstRows[i] == 0) && firstRows[i] < end && end <= rows, "a page index is out of order");
            ranges[i] = values.getNull_pages().get(i)
                    ? ValueRange.constant(null, end - firstRows[i])
                    : ChunkStatistics.range(statistics(values, i), leaf, type, end - firstRows[i]);
        }
        return new PageBounds(firstRows, ranges);
    }

    private static Statistics statistics(ColumnIndex values, int page) {
        Statistics statistics = new Statistics();
        statistics.setMin_value(bytes(values.getMin_values().get(page)));
        statistics.setMax_value(bytes(values.getMax_values().get(page)));
        if (values.isSetNull_counts()) {
            statistics.setNull_count(values.getNull_counts().get(page));
        }
        return statistics;
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    /** The range of the page that a row is in. */
    ValueRange at(long row) {
        int found = Arrays.binarySearch(firstRows, row);
        return ranges[found >= 0 ? found : -found - 2];
    }
}
