package io.arclight.exec.source.parquet.column;

import io.arclight.exec.column.Column;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.source.file.ConstantColumn;
import io.arclight.exec.type.DataType;

/** A field that the query wants and the file does not have: nulls. */
public final class MissingNode implements NestedNode {
    private final DataType type;
    private final MemoryAccount account;

    /** Nulls of a type. */
    public MissingNode(DataType type, MemoryAccount account) {
        this.type = type;
        this.account = account;
    }

    @Override
    public void read(int rows) {
        // Nothing to read.
    }

    @Override
    public LeafNode leaf() {
        return null;
    }

    @Override
    public Column build(Levels.Slots slots, int length) {
        return ConstantColumn.nulls(type, length, account);
    }

    @Override
    public void close() {
        // Nothing to close.
    }
}
