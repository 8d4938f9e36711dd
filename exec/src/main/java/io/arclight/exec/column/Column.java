package io.arclight.exec.column;

import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillOutput;
import io.arclight.exec.type.PhysicalType;

/**
 * The values of one column of a batch. Immutable; shared by reference counting.
 *
 * <p>Five verbs work on every layout: {@link #take}, {@link #compare}, {@link #hash}, row encoding ({@link
 * #addEncodedLengths} and {@link #encode}, see {@link io.arclight.exec.column.key.RowKeys}) and {@link #serialize}.
 * A column of dictionary codes behaves like the flat column of the same values.
 */
public sealed interface Column
        permits NullColumn,
                BitColumn,
                FixedWidthColumn,
                ViewColumn,
                DictionaryColumn,
                ListColumn,
                StructColumn,
                MapColumn {

    /** The layout of the values; a dictionary column answers with that of its dictionary. */
    PhysicalType physicalType();

    /** The number of values. */
    int length();

    /** Which values are not null. */
    Validity validity();

    /** Takes one more reference to every buffer below, and returns this. */
    Column retain();

    /** Gives one reference to every buffer below back. */
    void release();

    /** Whether the value of a row is null. */
    default boolean isNull(int row) {
        return !validity().isValid(row);
    }

    /** The column that holds the values themselves: the dictionary of a dictionary column, otherwise this. Borrowed. */
    default Column base() {
        return this;
    }

    /** Where the value of a row that is not null lies in {@link #base()}. */
    default int baseRow(int row) {
        return row;
    }

    /** This column without a dictionary; the caller owns the result. */
    default Column flatten(MemoryAccount account) {
        return retain();
    }

    /**
     * The values at some positions as a new column, which the caller owns. Bytes of strings and dictionaries are shared,
     * everything else is copied.
     *
     * @param positions rows of this column, in any order, repeated or not; -1 gives null
     * @param count how many of the positions count
     * @param account pays for the copies
     */
    Column take(int[] positions, int count, MemoryAccount account);

    /**
     * Compares two values that are not null: numbers by value with -0.0 equal to 0.0 and NaN equal to itself and above
     * everything, byte strings as unsigned bytes, arrays and structs element by element with null smallest.
     *
     * @param other a column of the same type, of any layout
     * @return negative, 0 or positive
     */
    int compare(int row, Column other, int otherRow);

    /**
     * Hashes the selected values. Equal values (in the sense of {@link #compare}) of columns of the same type have equal
     * hashes whatever their layouts; all nulls have the same hash.
     *
     * @param selection the rows
     * @param hashes the hash of the index-th selected row lies at the index
     * @param combine whether to mix into the hashes that are there, for keys of several columns
     */
    void hash(Selection selection, long[] hashes, boolean combine);

    /**
     * Adds to each length the number of bytes that {@link #encode} writes for the index-th selected row.
     *
     * @param ordered as for {@link #encode}
     */
    void addEncodedLengths(Selection selection, boolean ordered, int[] lengths);

    /**
     * Writes each selected value as bytes: 0 for null (followed by zeros in place of a fixed-width value) or 1 and the
     * value, so that equal values give equal bytes. Values end by themselves: no encoding is the beginning of another.
     *
     * @param selection the rows
     * @param ordered whether unsigned comparison of the bytes is to order as {@link #compare} does, null first; without,
     *     strings are shorter and faster to write
     * @param ends where to write the index-th selected row; advanced behind what was written
     */
    void encode(Selection selection, boolean ordered, long[] ends);

    /** Writes all values, for {@link BatchSerializer} to read back. */
    void serialize(SpillOutput output);
}
