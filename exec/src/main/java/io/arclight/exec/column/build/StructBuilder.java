package io.arclight.exec.column.build;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.PhysicalType;
import java.util.List;

/** Builds columns of structs. */
public final class StructBuilder extends ColumnBuilder {
    private final ValidityBuilder validity;
    private final List<ColumnBuilder> fields;

    StructBuilder(List<ColumnBuilder> fields, MemoryAccount account) {
        super(account);
        this.fields = fields;
        this.validity = new ValidityBuilder(account);
    }

    @Override
    public PhysicalType physicalType() {
        return PhysicalType.STRUCT;
    }

    @Override
    public int length() {
        return validity.length();
    }

    /** The builders of the fields: each gets one value before {@link #append()}. */
    public List<ColumnBuilder> fields() {
        return fields;
    }

    /** Appends a struct of the values last appended to the fields. */
    public void append() {
        validity.appendValid(1);
    }

    @Override
    public void appendNulls(int count) {
        fields.forEach(field -> field.appendNulls(count));
        validity.appendNulls(count);
    }

    @Override
    void appendRows(Column column, int[] rows, int count) {
        StructColumn source = (StructColumn) column;
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).append(source.fields().get(i), rows, count);
        }
        validity.append(source.validity(), rows, count);
    }

    @Override
    public Column build() {
        int length = length();
        List<Column> columns = fields.stream().map(ColumnBuilder::build).toList();
        return new StructColumn(length, validity.build(), columns);
    }

    @Override
    public void close() {
        validity.close();
        fields.forEach(ColumnBuilder::close);
    }
}
