package io.arclight.exec.column;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillOutput;
import io.arclight.exec.type.PhysicalType;
import java.util.ArrayList;
import java.util.Arrays;
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

    @Override
    public Column take(int[] positions, int count, MemoryAccount account) {
        Validity taken = Gather.validity(validity, positions, count, account);
        List<Column> children = new ArrayList<>();
        fields.forEach(field -> children.add(field.take(positions, count, account)));
        return new StructColumn(count, taken, children);
    }

    @Override
    public int compare(int row, Column other, int otherRow) {
        List<Column> others = ((StructColumn) other.base()).fields;
        int position = other.baseRow(otherRow);
        int order = 0;
        for (int i = 0; order == 0 && i < fields.size(); i++) {
            order = ListColumn.compareNullable(fields.get(i), row, others.get(i), position);
        }
        return order;
    }

    @Override
    public void hash(Selection selection, long[] hashes, boolean combine) {
        long[] own = new long[selection.count()];
        Arrays.fill(own, Hashing.SEED);
        fields.forEach(field -> field.hash(selection, own, true));
        Hashing.store(selection, validity, own, hashes, combine);
    }

    @Override
    public void addEncodedLengths(Selection selection, boolean ordered, int[] lengths) {
        for (int i = 0; i < selection.count(); i++) {
            lengths[i]++;
        }
        NullableSelection valid = NullableSelection.of(selection, validity);
        int[] own = valid.gather(lengths);
        fields.forEach(field -> field.addEncodedLengths(valid.selection(), ordered, own));
        valid.scatter(own, lengths);
    }

    @Override
    public void encode(Selection selection, boolean ordered, long[] ends) {
        NullableSelection valid = NullableSelection.of(selection, validity);
        for (int i = 0; i < selection.count(); i++) {
            Memory.putByte(ends[i]++, (byte) (valid.isNull(i) ? 0 : 1));
        }
        long[] own = valid.gather(ends);
        fields.forEach(field -> field.encode(valid.selection(), ordered, own));
        valid.scatter(own, ends);
    }

    @Override
    public void serialize(SpillOutput output) {
        output.writeInt(length);
        validity.serialize(length, output);
        output.writeInt(fields.size());
        fields.forEach(field -> BatchSerializer.write(field, output));
    }
}
