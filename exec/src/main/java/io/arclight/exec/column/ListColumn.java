package io.arclight.exec.column;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillOutput;
import io.arclight.exec.type.PhysicalType;

/**
 * Arrays: row {@code i} holds the elements from offset {@code i} to before offset {@code i + 1}. Null rows are empty.
 *
 * @param length the number of arrays
 * @param validity which are not null
 * @param offsets {@code length + 1} ints, ascending
 * @param elements the elements of all arrays
 */
public record ListColumn(int length, Validity validity, Buffer offsets, Column elements) implements Column {
    @Override
    public PhysicalType physicalType() {
        return PhysicalType.LIST;
    }

    /** The position of the first element of a row; that of row {@code length} ends the last array. */
    public int offset(int row) {
        return Memory.getInt(offsets.address() + 4L * row);
    }

    @Override
    public Column retain() {
        validity.retain();
        offsets.retain();
        elements.retain();
        return this;
    }

    @Override
    public void release() {
        validity.release();
        offsets.release();
        elements.release();
    }

    @Override
    public ListColumn take(int[] positions, int count, MemoryAccount account) {
        Validity taken = Gather.validity(validity, positions, count, account);
        Buffer newOffsets = account.allocate(4L * (count + 1));
        int[] children = childPositions(positions, count, newOffsets.address());
        return new ListColumn(count, taken, newOffsets, elements.take(children, children.length, account));
    }

    private int[] childPositions(int[] positions, int count, long newOffsets) {
        long total = 0;
        Memory.putInt(newOffsets, 0);
        for (int i = 0; i < count; i++) {
            total += positions[i] < 0 ? 0 : size(positions[i]);
            Memory.putInt(newOffsets + 4L * (i + 1), Math.toIntExact(total));
        }
        int[] children = new int[(int) total];
        int at = 0;
        for (int i = 0; i < count; i++) {
            int end = positions[i] < 0 ? 0 : offset(positions[i] + 1);
            for (int child = positions[i] < 0 ? 0 : offset(positions[i]); child < end; child++) {
                children[at++] = child;
            }
        }
        return children;
    }

    /** The number of elements of a row. */
    public int size(int row) {
        return offset(row + 1) - offset(row);
    }

    @Override
    public int compare(int row, Column other, int otherRow) {
        ListColumn list = (ListColumn) other.base();
        int position = other.baseRow(otherRow);
        int common = Math.min(size(row), list.size(position));
        for (int i = 0; i < common; i++) {
            int order = compareNullable(elements, offset(row) + i, list.elements, list.offset(position) + i);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(size(row), list.size(position));
    }

    static int compareNullable(Column left, int row, Column right, int otherRow) {
        boolean leftNull = left.isNull(row);
        boolean rightNull = right.isNull(otherRow);
        if (leftNull || rightNull) {
            return Boolean.compare(rightNull, leftNull);
        }
        return left.compare(row, right, otherRow);
    }

    @Override
    public void hash(Selection selection, long[] hashes, boolean combine) {
        int[] children = children(selection);
        long[] ofChildren = new long[children.length];
        elements.hash(new Selection(children, children.length), ofChildren, false);
        long[] own = new long[selection.count()];
        int at = 0;
        for (int i = 0; i < own.length; i++) {
            int size = size(selection.position(i));
            long hash = Hashing.SEED + size;
            for (int end = at + size; at < end; at++) {
                hash = Hashing.combine(hash, ofChildren[at]);
            }
            own[i] = Hashing.mix(hash);
        }
        Hashing.store(selection, validity, own, hashes, combine);
    }

    /** The positions of all elements of the selected rows, in order. */
    private int[] children(Selection selection) {
        int total = 0;
        for (int i = 0; i < selection.count(); i++) {
            total += size(selection.position(i));
        }
        int[] children = new int[total];
        int at = 0;
        for (int i = 0; i < selection.count(); i++) {
            int end = offset(selection.position(i) + 1);
            for (int child = offset(selection.position(i)); child < end; child++) {
                children[at++] = child;
            }
        }
        return children;
    }

    @Override
    public void addEncodedLengths(Selection selection, boolean ordered, int[] lengths) {
        int[] children = children(selection);
        int[] ofChildren = new int[children.length];
        elements.addEncodedLengths(new Selection(children, children.length), ordered, ofChildren);
        int at = 0;
        for (int i = 0; i < selection.count(); i++) {
            int row = selection.position(i);
            lengths[i] += validity.isValid(row) ? 2 : 1;
            for (int end = at + size(row); at < end; at++) {
                lengths[i] += 1 + ofChildren[at];
            }
        }
    }

    /** Each element behind a 1, then a 0. Goes through all first elements, all second ones, ... */
    @Override
    public void encode(Selection selection, boolean ordered, long[] ends) {
        NullableSelection rows = NullableSelection.of(selection, validity);
        for (int i = 0; i < selection.count(); i++) {
            Memory.putByte(ends[i]++, (byte) (rows.isNull(i) ? 0 : 1));
        }
        long[] own = rows.gather(ends);
        int[] lists = rows.selection().positions();
        int[] indexes = new int[own.length];
        int[] children = new int[own.length];
        long[] at = new long[own.length];
        for (int round = 0, active = 1; active > 0; round++) {
            active = 0;
            for (int i = 0; i < own.length; i++) {
                int size = size(lists[i]);
                if (round < size) {
                    Memory.putByte(own[i]++, (byte) 1);
                    indexes[active] = i;
                    children[active] = offset(lists[i]) + round;
                    at[active++] = own[i];
                } else if (round == size) {
                    Memory.putByte(own[i]++, (byte) 0);
                }
            }
            elements.encode(new Selection(children, active), ordered, at);
            for (int i = 0; i < active; i++) {
                own[indexes[i]] = at[i];
            }
        }
        rows.scatter(own, ends);
    }

    @Override
    public void serialize(SpillOutput output) {
        output.writeInt(length);
        validity.serialize(length, output);
        output.write(offsets.address(), 4L * (length + 1));
        BatchSerializer.write(elements, output);
    }
}
