package io.arclight.exec.column;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.PhysicalType;

/**
 * Values as int codes into a dictionary of values that are not null and not dictionaries themselves; values of the
 * dictionary need not be distinct. Codes of null rows are undefined. A constant is a dictionary of one value.
 *
 * @param length the number of values
 * @param validity which are not null
 * @param codes positions in the dictionary, 4 bytes each
 * @param dictionary the values
 */
public record DictionaryColumn(int length, Validity validity, Buffer codes, Column dictionary) implements Column {
    @Override
    public PhysicalType physicalType() {
        return dictionary.physicalType();
    }

    /** The code of a row that is not null. */
    public int code(int row) {
        return Memory.getInt(codes.address() + 4L * row);
    }

    @Override
    public Column retain() {
        validity.retain();
        codes.retain();
        dictionary.retain();
        return this;
    }

    @Override
    public void release() {
        validity.release();
        codes.release();
        dictionary.release();
    }
}
