package io.arclight.exec.source.parquet.encoding;

import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.memory.Memory;

/** Writes views of byte strings behind which some more bytes may be read: without loops or branches on the length. */
public final class Views {
    private Views() {}

    /** Writes a view; up to twelve bytes are read from the address whatever the length. */
    public static void write(long view, long address, int length) {
        if (length <= ViewColumn.INLINE) {
            long head = Memory.getInt(address) & 0xffffffffL & ones(length);
            long tail = Memory.getLong(address + 4) & ones(length - 4);
            Memory.putLong(view, head << 32 | length);
            Memory.putLong(view + 8, tail);
        } else {
            Memory.putLong(view, (long) Memory.getInt(address) << 32 | length);
            Memory.putLong(view + 8, address);
        }
    }

    /** As many low bytes of ones, 0 to 8. */
    private static long ones(int bytes) {
        return bytes <= 0 ? 0 : -1L >>> 64 - 8 * Math.min(8, bytes);
    }
}
