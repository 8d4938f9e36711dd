package io.arclight.exec.source.parquet.column;

import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.source.parquet.page.ColumnChunkSource;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.LeafType;
import io.arclight.exec.type.DataType;

/** Makes the readers of column chunks. */
public final class ColumnReaders {
    private ColumnReaders() {}

    /**
     * The reader of a column that is neither in a list nor in a struct.
     *
     * @param conversion what the file's values are
     * @param type the query's type
     * @param largestDictionary of how many values at most a dictionary may be for its codes to be kept
     * @throws CorruptDataException unsupported, when the file's type cannot be read as the query's
     */
    public static ColumnReader flat(
            ColumnChunkSource chunk, LeafConversion conversion, DataType type, long largestDictionary) {
        return new FlatColumnReader(
                chunk, type.physicalType(), step(conversion, type, chunk.leaf()), largestDictionary);
    }

    /** The reader of a column with lists or structs. */
    public static ColumnReader nested(NestedNode root, MemoryAccount account) {
        return new NestedColumnReader(root, account);
    }

    /** The conversion to a type, null for none. */
    static Conversion step(LeafConversion conversion, DataType type, LeafType leaf) {
        return conversion
                .to(type, leaf)
                .orElseThrow(() -> CorruptDataException.unsupported(
                        "the type " + conversion.fileType().sql() + " where " + type.sql() + " is expected"))
                .conversion();
    }
}
