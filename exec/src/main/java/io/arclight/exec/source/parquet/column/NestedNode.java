package io.arclight.exec.source.parquet.column;

import io.arclight.exec.column.Column;

/** A node of a column with lists or structs: reads the rows of the leaves below, then builds the column from them. */
public sealed interface NestedNode extends AutoCloseable
        permits LeafNode, ListNode, StructNode, VariantNode, MissingNode {
    /** Decodes the next rows of every leaf below. */
    void read(int rows);

    /** Goes past rows of every leaf below. */
    default void skip(long rows) {
        for (long done = 0; done < rows; done += SKIP_STEP) {
            read((int) Math.min(SKIP_STEP, rows - done));
        }
    }

    /** How many rows are decoded at a time to be left out. */
    int SKIP_STEP = 4096;

    /** The leaf whose levels speak for this node; null when the file has no leaf below. */
    LeafNode leaf();

    /** Builds the column of the rows decoded last; {@code length} slots. The caller owns it. */
    Column build(Levels.Slots slots, int length);

    @Override
    void close();
}
