package io.arclight.exec.source.parquet.column;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.Validity;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import java.util.ArrayList;
import java.util.List;

/** Structs, and the entries of maps. */
public final class StructNode implements NestedNode {
    private final List<NestedNode> fields;
    private final NestedNode witness;
    private final int definition;
    private final MemoryAccount account;

    /**
     * A struct.
     *
     * @param fields its fields
     * @param witness a node whose leaf is in the file and in this struct: one of the fields, or another when the query
     *     wants no field that the file has
     * @param definition the definition level at which it is not null
     */
    public StructNode(List<NestedNode> fields, NestedNode witness, int definition, MemoryAccount account) {
        this.fields = fields;
        this.witness = witness;
        this.definition = definition;
        this.account = account;
    }

    @Override
    public void read(int rows) {
        fields.forEach(field -> field.read(rows));
        if (!fields.contains(witness)) {
            witness.read(rows);
        }
        int slots = leaf().levels().slots(Levels.Slots.ROWS);
        for (NestedNode field : fields) {
            CorruptDataException.check(
                    field.leaf() == null || field.leaf().levels().slots(Levels.Slots.ROWS) == slots,
                    "the fields of a struct have different numbers of rows");
        }
    }

    @Override
    public LeafNode leaf() {
        return witness.leaf();
    }

    @Override
    public Column build(Levels.Slots slots, int length) {
        Validity validity = leaf().levels().validity(slots, length, definition, account);
        List<Column> columns = new ArrayList<>(fields.size());
        for (NestedNode field : fields) {
            CorruptDataException.check(
                    field.leaf() == null || field.leaf().levels().slots(slots) == length,
                    "the fields of a struct have different numbers of values");
            columns.add(field.build(slots, length));
        }
        return new StructColumn(length, validity, List.copyOf(columns));
    }

    @Override
    public void close() {
        fields.forEach(NestedNode::close);
        witness.close();
    }
}
