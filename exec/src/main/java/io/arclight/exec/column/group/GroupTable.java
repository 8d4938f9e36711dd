package io.arclight.exec.column.group;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;
import java.util.List;

/**
 * Finds the group of each row by its keys, and makes the groups that are missing. Keys are equal as in {@code GROUP BY}:
 * nulls to each other, NaN to NaN, -0.0 to 0.0.
 *
 * <p>The rows hold the keys and what the caller keeps per group, and never move. Where the keys' domains are small, groups
 * are found by the keys' numbers, else by their hashes.
 */
public final class GroupTable implements AutoCloseable {
    /** Bytes of key in front of each group. */
    private static final int KEY_BYTES = 16;

    private static final int DECODED_TOGETHER = 4096;

    private final List<DataType> keyTypes;
    private final boolean unique;
    private final MemoryAccount account;
    private final GroupRows rows;
    private final DirectGroups direct;
    private final KeyRuns runs = new KeyRuns();
    private boolean foundDirectly;
    private long[] decoded = new long[0];
    private final HashDirectory directory;
    private KeyLayout layout;

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
        this.directory = new HashDirectory(rows, account);
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
        foundDirectly = layout != null && numberDirectly(keys, selection);
        if (!foundDirectly) {
            findByHash(keys, selection, groups);
            return;
        }
        direct.find(selection.count(), groups);
        if (direct.missingCount() > 0) {
            Selection missing = direct.missing(selection);
            if (direct.knowsAll(size())) {
                insertMissing(keys, missing, groups);
            } else {
                findMissing(keys, missing, groups);
            }
        }
    }

    private boolean numberDirectly(List<Column> keys, Selection selection) {
        if (!direct.number(keys, selection, size())) {
            return false;
        }
        if (size() == 0 || !direct.isNew() || !direct.isUnique()) {
            return true;
        }
        enterAll();
        return direct.number(keys, selection, size());
    }

    /** Enters the groups there are where they are found directly, as far as they go. */
    private void enterAll() {
        long[] addresses = new long[Math.min(DECODED_TOGETHER, size())];
        boolean all = true;
        for (int from = 0; all && from < size(); from += addresses.length) {
            int count = Math.min(addresses.length, size() - from);
            rows.addresses(from, count, 0, addresses);
            List<Column> keys = layout.decode(addresses, count, account);
            all = direct.number(keys, Selection.all(count), size());
            if (all) {
                rows.addresses(from, count, KEY_BYTES, addresses);
                direct.enter(count, addresses);
            }
            keys.forEach(Column::release);
        }
    }

    private void findMissing(List<Column> keys, Selection missing, long[] groups) {
        long[] found = new long[missing.count()];
        findByHash(keys, missing, found);
        direct.keep(found, groups);
    }

    /** Makes groups of keys that no group has, each perhaps several times. */
    private void insertMissing(List<Column> keys, Selection missing, long[] groups) {
        read(keys, missing);
        for (int i = 0; i < missing.count(); i++) {
            long group = direct.missingGroup(i);
            if (group == 0) {
                group = layout.append(rows, i) + KEY_BYTES;
                direct.keep(i, group);
            }
            groups[direct.missing()[i]] = group;
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
        if (layout == null) {
            layout = chooseLayout(keys, selection);
        }
        long[] hashes = read(keys, selection);
        int runCount = runs.compact(layout, hashes, selection.count());
        if (unique || !runs.areAscending()) {
            directory.find(layout, runCount, groups);
        } else {
            directory.insertAll(layout, runCount, groups);
        }
        for (int i = 0; i < runCount; i++) {
            groups[i] += KEY_BYTES;
        }
        runs.expand(groups);
    }

    /** Reads the words of some rows' keys; returns their hashes. */
    private long[] read(List<Column> keys, Selection selection) {
        long[] hashes = directory.hashes(selection.count());
        if (!layout.read(keys, selection, hashes)) {
            widen(keys, selection);
            layout.read(keys, selection, hashes);
        }
        return hashes;
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
            long[] addresses = new long[Math.min(DECODED_TOGETHER, rows.size())];
            long[] unused = new long[addresses.length];
            for (int from = 0; from < rows.size(); from += addresses.length) {
                int count = Math.min(addresses.length, rows.size() - from);
                rows.addresses(from, count, 0, addresses);
                List<Column> keys = narrow.decode(addresses, count, account);
                layout.read(keys, Selection.all(count), unused);
                for (int i = 0; i < count; i++) {
                    layout.write(addresses[i], i);
                }
                keys.forEach(Column::release);
            }
        }
        directory.forget();
    }

    /** The addresses of the caller's room in some groups, which are numbered in the order they were made. */
    public void groups(int from, int count, long[] groups) {
        rows.addresses(from, count, KEY_BYTES, groups);
    }

    /** The keys of some groups as columns, which the caller owns. */
    public List<Column> keys(int from, int count, MemoryAccount target) {
        long[] addresses = decoded(count);
        rows.addresses(from, count, 0, addresses);
        return decode(addresses, count, target);
    }

    /** Room for the addresses of so many rows, the same for each batch of usual size. */
    private long[] decoded(int count) {
        if (count > DECODED_TOGETHER) {
            return new long[count];
        }
        if (decoded.length < count) {
            decoded = new long[count];
        }
        return decoded;
    }

    private List<Column> decode(long[] addresses, int count, MemoryAccount target) {
        if (layout == null) {
            layout = new EncodedKeys(keyTypes, account);
        }
        return layout.decode(addresses, count, target);
    }

    /**
     * The keys of some groups by their addresses, as columns, which the caller owns.
     *
     * @param groups addresses as {@link #find} gave them
     */
    public List<Column> keysOf(long[] groups, int count, MemoryAccount target) {
        long[] addresses = decoded(count);
        for (int i = 0; i < count; i++) {
            addresses[i] = groups[i] - KEY_BYTES;
        }
        return decode(addresses, count, target);
    }

    /** Forgets every group and keeps the memory for as many. */
    public void restart() {
        direct.restart(size());
        rows.restart();
        if (layout != null) {
            layout.clear();
        }
        directory.forget();
    }

    /** Forgets every group and gives most of the memory back. */
    public void clear() {
        direct.restart(size());
        rows.clear();
        if (layout != null) {
            layout.clear();
        }
        directory.close();
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
