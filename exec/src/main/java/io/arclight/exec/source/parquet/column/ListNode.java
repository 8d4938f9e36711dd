package io.arclight.exec.source.parquet.column;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.MapColumn;
import io.arclight.exec.column.Validity;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.MemoryAccount;

/** Lists, and maps as lists of entries. */
public final class ListNode implements NestedNode {
    private final NestedNode elements;
    private final int listDefinition;
    private final Levels.Slots elementSlots;
    private final boolean isMap;
    private final MemoryAccount account;

    /**
     * A list.
     *
     * @param elements its elements; at least one leaf below is in the file
     * @param listDefinition the definition level at which the list is not null
     * @param elementDefinition the definition level at which there is an element
     * @param repetition the repetition level of the elements
     * @param isMap whether the elements are entries of a map
     */
    public ListNode(
            NestedNode elements,
            int listDefinition,
            int elementDefinition,
            int repetition,
            boolean isMap,
            MemoryAccount account) {
        this.elements = elements;
        this.listDefinition = listDefinition;
        this.elementSlots = new Levels.Slots(repetition, elementDefinition);
        this.isMap = isMap;
        this.account = account;
    }

    @Override
    public void read(int rows) {
        elements.read(rows);
    }

    @Override
    public LeafNode leaf() {
        return elements.leaf();
    }

    @Override
    public Column build(Levels.Slots slots, int length) {
        Levels levels = leaf().levels();
        Validity validity = levels.validity(slots, length, listDefinition, account);
        Buffer offsets = levels.offsets(slots, length, elementSlots, account);
        Column built = elements.build(elementSlots, levels.slots(elementSlots));
        ListColumn list = new ListColumn(length, validity, offsets, built);
        return isMap ? new MapColumn(list) : list;
    }

    @Override
    public void close() {
        elements.close();
    }
}
