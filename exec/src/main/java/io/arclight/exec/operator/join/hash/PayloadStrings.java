package io.arclight.exec.operator.join.hash;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.Validity;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.PhysicalType;

/**
 * Strings of a build side with few rows as codes into themselves: pairs then get codes beside the probe rows instead of
 * views, and what follows, above all a grouping, looks at each build row's string once.
 */
final class PayloadStrings {
    /** About the rows of a batch: with more, a dictionary would often be larger than the batches that refer to it. */
    private static final int MOST_ROWS = 1 << 12;

    private PayloadStrings() {}

    /**
     * A column of a build side as its pairs are to have it.
     *
     * @param column the values, owned by the result
     */
    static Column coded(Column column, MemoryAccount account) {
        boolean isString = column.physicalType() == PhysicalType.VIEW && column.base() == column;
        if (!isString || column.validity().hasNulls() || column.length() == 0 || column.length() > MOST_ROWS) {
            return column;
        }
        Buffer codes = account.allocate((long) Integer.BYTES * column.length());
        for (int row = 0; row < column.length(); row++) {
            Memory.putInt(codes.address() + (long) Integer.BYTES * row, row);
        }
        return new DictionaryColumn(column.length(), Validity.ALL_VALID, codes, column);
    }
}
