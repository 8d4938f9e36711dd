package io.arclight.exec.column;

import io.arclight.exec.type.PhysicalType;

/** The values of one column of a batch. Immutable; shared by reference counting. */
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
}
