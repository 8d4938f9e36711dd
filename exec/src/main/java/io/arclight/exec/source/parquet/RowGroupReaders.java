package io.arclight.exec.source.parquet;

import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.schedule.Cancellation;
import io.arclight.exec.source.parquet.column.ColumnReader;
import io.arclight.exec.source.parquet.column.ColumnReaders;
import io.arclight.exec.source.parquet.column.LeafNode;
import io.arclight.exec.source.parquet.column.ListNode;
import io.arclight.exec.source.parquet.column.MissingNode;
import io.arclight.exec.source.parquet.column.NestedNode;
import io.arclight.exec.source.parquet.column.StructNode;
import io.arclight.exec.source.parquet.column.VariantNode;
import io.arclight.exec.source.parquet.page.ColumnChunkSource;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.LeafType;
import io.arclight.exec.source.parquet.page.ReadWindow;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.RowGroup;

/** Makes the readers of a row group's columns. */
final class RowGroupReaders {
    private static final int UNCOUNTED_HEADER = 100;
    private static final StructType VARIANT_PARTS =
            StructType.EMPTY.add(FieldShape.VALUE, AtomicType.BINARY).add(FieldShape.METADATA, AtomicType.BINARY);

    private final RowGroupSplit split;
    private final ReadWindow window;
    private final MemoryAccount account;
    private final Cancellation cancellation;

    RowGroupReaders(RowGroupSplit split, ReadWindow window, MemoryAccount account, Cancellation cancellation) {
        this.split = split;
        this.window = window;
        this.account = account;
        this.cancellation = cancellation;
    }

    /**
     * The reader of a column of the query, empty when the file has none or nothing but nulls.
     *
     * @param largestDictionary of how many values at most a dictionary may be for its codes to be kept
     */
    Optional<ColumnReader> reader(StructField column, long largestDictionary) {
        Optional<FieldShape> shape = split.parquet().shape(column.name());
        if (shape.isEmpty() || shape.get().type() == AtomicType.NULL) {
            return Optional.empty();
        }
        boolean isFlat =
                shape.get() instanceof FieldShape.Leaf leaf && leaf.decoding().maxDefinition() <= 1;
        return Optional.of(
                isFlat
                        ? flat((FieldShape.Leaf) shape.get(), column.dataType(), largestDictionary)
                        : ColumnReaders.nested(node(shape.get(), column.dataType()), account));
    }

    private ColumnReader flat(FieldShape.Leaf leaf, DataType type, long largestDictionary) {
        ColumnChunkSource chunk = chunk(leaf.firstLeaf(), leaf.decoding());
        return ColumnReaders.flat(chunk, leaf.conversion(), type, largestDictionary);
    }

    private NestedNode node(FieldShape shape, DataType type) {
        if (shape instanceof FieldShape.Leaf leaf) {
            return new LeafNode(chunk(leaf.firstLeaf(), leaf.decoding()), leaf.conversion(), type);
        }
        if (shape instanceof FieldShape.Repeated repeated) {
            NestedNode element = repeated.isMap() && type instanceof MapType map
                    ? node(repeated.element(), map.entryType())
                    : !repeated.isMap() && type instanceof ArrayType array
                            ? node(repeated.element(), array.elementType())
                            : mismatch(shape, type);
            return new ListNode(
                    element,
                    repeated.listDefinition(),
                    repeated.elementDefinition(),
                    repeated.repetition(),
                    repeated.isMap(),
                    account);
        }
        if (shape instanceof FieldShape.Variant variant) {
            return type == AtomicType.VARIANT ? variant(variant.parts()) : mismatch(shape, type);
        }
        FieldShape.Struct parts = (FieldShape.Struct) shape;
        // Spark did not always say in files that a group is a variant.
        return type == AtomicType.VARIANT && parts.isVariant() && parts.names().size() == 2
                ? variant(parts)
                : type instanceof StructType struct ? struct(parts, struct) : mismatch(shape, type);
    }

    private NestedNode variant(FieldShape.Struct parts) {
        return new VariantNode(struct(parts, VARIANT_PARTS), account);
    }

    private NestedNode struct(FieldShape.Struct shape, StructType type) {
        List<NestedNode> fields = new ArrayList<>();
        for (StructField field : type.fields()) {
            int index = shape.indexOf(field.name());
            fields.add(
                    index < 0
                            ? new MissingNode(field.dataType(), account)
                            : node(shape.fields().get(index), field.dataType()));
        }
        NestedNode witness = fields.stream()
                .filter(field -> field.leaf() != null)
                .findFirst()
                .orElseGet(() -> levels(shape));
        return new StructNode(fields, witness, shape.definition(), account);
    }

    /** The levels of a node's first leaf, without its values. */
    private NestedNode levels(FieldShape shape) {
        FieldShape.Leaf leaf = shape.leaf();
        return new LeafNode(chunk(leaf.firstLeaf(), leaf.decoding()), leaf.conversion(), AtomicType.NULL);
    }

    private static NestedNode mismatch(FieldShape shape, DataType type) {
        throw CorruptDataException.unsupported(
                "the type " + shape.type().sql() + " where " + type.sql() + " is expected");
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
        if (data == null || chunk.isSetCrypto_metadata()) {
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
        // Old writers did not count the header of the dictionary page.
        long end = Math.min(split.file().length(), start + length + UNCOUNTED_HEADER);
        return new ColumnChunkSource(
                window, start, end, data.getCodec(), data.getNum_values(), type, account, cancellation);
    }
}
