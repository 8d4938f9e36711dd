package io.arclight.exec.source.parquet;

import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.ThriftInput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.RowGroup;

/**
 * Guesses how many distinct values columns have from the dictionaries of the largest row group: a dictionary that is much
 * shorter than its row group is about the whole column's.
 */
final class DictionarySizes {
    private static final int HEADER = 256;
    private static final int REPEATS = 4;

    private final Map<String, Integer> leaves = new HashMap<>();
    private final Map<Integer, Integer> sizes = new HashMap<>();
    private final long sampleRows;
    private final long totalRows;

    private DictionarySizes(long sampleRows, long totalRows) {
        this.sampleRows = sampleRows;
        this.totalRows = totalRows;
    }

    /** Reads the headers of the dictionaries of one row group. */
    static DictionarySizes sample(List<ParquetFile> files, List<String> columns, FileGate gate) {
        Optional<ParquetFile> largest = files.stream().max(Comparator.comparingLong(DictionarySizes::largestGroup));
        long total = files.stream().mapToLong(ParquetFile::rows).sum();
        if (largest.isEmpty() || largest.get().rowGroups().isEmpty()) {
            return new DictionarySizes(0, total);
        }
        ParquetFile file = largest.get();
        RowGroup group = file.rowGroups().stream()
                .max(Comparator.comparingLong(RowGroup::getNum_rows))
                .orElseThrow();
        DictionarySizes sizes = new DictionarySizes(group.getNum_rows(), total);
        try (FileChannel channel = FileChannel.open(gate.read(file.file().path()), StandardOpenOption.READ)) {
            for (String column : columns) {
                Optional<FieldShape> shape = file.shape(column);
                if (shape.isPresent()
                        && shape.get() instanceof FieldShape.Leaf leaf
                        && leaf.firstLeaf() < group.getColumns().size()) {
                    sizes.leaves.put(column, leaf.firstLeaf());
                    size(channel, group.getColumns().get(leaf.firstLeaf()))
                            .ifPresent(size -> sizes.sizes.put(leaf.firstLeaf(), size));
                }
            }
        } catch (IOException e) {
            throw CorruptParquet.error(
                    file.file().path(), "", new CorruptDataException(String.valueOf(e.getMessage()), e));
        }
        return sizes;
    }

    private static long largestGroup(ParquetFile file) {
        return file.rowGroups().stream().mapToLong(RowGroup::getNum_rows).max().orElse(0);
    }

    private static OptionalInt size(FileChannel channel, ColumnChunk chunk) throws IOException {
        ColumnMetaData data = chunk.getMeta_data();
        if (data == null || !data.isSetDictionary_page_offset() || !isWhollyCoded(data)) {
            return OptionalInt.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate(HEADER);
        int count = channel.read(bytes, Math.max(0, data.getDictionary_page_offset()));
        return count <= 0 ? OptionalInt.empty() : ThriftInput.dictionarySize(bytes.array());
    }

    /** Whether no page falls back to plain values. */
    static boolean isWhollyCoded(ColumnMetaData data) {
        if (data.getEncoding_stats() == null) {
            return !data.getEncodings().contains(Encoding.PLAIN);
        }
        for (PageEncodingStats pages : data.getEncoding_stats()) {
            boolean isData = pages.getPage_type() != PageType.DICTIONARY_PAGE;
            boolean isCoded =
                    pages.getEncoding() == Encoding.PLAIN_DICTIONARY || pages.getEncoding() == Encoding.RLE_DICTIONARY;
            if (isData && !isCoded) {
                return false;
            }
        }
        return true;
    }

    /** About how many distinct values a column has; empty when there is no telling. */
    OptionalDouble distinct(String column) {
        Integer leaf = leaves.get(column);
        Integer size = leaf == null ? null : sizes.get(leaf);
        if (size == null || sampleRows == 0) {
            return OptionalDouble.empty();
        }
        boolean isWhole = (long) size * REPEATS <= sampleRows;
        return OptionalDouble.of(isWhole ? size : (double) size * totalRows / sampleRows);
    }
}
