package io.arclight.exec.source.parquet.column;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.variant.VariantVal;

/** Variants: joins value and metadata, which a file has apart. Metadata that is none is MALFORMED_VARIANT. */
public final class VariantNode implements NestedNode {
    private final NestedNode parts;
    private final MemoryAccount account;

    /**
     * A variant.
     *
     * @param parts a struct of value and metadata
     */
    public VariantNode(NestedNode parts, MemoryAccount account) {
        this.parts = parts;
        this.account = account;
    }

    @Override
    public void read(int rows) {
        parts.read(rows);
    }

    @Override
    public LeafNode leaf() {
        return parts.leaf();
    }

    @Override
    public Column build(Levels.Slots slots, int length) {
        StructColumn struct = (StructColumn) parts.build(slots, length);
        try (ColumnBuilder out = ColumnBuilder.of(AtomicType.VARIANT, account)) {
            ViewColumn values = (ViewColumn) struct.fields().get(0);
            ViewColumn metadata = (ViewColumn) struct.fields().get(1);
            for (int row = 0; row < length; row++) {
                if (struct.isNull(row) || values.isNull(row) || metadata.isNull(row)) {
                    out.appendNulls(1);
                } else {
                    ((ViewBuilder) out).append(new VariantVal(values.get(row), metadata.get(row)).toBytes());
                }
            }
            return out.build();
        } finally {
            struct.release();
        }
    }

    @Override
    public void close() {
        parts.close();
    }
}
