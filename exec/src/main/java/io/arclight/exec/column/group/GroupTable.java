package io.arclight.exec.column.group;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;
import java.util.List;

/**
 * Finds the group of each row by its keys, and makes the groups that are missing. Keys are equal as in {@code GROUP BY}:
 * nulls to each other, NaN to NaN, -0.0 to 0.0.
 *
 * <p>Open addressing over a directory of hash tags and row addresses; the rows hold the keys and what the caller keeps per
 * group, and never move. Rows of a batch are hashed, then their directory entries loaded, then those of other tags passed
 * over, then groups compared, in loops of their own, so that cache misses overlap.
 */
public final class GroupTable implements AutoCloseable {
    /** Bytes of key in front of each group. */
    private static final int KEY_BYTES = 16;

    private static final int FIRST_CAPACITY = 256;
    private static final int REHASHED_TOGETHER = 4096;
    private static final long ADDRESS_MASK = (1L << 48) - 1;

    private final List<DataType> keyTypes;
    private final boolean unique;
    private final MemoryAccount account;
    private final GroupRows rows;
    private final DirectGroups direct;
    private final KeyRuns runs = new KeyRuns();
    private boolean foundDirectly;
    private KeyLayout layout;
    private Buffer directory;
    private int capacity;
    private long[] hashes = new long[0];
    private long[] entries = new long[0];
    private int[] misses = new int[0];

    /**
     * An empty table.
     *
     * @param keyTypes the types of the keys; without keys all rows are of one group
     * @param groupBytes room per group for the caller, a multiple of 8, zero at first
     * @param account pays for everything
     */
    public GroupTable(List<DataType> keyTypes, int groupBytes, MemoryAccount account) {
        this(keyTypes, groupBytes, account, true);
    }

    /**
     * An empty table that may make several groups for a key.
     *
     * @param unique whether a key has one group; otherwise it may have more when rows come in the order of their keys, which
     *     saves looking them up
     */
    public GroupTable(List<DataType> keyTypes, int groupBytes, MemoryAccount account, boolean unique) {
        this.keyTypes = List.copyOf(keyTypes);
        this.unique = unique;
        this.account = account;
        this.rows = new GroupRows(KEY_BYTES + groupBytes, account);
        this.direct = new DirectGroups(keyTypes.size(), account);
    }

    /** A table of byte strings, without numbering them. */
    static GroupTable ofStrings(DataType type, int groupBytes, MemoryAccount account) {
        GroupTable table = new GroupTable(List.of(type), groupBytes, account);
        table.layout = new ViewKey(type, account);
        return table;
    }

    /** The number of groups. */
    public int size() {
        return rows.size();
    }

    /**
     * Finds or makes the groups of the selected rows.
     *
     * @param keys the key columns
     * @param groups receives the address of the caller's room in the group of the index-th selected row
     */
    public void find(List<Column> keys, Selection selection, long[] groups) {
        foundDirectly = layout != null && direct.find(keys, selection, size(), groups);
        if (!foundDirectly) {
            findByHash(keys, selection, groups);
        } else if (direct.missingCount() > 0) {
            findMissing(keys, selection, groups);
            direct.keep(groups);
        }
    }

    private void findMissing(List<Column> keys, Selection selection, long[] groups) {
        int count = direct.missingCount();
        int[] positions = new int[count];
        for (int i = 0; i < count; i++) {
            positions[i] = selection.position(direct.missing()[i]);
        }
        long[] found = new long[count];
        findByHash(keys, new Selection(positions, count), found);
        for (int i = 0; i < count; i++) {
            groups[direct.missing()[i]] = found[i];
        }
    }

    /** Numbers of the groups of the rows found last, by index in the selection; null when they have none. */
    public int[] numbers() {
        return foundDirectly ? direct.numbers() : null;
    }

    /** The bound of the {@link #numbers()}. */
    public int numbersEnd() {
        return direct.size();
    }

    /** The group of a number that one of the rows found last has. */
    public long numberedGroup(int number) {
        return direct.group(number);
    }

    private void findByHash(List<Column> keys, Selection selection, long[] groups) {
        int count = selection.count();
        if (layout == null) {
            layout = chooseLayout(keys, selection);
        }
        if (hashes.length < count) {
            hashes = new long[count];
            entries = new long[count];
            misses = new int[count];
        }
        if (!layout.read(keys, selection, hashes)) {
            widen(keys, selection);
            layout.read(keys, selection, hashes);
        }
        int runCount = runs.compact(layout, hashes, count);
        if (unique || !runs.areAscending()) {
            probe(runCount, groups);
        } else {
            insertAll(runCount, groups);
        }
        runs.expand(groups);
    }

