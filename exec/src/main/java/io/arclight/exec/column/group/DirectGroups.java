package io.arclight.exec.column.group;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import java.util.Arrays;
import java.util.List;

/**
 * Groups by the number of their keys, when the keys' domains are small: dictionary codes, integers of a narrow range. Rows
 * whose group is here need no hashing. Which batches are worth a try follows from how often the domains changed.
 */
final class DirectGroups {
    /** The directory takes at most so many entries per group, and this many in any case. */
    private static final int ENTRIES_PER_GROUP = 4;

    private static final int FEW_ENTRIES = 1 << 12;
    private static final int MOST_ENTRIES = 1 << 22;
    /** Changes before batches are left out, and batches without a change that make good for one. */
    private static final int CHANGES = 4;

    private static final int CALM = 8;

    private final KeyDomain[] domains;
    private final MemoryAccount account;
    /** The address of each group by its number, 0 for unknown ones. */
    private Buffer directory;

    /** How many groups the directory has. */
    private int entries;

    private int size;
    private long perFirstKey;
    private int[] numbers = new int[0];
    private int[] missing = new int[0];
    private int missingCount;
    /** How many groups there were when all were forgotten. */
    private int expected;

    /** The entries that the directory needs for all keys of the batch read last. */
    private long needed;

    private int changes;
    private int calm;
    private long batches;
    private long nextTry;

    DirectGroups(int keys, MemoryAccount account) {
        this.domains = new KeyDomain[keys];
        Arrays.setAll(domains, key -> new KeyDomain());
        this.account = account;
    }

    /** The number of each row's keys in the batch found last, below {@link #size()}. */
    int[] numbers() {
        return numbers;
    }

    /** The number of numbers. */
    int size() {
        return size;
    }

    /** Indexes of the rows whose group was not known, of which {@link #missingCount()} count. */
    int[] missing() {
        return missing;
    }

    /** The rows whose group was not known. */
    Selection missing(Selection rows) {
        int[] positions = new int[missingCount];
        for (int i = 0; i < missingCount; i++) {
            positions[i] = rows.position(missing[i]);
        }
        return new Selection(positions, missingCount);
    }

    /**
     * Whether a key has no group when its number has none. Values of a dictionary may have several numbers.
     *
     * @param known how many groups there are in all
     */
    boolean knowsAll(int known) {
        return entries == known && isUnique();
    }

    int missingCount() {
        return missingCount;
    }

    /**
     * Numbers the keys of a batch.
     *
     * @param known how many groups there are in all
     * @return whether they have small domains; otherwise nothing else may be asked of this batch
     */
    boolean number(List<Column> keys, Selection selection, int known) {
        long allowed = Math.max(FEW_ENTRIES, ENTRIES_PER_GROUP * (long) Math.max(known, expected));
        if (batches++ < nextTry || needed > allowed) {
            return false;
        }
        if (!read(keys, selection)) {
            changed();
            return false;
        }
        if (needed > allowed || needed > Math.max(size, FEW_ENTRIES) && account.shouldSpill()) {
            forget();
            return false;
        }
        int count = selection.count();
        if (numbers.length < count) {
            numbers = new int[count];
            missing = new int[count];
        }
        if (domains.length == 0) {
            Arrays.fill(numbers, 0, count, 0);
        }
        for (int key = 0; key < domains.length; key++) {
            domains[key].number(keys.get(key), selection, numbers, key == 0);
        }
        if (directory == null
                || Arrays.stream(domains).anyMatch(KeyDomain::isChanged)
                || perFirstKey != perFirstKey()) {
            renew();
        } else if (needed > size) {
            grow();
        } else if (++calm == CALM) {
            calm = 0;
            changes = Math.max(0, changes - 1);
        }
        return true;
    }

    private void renew() {
        forget();
        size = (int) needed;
        perFirstKey = perFirstKey();
        directory = account.allocateZeroed(8L * size);
        changed();
    }

    /** The first key's domain has more values than before: the numbers that there were remain. */
    private void grow() {
        Buffer larger = account.allocateZeroed(8L * needed);
        Memory.copy(directory.address(), larger.address(), 8L * size);
        directory.release();
        directory = larger;
        size = (int) needed;
    }

    /** How many numbers each value of the first key stands for. */
    private long perFirstKey() {
        return domains.length == 0 ? needed : needed / (domains[0].size() + 1);
    }

    /** Makes the domains take in the keys of a batch, and says how many entries that needs; false when too many. */
    private boolean read(List<Column> keys, Selection selection) {
        needed = 1;
        for (int key = 0; key < domains.length; key++) {
            if (!domains[key].read(keys.get(key), selection, MOST_ENTRIES / needed - 1)) {
                if (key > 0) {
                    forgetKeys();
                    forget();
                }
                needed = 0;
                return false;
            }
            needed *= domains[key].size() + 1;
        }
        return true;
    }

    private void forgetKeys() {
        for (KeyDomain domain : domains) {
            domain.forget();
        }
    }

    /** Finds the groups of the batch numbered last; those of missing rows are 0. */
    void find(int count, long[] groups) {
        long base = directory.address();
        missingCount = 0;
        long lowest = Long.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            long group = Memory.getLong(base + 8L * numbers[i]);
            groups[i] = group;
            lowest = Math.min(lowest, group);
        }
        if (lowest == 0) {
            collectMissing(groups, count);
        }
    }

    private void collectMissing(long[] groups, int count) {
        for (int i = 0; i < count; i++) {
            missing[missingCount] = i;
            missingCount += groups[i] == 0 ? 1 : 0;
        }
    }

    /** Whether no group is known, though a batch was numbered. */
    boolean isNew() {
        return entries == 0;
    }

    /** Whether equal keys always have the same number, so that groups which were found by hash may be entered. */
    boolean isUnique() {
        return Arrays.stream(domains).noneMatch(KeyDomain::isDictionary);
    }

    /** Enters the groups of the keys numbered last, of which no two are equal. */
    void enter(int count, long[] groups) {
        long base = directory.address();
        for (int i = 0; i < count; i++) {
            Memory.putLong(base + 8L * numbers[i], groups[i]);
        }
        entries += count;
    }

    private void changed() {
        calm = 0;
        changes++;
        if (changes > CHANGES) {
            nextTry = batches + (1L << Math.min(changes - CHANGES, 20));
        }
    }

    /** Keeps the groups that the missing rows turned out to be of, and puts them into their place. */
    void keep(long[] found, long[] groups) {
        for (int i = 0; i < missingCount; i++) {
            groups[missing[i]] = found[i];
            if (missingGroup(i) == 0) {
                keep(i, found[i]);
            }
        }
    }

    /** The group of the index-th missing row, if it was kept since; else 0. */
    long missingGroup(int index) {
        return group(numbers[missing[index]]);
    }

    /** Keeps the group of the index-th missing row. */
    void keep(int index, long group) {
        Memory.putLong(directory.address() + 8L * numbers[missing[index]], group);
        entries++;
    }

    /** The group of a number, 0 when it is not known. */
    long group(int number) {
        return Memory.getLong(directory.address() + 8L * number);
    }

    /**
     * Forgets every group, to begin with the keys of the rows that come now.
     *
     * @param known how many groups there were in all
     */
    void restart(int known) {
        expected = known;
        needed = 0;
        forgetKeys();
        forget();
    }

    private void forget() {
        if (directory != null) {
            directory.release();
            directory = null;
        }
        entries = 0;
        size = 0;
    }
}
