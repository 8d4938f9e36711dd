package io.arclight.exec.source.parquet;

import io.arclight.exec.source.filter.RuntimeFilter;
import io.arclight.exec.source.filter.ScanPredicate;
import io.arclight.exec.source.filter.ValueRange;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.ReadWindow;
import io.arclight.exec.source.parquet.selection.RowRanges;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.RowGroup;

/** Finds the rows of a row group that may matter, by what the file's page index says of the pages of some columns. */
final class PagePruning {
    private final ParquetFile parquet;
    private final RowGroup group;
    private final StructType schema;
    private final Map<Integer, PageBounds> bounds = new HashMap<>();

    /**
     * A row group of a file.
     *
     * @param schema the table's columns
     */
    PagePruning(RowGroupSplit split, StructType schema) {
        this.parquet = split.parquet();
        this.group = parquet.rowGroups().get(split.rowGroup());
        this.schema = schema;
    }

    /** The range of a column in the whole row group, null when nothing is known. */
    ValueRange range(int column) {
        return column >= schema.size() ? null : ChunkStatistics.range(parquet, group, schema.field(column));
    }

    /**
     * The rows that may matter.
     *
     * @param predicate over positions in the schema
     * @param filters what joins want of columns, by their positions in the schema
     * @throws CorruptDataException when the index is broken
     */
    RowRanges rows(ScanPredicate predicate, Map<Integer, RuntimeFilter> filters, ReadWindow window) {
        if (group.getColumns().stream().noneMatch(ColumnChunk::isSetColumn_index_offset)) {
            return RowRanges.ALL;
        }
        TreeSet<Integer> columns = new TreeSet<>(predicate.columns());
        columns.addAll(filters.keySet());
        TreeSet<Long> borders = new TreeSet<>();
        for (int column : columns) {
            Optional<PageBounds> pages = column < schema.size() ? load(schema.field(column), window) : Optional.empty();
            pages.ifPresent(found -> {
                bounds.put(column, found);
                for (long first : found.firstRows()) {
                    borders.add(first);
                }
            });
        }
        if (borders.size() <= 1) {
            return RowRanges.ALL;
        }
        RowRanges ranges = new RowRanges();
        for (long first : borders) {
            Long next = borders.higher(first);
            boolean mayMatter = predicate.mayMatch(column -> range(column, first))
                    && filters.entrySet().stream().allMatch(filter -> {
                        ValueRange range = range(filter.getKey(), first);
                        return range == null || range.mayMeet(filter.getValue().range());
                    });
            if (mayMatter) {
                ranges.add(first, next == null ? group.getNum_rows() : next);
            }
        }
        return ranges;
    }

    private ValueRange range(int column, long row) {
        PageBounds pages = bounds.get(column);
        return pages == null ? range(column) : pages.at(row);
    }

    private Optional<PageBounds> load(StructField column, ReadWindow window) {
        Optional<FieldShape> shape = parquet.shape(column.name());
        if (shape.isEmpty()
                || !(shape.get() instanceof FieldShape.Leaf leaf)
                || !leaf.isFlat()
                || leaf.firstLeaf() >= group.getColumns().size()) {
            return Optional.empty();
        }
        ColumnChunk chunk = group.getColumns().get(leaf.firstLeaf());
        if (!chunk.isSetColumn_index_offset() || !chunk.isSetOffset_index_offset()) {
            return Optional.empty();
        }
        byte[] values = bytes(chunk.getColumn_index_offset(), chunk.getColumn_index_length(), window);
        byte[] places = bytes(chunk.getOffset_index_offset(), chunk.getOffset_index_length(), window);
        return Optional.of(PageBounds.of(values, places, leaf, column.dataType(), group.getNum_rows()));
    }

    private byte[] bytes(long offset, int length, ReadWindow window) {
        CorruptDataException.check(
                offset >= 0
                        && length >= 0
                        && length <= ReadWindow.CAPACITY
                        && offset <= parquet.file().length() - length,
                "a page index lies outside of the file");
        try {
            return window.copy(offset, length);
        } catch (IOException e) {
            throw new CorruptDataException(String.valueOf(e.getMessage()), e);
        }
    }
}
