package io.arclight.exec.column.group;

import io.arclight.exec.column.build.ByteArena;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;

/** Keys that lie in an arena. A group keeps the hash, and the address of its key. */
abstract sealed class ArenaKeys extends KeyLayout permits WideKeys, FlatKeys, EncodedKeys {
    final ByteArena arena;

    ArenaKeys(MemoryAccount account) {
        this.arena = new ByteArena(account);
    }

    /** Where the keys of groups lie. */
    static long[] addresses(long[] groups, int count) {
        long[] addresses = new long[count];
        for (int i = 0; i < count; i++) {
            addresses[i] = Memory.getLong(groups[i] + Long.BYTES);
        }
        return addresses;
    }

    @Override
    long hash(long row) {
        return Memory.getLong(row);
    }

    @Override
    void clear() {
        arena.close();
    }

    @Override
    public void close() {
        arena.close();
    }
}
