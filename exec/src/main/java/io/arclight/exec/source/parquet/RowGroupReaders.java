package io.arclight.exec.source.parquet;

import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.schedule.Cancellation;
import io.arclight.exec.source.parquet.decode.ColumnChunkSource;
import io.arclight.exec.source.parquet.decode.ColumnReader;
import io.arclight.exec.source.parquet.decode.ColumnReaders;
import io.arclight.exec.source.parquet.decode.CorruptDataException;
import io.arclight.exec.source.parquet.decode.LeafType;
import io.arclight.exec.source.parquet.decode.ReadWindow;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructField;
import java.util.Optional;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.RowGroup;

/** Makes the readers of a row group's columns. */
final class RowGroupReaders {
    private final RowGroupSplit split;
    private final ReadWindow window;
    private final MemoryAccount account;
    private final Cancellation cancellation;
    private final boolean keepsCodes;

    RowGroupReaders(
            RowGroupSplit split,
            ReadWindow window,
            MemoryAccount account,
            Cancellation cancellation,
            boolean keepsCodes) {
        this.split = split;
        this.window = window;
        this.account = account;
        this.cancellation = cancellation;
        this.keepsCodes = keepsCodes;
    }

    /** The reader of a column of the query, empty when the file has none or nothing but nulls. */
    Optional<ColumnReader> reader(StructField column) {
        Optional<FieldShape> shape = split.parquet().shape(column.name());
        if (shape.isEmpty() || shape.get().type() == AtomicType.NULL) {
            return Optional.empty();
        }
        if (shape.get() instanceof FieldShape.Leaf leaf) {
            return Optional.of(ColumnReaders.flat(
                    chunk(leaf.firstLeaf(), leaf.decoding()), leaf.conversion(), column.dataType(), keepsCodes));
        }
        throw CorruptDataException.unsupported("nested columns");
    }

    private ColumnChunkSource chunk(int leaf, LeafType type) {
        RowGroup group = split.parquet().rowGroups().get(split.rowGroup());
        if (leaf >= group.getColumns().size()) {
            throw new CorruptDataException("the row group has too few column chunks");
        }
        ColumnChunk chunk = group.getColumns().get(leaf);
        ColumnMetaData data = chunk.getMeta_data();
        if (chunk.isSetFile_path() && !chunk.getFile_path().isEmpty()) {
            throw CorruptDataException.unsupported("column chunks in other files");
        }
        if (data == null) {
            throw CorruptDataException.unsupported("encrypted columns");
        }
        if (data.getType() != type.type()) {
            throw new CorruptDataException("the column chunk is of type " + data.getType() + ", not " + type.type());
        }
        if (data.getCodec() == null) {
            throw CorruptDataException.unsupported("an unknown codec");
        }
        long start = data.getData_page_offset();
        if (data.isSetDictionary_page_offset() && data.getDictionary_page_offset() > 0) {
            start = Math.min(start, data.getDictionary_page_offset());
        }
        long length = data.getTotal_compressed_size();
        if (start < 0
                || length < 0
                || start > split.file().length()
                || length > split.file().length() - start) {
            throw new CorruptDataException("the column chunk lies outside of the file");
        }
        return new ColumnChunkSource(
                window, start, start + length, data.getCodec(), data.getNum_values(), type, account, cancellation);
    }
}
