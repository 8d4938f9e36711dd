package io.arclight.exec.column.group;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;

/**
 * Finds groups by the hash of their keys: open addressing over entries of a hash tag and a row's address. Rows of a batch are
 * hashed, then their entries loaded, then those of other tags passed over, then groups compared, in loops of their own, so
 * that cache misses overlap.
 */
final class HashDirectory implements AutoCloseable {
    private static final int FIRST_CAPACITY = 256;
    private static final int REHASHED_TOGETHER = 4096;
    private static final long ADDRESS_MASK = (1L << 48) - 1;

    private final GroupRows rows;
    private final MemoryAccount account;
    private Buffer directory;
    private int capacity;
    /** The first groups, which have entries or need none; those behind them were made without this directory. */
    private int entered;

    private long[] hashes = new long[0];
    private long[] entries = new long[0];
    private int[] misses = new int[0];

    HashDirectory(GroupRows rows, MemoryAccount account) {
        this.rows = rows;
        this.account = account;
    }

    /** Where a layout puts the hashes of so many keys. */
    long[] hashes(int count) {
        if (hashes.length < count) {
            hashes = new long[count];
            entries = new long[count];
            misses = new int[count];
        }
        return hashes;
    }

    /**
     * Finds or makes the groups of keys that a layout has read.
     *
     * @param addresses receives the address of each group's row
     */
    void find(KeyLayout layout, int count, long[] addresses) {
        reserve(layout, count);
        long base = directory.address();
        long mask = capacity - 1L;
        for (int i = 0; i < count; i++) {
            entries[i] = Memory.getLong(base + ((hashes[i] & mask) << 3));
        }
        walkOn(count, base, mask);
        probeOn(layout, matchFirst(layout, count, addresses), addresses);
        entered = rows.size();
    }

    /** Makes groups of keys that a layout has read and that are all different; they are not found later. */
    void insertAll(KeyLayout layout, int count, long[] addresses) {
        for (int i = 0; i < count; i++) {
            addresses[i] = layout.append(rows, i);
        }
        entered = rows.size();
    }

    /**
     * Goes on from entries of other tags, which mostly are on cache lines just read, before any group is read: so that in
     * the next loop only the misses of groups are waited for.
     */
    private void walkOn(int count, long base, long mask) {
        for (int i = 0; i < count; i++) {
            long entry = entries[i];
            if (entry != 0 && ((entry ^ hashes[i]) & ~ADDRESS_MASK) != 0) {
                long slot = hashes[i];
                do {
                    slot++;
                    entry = Memory.getLong(base + ((slot & mask) << 3));
                } while (entry != 0 && ((entry ^ hashes[i]) & ~ADDRESS_MASK) != 0);
                entries[i] = entry;
            }
        }
    }

    /**
     * Settles the keys whose entry is that of their group, in a loop so short that many cache misses overlap.
     *
     * @return how many keys are left in {@link #misses}
     */
    private int matchFirst(KeyLayout layout, int count, long[] addresses) {
        long[] first = layout.first;
        long[] second = layout.second;
        int missCount = 0;
        for (int i = 0; i < count; i++) {
            long entry = entries[i];
            long row = entry & ADDRESS_MASK;
            boolean same = entry != 0
                    && ((entry ^ hashes[i]) & ~ADDRESS_MASK) == 0
                    && Memory.getLong(row) == first[i]
                    && Memory.getLong(row + Long.BYTES) == second[i];
            addresses[i] = row;
            misses[missCount] = i;
            missCount += same ? 0 : 1;
        }
        return missCount;
    }

    /** Finds or makes the groups of the keys that are left. */
    private void probeOn(KeyLayout layout, int count, long[] addresses) {
        long[] first = layout.first;
        long[] second = layout.second;
        long base = directory.address();
        long mask = capacity - 1L;
        for (int miss = 0; miss < count; miss++) {
            int i = misses[miss];
            long hash = hashes[i];
            long slot = hash & mask;
            while (true) {
                long entry = Memory.getLong(base + (slot << 3));
                if (entry == 0) {
                    addresses[i] = layout.append(rows, i);
                    Memory.putLong(base + (slot << 3), addresses[i] | hash & ~ADDRESS_MASK);
                    break;
                }
                long row = entry & ADDRESS_MASK;
                if (((entry ^ hash) & ~ADDRESS_MASK) == 0
                        && Memory.getLong(row) == first[i]
                        && (Memory.getLong(row + 8) == second[i]
                                || layout.isSame(first[i], Memory.getLong(row + 8), second[i]))) {
                    addresses[i] = row;
                    break;
                }
                slot = slot + 1 & mask;
            }
        }
    }

    /** Enters all groups, with room for so many more at a load of at most two thirds. */
    private void reserve(KeyLayout layout, int more) {
        long needed = (rows.size() + (long) more) * 3 / 2;
        if (directory == null || capacity < needed) {
            // A directory that had to grow once will again: room for twice as much saves every other time.
            long target = Math.max(FIRST_CAPACITY, directory == null ? needed : 2 * needed);
            close();
            capacity = Integer.highestOneBit((int) Math.min(target, 1 << 30) - 1) << 1;
            directory = account.allocateZeroed(8L * capacity);
        }
        if (entered < rows.size()) {
            enter(layout);
        }
    }

    private void enter(KeyLayout layout) {
        long base = directory.address();
        long mask = capacity - 1L;
        long[] addresses = new long[Math.min(REHASHED_TOGETHER, rows.size() - entered)];
        while (entered < rows.size()) {
            int count = Math.min(addresses.length, rows.size() - entered);
            rows.addresses(entered, count, 0, addresses);
            for (int i = 0; i < count; i++) {
                long hash = layout.hash(addresses[i]);
                long slot = hash & mask;
                while (Memory.getLong(base + (slot << 3)) != 0) {
                    slot = slot + 1 & mask;
                }
                Memory.putLong(base + (slot << 3), addresses[i] | hash & ~ADDRESS_MASK);
            }
            entered += count;
        }
    }

    /** Forgets every entry and keeps the memory: groups are entered again when they are looked for. */
    void forget() {
        if (directory != null && entered > 0) {
            Memory.fill(directory.address(), 8L * capacity, (byte) 0);
        }
        entered = 0;
    }

    /** Forgets every entry and gives the memory back; new ones may come. */
    @Override
    public void close() {
        if (directory != null) {
            directory.release();
            directory = null;
        }
        capacity = 0;
        entered = 0;
    }
}