    /** Finds or makes the groups of the words read. */
    private void probe(int count, long[] groups) {
        reserve(count);
        long base = directory.address();
        long mask = capacity - 1L;
        for (int i = 0; i < count; i++) {
            entries[i] = Memory.getLong(base + ((hashes[i] & mask) << 3));
        }
        walkOn(count, base, mask);
        probeOn(matchFirst(count, groups), groups);
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
     * Settles the rows whose entry is that of their group, in a loop so short that many cache misses overlap.
     *
     * @return how many rows are left in {@link #misses}
     */
    private int matchFirst(int count, long[] groups) {
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
            groups[i] = row + KEY_BYTES;
            misses[missCount] = i;
            missCount += same ? 0 : 1;
        }
        return missCount;
    }

    /** Byte strings get numbers when the first batch has them all as dictionary codes. */
    private KeyLayout chooseLayout(List<Column> keys, Selection selection) {
        boolean coded = true;
        for (int key = 0; key < keys.size(); key++) {
            Column column = keys.get(key);
            coded &= keyTypes.get(key).physicalType() != PhysicalType.VIEW || column.base() != column;
        }
        if (!coded && keyTypes.size() == 1) {
            return new ViewKey(keyTypes.get(0), account);
        }
        KeyLayout packed = PackedKeys.of(keyTypes, coded, keys, selection, account);
        return packed != null ? packed : KeyLayout.ofAny(keyTypes, coded, keys, selection, account);
    }

    /** Goes to a layout that the keys fit; groups stay where they are. */
    private void widen(List<Column> refused, Selection selection) {
        try (KeyLayout narrow = layout) {
            layout = narrow.wider(refused, selection, account);
            long[] addresses = new long[Math.min(REHASHED_TOGETHER, rows.size())];
            long[] unused = new long[addresses.length];
            for (int from = 0; from < rows.size(); from += addresses.length) {
                int count = Math.min(addresses.length, rows.size() - from);
                rows.addresses(from, count, 0, addresses);
                List<Column> keys = narrow.decode(addresses, count, account);
                layout.read(keys, Selection.all(count), unused);
                for (int i = 0; i < count; i++) {
                    writeKey(addresses[i], i);
                }
                keys.forEach(Column::release);
            }
        }
        if (directory != null) {
            Memory.fill(directory.address(), 8L * capacity, (byte) 0);
            fillDirectory();
        }
    }

    /** Finds or makes the groups of the rows that are left. */
    private void probeOn(int count, long[] groups) {
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
                    long row = insert(i);
                    Memory.putLong(base + (slot << 3), row | hash & ~ADDRESS_MASK);
                    groups[i] = row + KEY_BYTES;
                    break;
                }
                long row = entry & ADDRESS_MASK;
                if (((entry ^ hash) & ~ADDRESS_MASK) == 0
                        && Memory.getLong(row) == first[i]
                        && (Memory.getLong(row + 8) == second[i]
                                || layout.isSame(first[i], Memory.getLong(row + 8), second[i]))) {
                    groups[i] = row + KEY_BYTES;
                    break;
                }
                slot = slot + 1 & mask;
            }
        }
    }

    /** Makes groups of words read that are all different. */
    private void insertAll(int count, long[] groups) {
        for (int i = 0; i < count; i++) {
            groups[i] = insert(i) + KEY_BYTES;
        }
    }

    private long insert(int index) {
        long row = rows.append();
        writeKey(row, index);
        return row;
    }

    private void writeKey(long row, int index) {
        Memory.putLong(row, layout.first[index]);
        Memory.putLong(row + 8, layout.keep(layout.first[index], layout.second[index]));
    }

    /** Makes the directory large enough for so many more groups at a load of at most two thirds. */
    private void reserve(int more) {
        long needed = (rows.size() + (long) more) * 3 / 2;
        if (capacity >= needed && directory != null) {
            return;
        }
        // A directory that had to grow once will again: room for twice as much saves every other time.
        long target = Math.max(FIRST_CAPACITY, directory == null ? needed : 2 * needed);
        int larger = Integer.highestOneBit((int) Math.min(target, 1 << 30) - 1) << 1;
        if (directory != null) {
            directory.release();
        }
        capacity = larger;
        directory = account.allocateZeroed(8L * capacity);
        fillDirectory();
    }

    private void fillDirectory() {
        long base = directory.address();
        long mask = capacity - 1L;
        long[] addresses = new long[Math.min(REHASHED_TOGETHER, rows.size())];
        for (int from = 0; from < rows.size(); from += addresses.length) {
            int count = Math.min(addresses.length, rows.size() - from);
            rows.addresses(from, count, 0, addresses);
            for (int i = 0; i < count; i++) {
                long hash = layout.hash(addresses[i]);
                long slot = hash & mask;
                while (Memory.getLong(base + (slot << 3)) != 0) {
                    slot = slot + 1 & mask;
                }
                Memory.putLong(base + (slot << 3), addresses[i] | hash & ~ADDRESS_MASK);
            }
        }
    }

    /** The addresses of the caller's room in some groups, which are numbered in the order they were made. */
    public void groups(int from, int count, long[] groups) {
        rows.addresses(from, count, KEY_BYTES, groups);
    }

    /** The keys of some groups as columns, which the caller owns. */
    public List<Column> keys(int from, int count, MemoryAccount target) {
        long[] addresses = new long[count];
        rows.addresses(from, count, 0, addresses);
        return decode(addresses, target);
    }

    private List<Column> decode(long[] addresses, MemoryAccount target) {
        if (layout == null) {
            layout = new EncodedKeys(keyTypes, account);
        }
        return layout.decode(addresses, addresses.length, target);
    }

    /**
     * The keys of some groups by their addresses, as columns, which the caller owns.
     *
     * @param groups addresses as {@link #find} gave them
     */
    public List<Column> keysOf(long[] groups, int count, MemoryAccount target) {
        long[] addresses = new long[count];
        for (int i = 0; i < count; i++) {
            addresses[i] = groups[i] - KEY_BYTES;
        }
        return decode(addresses, target);
    }

    /** Forgets every group and keeps the memory for as many. */
    public void restart() {
        rows.restart();
        direct.forget();
        if (layout != null) {
            layout.clear();
        }
        if (directory != null) {
            Memory.fill(directory.address(), 8L * capacity, (byte) 0);
        }
    }

    /** Forgets every group and gives most of the memory back. */
    public void clear() {
        rows.clear();
        direct.forget();
        if (layout != null) {
            layout.clear();
        }
        if (directory != null) {
            directory.release();
            directory = null;
            capacity = 0;
        }
    }

    @Override
    public void close() {
        clear();
        rows.close();
        if (layout != null) {
            layout.close();
        }
    }
}
