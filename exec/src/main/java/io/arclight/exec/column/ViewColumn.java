package io.arclight.exec.column;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillOutput;
import io.arclight.exec.type.PhysicalType;
import java.util.List;

/**
 * Byte strings (text as UTF-8, or binary) as views of 16 bytes: the length as int; then, up to {@value #INLINE} bytes,
 * the bytes themselves padded with zeros, otherwise the first four bytes and the absolute address of all of them as
 * long. Views of null rows are undefined.
 *
 * @param length the number of values
 * @param validity which are not null
 * @param views the views
 * @param data the buffers that hold the bytes of the long strings: kept alive as long as the column
 */
public record ViewColumn(int length, Validity validity, Buffer views, List<Buffer> data) implements Column {
    /** The longest string that lies in its view. */
    public static final int INLINE = 12;
    /** Bytes per view. */
    public static final int WIDTH = 16;

    @Override
    public PhysicalType physicalType() {
        return PhysicalType.VIEW;
    }

    /** The number of bytes of a view's string. */
    public static int length(long view) {
        return Memory.getInt(view);
    }

    /** The address of the bytes of a view's string. */
    public static long address(long view) {
        return Memory.getInt(view) <= INLINE ? view + 4 : Memory.getLong(view + 8);
    }

    /** Writes a view of a string whose bytes lie at an address; the caller keeps those alive when it is long. */
    public static void write(long view, long address, int length) {
        if (length <= INLINE) {
            Memory.putLong(view, 0);
            Memory.putLong(view + 8, 0);
            Memory.putInt(view, length);
            Memory.copy(address, view + 4, length);
        } else {
            writeLong(view, address, length);
        }
    }

    /** As {@link #write}, faster for short strings; the {@value #INLINE} bytes at the address can be read whatever the length. */
    public static void writePadded(long view, long address, int length) {
        if (length <= INLINE) {
            int first = Math.min(length, Integer.BYTES);
            // Shifts are modulo 64, so none is by that much.
            long head = Memory.getInt(address) & (1L << 8 * first) - 1;
            long rest =
                    Memory.getLong(address + Integer.BYTES) & ~(-1L << 4 * (length - first) << 4 * (length - first));
            Memory.putLong(view, head << Integer.SIZE | length);
            Memory.putLong(view + Long.BYTES, rest);
        } else {
            writeLong(view, address, length);
        }
    }

    private static void writeLong(long view, long address, int length) {
        Memory.putInt(view, length);
        Memory.putInt(view + 4, Memory.getInt(address));
        Memory.putLong(view + 8, address);
    }

    /** The address of a row's view. */
    public long view(int row) {
        return views.address() + (long) row * WIDTH;
    }

    /** The bytes of a row that is not null, copied. */
    public byte[] get(int row) {
        long view = view(row);
        return Memory.toArray(address(view), length(view));
    }

    @Override
    public Column retain() {
        validity.retain();
        views.retain();
        data.forEach(Buffer::retain);
        return this;
    }

    @Override
    public void release() {
        validity.release();
        views.release();
        data.forEach(Buffer::release);
    }

    @Override
    public Column take(int[] positions, int count, MemoryAccount account) {
        Validity taken = Gather.validity(validity, positions, count, account);
        Buffer target = account.allocate((long) WIDTH * count);
        Gather.fixedWidth(WIDTH, views.address(), positions, 0, count, target.address());
        data.forEach(Buffer::retain);
        return new ViewColumn(count, taken, target, data);
    }

    @Override
    public int compare(int row, Column other, int otherRow) {
        return compare(view(row), ((ViewColumn) other.base()).view(other.baseRow(otherRow)));
    }

    /** Compares the byte strings of two views as unsigned bytes. */
    public static int compare(long view, long other) {
        int order = Integer.compareUnsigned(
                Integer.reverseBytes(Memory.getInt(view + 4)), Integer.reverseBytes(Memory.getInt(other + 4)));
        if (order != 0) {
            return order;
        }
        int length = length(view);
        int otherLength = length(other);
        if (length <= INLINE && otherLength <= INLINE) {
            long rest = Long.reverseBytes(Memory.getLong(view + 8));
            long otherRest = Long.reverseBytes(Memory.getLong(other + 8));
            return rest == otherRest ? Integer.compare(length, otherLength) : Long.compareUnsigned(rest, otherRest);
        }
        return Memory.compareUnsigned(address(view), length, address(other), otherLength);
    }

    @Override
    public void hash(Selection selection, long[] hashes, boolean combine) {
        long[] own = new long[selection.count()];
        boolean nulls = validity.hasNulls();
        for (int i = 0; i < own.length; i++) {
            int row = selection.position(i);
            own[i] = nulls && !validity.isValid(row) ? 0 : Hashing.view(view(row));
        }
        Hashing.store(selection, validity, own, hashes, combine);
    }

    @Override
    public void addEncodedLengths(Selection selection, boolean ordered, int[] lengths) {
        for (int i = 0; i < selection.count(); i++) {
            int row = selection.position(i);
            lengths[i] += validity.isValid(row) ? EncodedBytes.length(length(view(row)), ordered) : 1;
        }
    }

    @Override
    public void encode(Selection selection, boolean ordered, long[] ends) {
        for (int i = 0; i < selection.count(); i++) {
            int row = selection.position(i);
            if (validity.isValid(row)) {
                Memory.putByte(ends[i], (byte) 1);
                long view = view(row);
                ends[i] = EncodedBytes.write(address(view), length(view), ordered, ends[i] + 1);
            } else {
                Memory.putByte(ends[i]++, (byte) 0);
            }
        }
    }

    @Override
    public void serialize(SpillOutput output) {
        output.writeInt(length);
        validity.serialize(length, output);
        long bytes = 0;
        for (int row = 0; row < length; row++) {
            if (validity.isValid(row) && length(view(row)) > INLINE) {
                bytes += length(view(row));
            }
        }
        output.writeLong(bytes);
        output.write(views.address(), (long) WIDTH * length);
        for (int row = 0; row < length; row++) {
            if (validity.isValid(row) && length(view(row)) > INLINE) {
                output.write(address(view(row)), length(view(row)));
            }
        }
    }
}
