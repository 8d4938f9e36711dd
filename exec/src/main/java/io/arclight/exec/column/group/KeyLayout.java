package io.arclight.exec.column.group;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * How the keys of a group become the 16 bytes in front of its row: packed values, the view of a string, or a
 * hash and the address of words or bytes.
 * {@link #read} gives both words of every row of a batch; the table compares them.
 */
abstract sealed class KeyLayout implements AutoCloseable permits PackedKeys, ViewKey, ArenaKeys {
    /** The first words of the rows read last. */
    long[] first = new long[0];
    /** The second words. */
    long[] second = new long[0];

    /**
     * A layout that keys of any values fit.
     *
     * @param ids whether byte strings are to be numbered, because they come as dictionary codes
     * @param keys the rows to be read next
     */
    static KeyLayout ofAny(
            List<DataType> types, boolean ids, List<Column> keys, Selection selection, MemoryAccount account) {
        KeyLayout layout = WideKeys.of(types, ids, account);
        if (layout == null) {
            layout = FlatKeys.of(types, keys, selection, account);
        }
        return layout == null ? new EncodedKeys(types, account) : layout;
    }

    /**
     * Reads the keys of the selected rows into {@link #first} and {@link #second} and gives their hashes.
     * The columns are to live as long as what was read is used.
     *
     * @return false when keys do not fit this layout: then nothing is read, and {@link #wider} is to take its place
     */
    abstract boolean read(List<Column> keys, Selection selection, long[] hashes);

    /**
     * What takes the place of this when {@link #read} refused.
     *
     * @param keys the rows that were refused
     * @param account pays for it
     */
    KeyLayout wider(List<Column> keys, Selection selection, MemoryAccount account) {
        throw new IllegalStateException(getClass().getSimpleName() + " fits all keys");
    }

    /** Whether second words that differ, behind first words that are the same, still stand for the same key. */
    abstract boolean isSame(long firstWord, long second, long other);

    /** The second word that a new group keeps, given the words of the row that made it. */
    abstract long keep(long firstWord, long secondWord);

    /** The keys of groups as columns, which the caller owns. */
    abstract List<Column> decode(long[] rows, int count, MemoryAccount account);

    /** The hash of a group's row. */
    abstract long hash(long row);

    /** Makes the row of a new group with the index-th key read last; returns its address. */
    final long append(GroupRows rows, int index) {
        long row = rows.append();
        write(row, index);
        return row;
    }

    /** Writes the index-th key read last in front of a group. */
    final void write(long row, int index) {
        Memory.putLong(row, first[index]);
        Memory.putLong(row + Long.BYTES, keep(first[index], second[index]));
    }

    /** Forgets the keys of all groups. */
    abstract void clear();

    @Override
    public abstract void close();

    void ensure(int count) {
        if (first.length < count) {
            first = new long[count];
            second = new long[count];
        }
    }
}
