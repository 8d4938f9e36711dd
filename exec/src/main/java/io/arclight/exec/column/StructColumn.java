package io.arclight.exec.column;

import io.arclight.exec.type.PhysicalType;
import java.util.List;

/**
 * Structs: one child column per field, each as long as this. Fields of null rows are undefined.
 *
 * @param length the number of structs
 * @param validity which are not null
 * @param fields the children
 */
public record StructColumn(int length, Validity validity, List<Column> fields) implements Column {
    @Override
    public PhysicalType physicalType() {
        return PhysicalType.STRUCT;
    }

    @Override
    public Column retain() {
        validity.retain();
        fields.forEach(Column::retain);
        return this;
    }

    @Override
    public void release() {
        validity.release();
        fields.forEach(Column::release);
    }
}
