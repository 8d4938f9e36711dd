package io.arclight.exec.source.parquet.column;

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
     * @param keepsCodes whether byte strings may stay codes of a dictionary
     * @throws CorruptDataException unsupported, when the file's type cannot be read as the query's
     */
    public static ColumnReader flat(
            ColumnChunkSource chunk, LeafConversion conversion, DataType type, boolean keepsCodes) {
        return new FlatColumnReader(chunk, type.physicalType(), step(conversion, type, chunk.leaf()), keepsCodes);
    }

    /** The reader of a column with lists or structs. */
    public static ColumnReader nested(NestedNode root) {
        return new NestedColumnReader(root);
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
