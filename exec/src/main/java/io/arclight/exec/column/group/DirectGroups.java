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
    private static final int MOST_ENTRIES = 1 << 20;
    /** Changes before batches are left out, and batches without a change that make good for one. */
    private static final int CHANGES = 4;

    private static final int CALM = 8;

    private final KeyDomain[] domains;
    private final MemoryAccount account;
    /** The address of each group by its number, 0 for unknown ones. */
    private Buffer directory;

    private int size;
    private int[] numbers = new int[0];
    private int[] missing = new int[0];
    private int missingCount;
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

    int missingCount() {
        return missingCount;
    }

    /**
     * Finds groups.
     *
     * @param known how many groups there are in all
     * @param groups receives the groups of the rows that are not missing
     * @return whether the keys have small domains; otherwise nothing was found
     */
    boolean find(List<Column> keys, Selection selection, int known, long[] groups) {
        if (batches++ < nextTry) {
            return false;
        }
        if (!number(keys, selection, Math.min(MOST_ENTRIES, Math.max(FEW_ENTRIES, ENTRIES_PER_GROUP * (long) known)))) {
            changed();
            return false;
        }
        long base = directory.address();
        int count = selection.count();
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
        return true;
    }

    private void collectMissing(long[] groups, int count) {
        for (int i = 0; i < count; i++) {
            missing[missingCount] = i;
            missingCount += groups[i] == 0 ? 1 : 0;
        }
    }

    private boolean number(List<Column> keys, Selection selection, long most) {
        int count = selection.count();
        if (numbers.length < count) {
            numbers = new int[count];
            missing = new int[count];
        }
        long product = 1;
        boolean same = true;
        for (int key = 0; key < domains.length; key++) {
            if (!domains[key].read(keys.get(key), selection, most / product)) {
                forget();
                return false;
            }
            product *= domains[key].size() + 1;
            same &= !domains[key].isChanged();
        }
        if (product > 2 * most) {
            forget();
            return false;
        }
        if (domains.length == 0) {
            Arrays.fill(numbers, 0, count, 0);
        }
        for (int key = 0; key < domains.length; key++) {
            domains[key].number(keys.get(key), selection, numbers, key == 0);
        }
        if (directory == null || !same) {
            forget();
            size = (int) product;
            directory = account.allocateZeroed(8L * size);
            changed();
        } else if (++calm == CALM) {
            calm = 0;
            changes = Math.max(0, changes - 1);
        }
        return true;
    }

    private void changed() {
        calm = 0;
        changes++;
        if (changes > CHANGES) {
            nextTry = batches + (1L << Math.min(changes - CHANGES, 20));
        }
    }

    /** Keeps the groups that the missing rows turned out to be of. */
    void keep(long[] groups) {
        long base = directory.address();
        for (int i = 0; i < missingCount; i++) {
            int row = missing[i];
            Memory.putLong(base + 8L * numbers[row], groups[row]);
        }
    }

    /** The group of a number, 0 when it is not known. */
    long group(int number) {
        return Memory.getLong(directory.address() + 8L * number);
    }

    /** Forgets every group. */
    void forget() {
        if (directory != null) {
            directory.release();
            directory = null;
        }
        size = 0;
    }
}
