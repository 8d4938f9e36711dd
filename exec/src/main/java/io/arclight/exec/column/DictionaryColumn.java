package io.arclight.exec.column;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillOutput;
import io.arclight.exec.type.PhysicalType;

/**
 * Values as int codes into a dictionary of values that are not null and not dictionaries themselves; values of the
 * dictionary need not be distinct. Codes of null rows are undefined. A constant is a dictionary of one value.
 * Columns with codes into the same dictionary refer to the same object, so that who keeps what is known of a dictionary
 * compares references.
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

    @Override
    public Column base() {
        return dictionary;
    }

    @Override
    public int baseRow(int row) {
        return code(row);
    }

    /** The codes of the selected rows, -1 for null ones. */
    public int[] codes(Selection selection) {
        int[] positions = new int[selection.count()];
        boolean nulls = validity.hasNulls();
        for (int i = 0; i < positions.length; i++) {
            int row = selection.position(i);
            positions[i] = nulls && !validity.isValid(row) ? -1 : code(row);
        }
        return positions;
    }

    @Override
    public Column flatten(MemoryAccount account) {
        return dictionary.take(codes(Selection.all(length)), length, account);
    }

    @Override
    public Column take(int[] positions, int count, MemoryAccount account) {
        Validity taken = Gather.validity(validity, positions, count, account);
        Buffer target = account.allocate(4L * count);
        Gather.fixedWidth(4, codes.address(), positions, 0, count, target.address());
        return new DictionaryColumn(count, taken, target, dictionary.retain());
    }

    @Override
    public int compare(int row, Column other, int otherRow) {
        return dictionary.compare(code(row), other, otherRow);
    }

    @Override
    public void hash(Selection selection, long[] hashes, boolean combine) {
        int[] positions = codes(selection);
        long[] own = new long[positions.length];
        if (dictionary.length() <= positions.length) {
            long[] ofValues = new long[dictionary.length()];
            dictionary.hash(Selection.all(dictionary.length()), ofValues, false);
            for (int i = 0; i < own.length; i++) {
                own[i] = positions[i] < 0 ? 0 : ofValues[positions[i]];
            }
        } else {
            dictionary.hash(new Selection(nullsToZero(positions), positions.length), own, false);
        }
        Hashing.store(selection, validity, own, hashes, combine);
    }

    private static int[] nullsToZero(int[] positions) {
        for (int i = 0; i < positions.length; i++) {
            positions[i] = Math.max(positions[i], 0);
        }
        return positions;
    }

    @Override
    public void addEncodedLengths(Selection selection, boolean ordered, int[] lengths) {
        NullableSelection valid = NullableSelection.ofCodes(codes(selection));
        int nullBytes = 1 + base().physicalType().encodedNullPadding();
        for (int i = 0; i < selection.count(); i++) {
            lengths[i] += valid.isNull(i) ? nullBytes : 0;
        }
        int[] own = valid.gather(lengths);
        dictionary.addEncodedLengths(valid.selection(), ordered, own);
        valid.scatter(own, lengths);
    }

    @Override
    public void encode(Selection selection, boolean ordered, long[] ends) {
        NullableSelection valid = NullableSelection.ofCodes(codes(selection));
        int padding = base().physicalType().encodedNullPadding();
        for (int i = 0; i < selection.count(); i++) {
            if (valid.isNull(i)) {
                Memory.fill(ends[i], 1 + padding, (byte) 0);
                ends[i] += 1 + padding;
            }
        }
        long[] own = valid.gather(ends);
        dictionary.encode(valid.selection(), ordered, own);
        valid.scatter(own, ends);
    }

    @Override
    public void serialize(SpillOutput output) {
        output.writeInt(length);
        validity.serialize(length, output);
        output.write(codes.address(), 4L * length);
        BatchSerializer.write(dictionary, output);
    }
}
