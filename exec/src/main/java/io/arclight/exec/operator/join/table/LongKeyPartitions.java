package io.arclight.exec.operator.join.table;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;

/**
 * Fills a large table of packed keys part by part: the rows are dealt out by the part of the table their keys belong to, then
 * each part is filled by itself. So a part stays in a core's cache while it is filled, and threads fill different parts at a
 * time. The few keys that find their part full from their slot on to its end come last, across the ends.
 */
final class LongKeyPartitions {
    /** Bytes of a part, as a power of two. */
    private static final int PART_BYTES = 18;

    private static final int MOST_PARTS = 8;
    private static final int ENTRY_BYTES = 16;

    private final LongKeyTable table;
    private final WordBuildKeys keys;
    private final KeyTableMemory memory;
    private final int slotBits;
    private final int partBits;
    /** The first entry of each part, and the number of all. */
    private final int[] firsts;
    /** How many entries of each part come last; they lie at the beginning of the part's entries. */
    private final int[] deferred;

    private final boolean[] linked;
    private Buffer entries;

    /**
     * A filling.
     *
     * @param table an empty table; what its slots hold does not matter
     * @param keys a packed key per row
     * @param slotBits the number of slots as a power of two
     */
    LongKeyPartitions(LongKeyTable table, WordBuildKeys keys, int slotBits, KeyTableMemory memory) {
        this.table = table;
        this.keys = keys;
        this.memory = memory;
        this.slotBits = slotBits;
        this.partBits = Math.min(MOST_PARTS, partBits(slotBits));
        this.firsts = new int[(1 << partBits) + 1];
        this.deferred = new int[1 << partBits];
        this.linked = new boolean[1 << partBits];
    }

    /** Whether a table has several parts. */
    static boolean fit(int slotBits) {
        return partBits(slotBits) > 1;
    }

    private static int partBits(int slotBits) {
        return slotBits + LongKeyTable.WIDTH_LOG2 - PART_BYTES;
    }

    void fill() {
        // Chunks go backwards, as the rows within them do: see LongKeyTable.build.
        int chunks = memory.chunks();
        int[][] positions = new int[chunks][];
        memory.forChunks((chunk, from, to) -> positions[chunks - 1 - chunk] = count(from, to));
        int total = place(positions);
        entries = memory.account().allocate(Math.max(1, (long) total * ENTRY_BYTES));
        try {
            table.reserveLinks(memory);
            memory.forChunks((chunk, from, to) -> deal(from, to, positions[chunks - 1 - chunk]));
            memory.loop().run(1 << partBits, this::fillPart);
            boolean anyLinked = insertDeferred();
            for (boolean some : linked) {
                anyLinked |= some;
            }
            if (!anyLinked) {
                table.dropLinks();
            }
        } finally {
            entries.release();
        }
    }

    private int part(long key) {
        return (int) (key * LongKeyTable.PRIME >>> Long.SIZE - partBits);
    }

    private int[] count(int from, int to) {
        memory.context().checkCancelled();
        int[] counts = new int[1 << partBits];
        for (int row = from; row < to; row++) {
            if (!keys.isNull(row)) {
                counts[part(keys.key(row))]++;
            }
        }
        return counts;
    }

    /** Makes positions of counts: where the entries of each part of each chunk begin. */
    private int place(int[][] counts) {
        int position = 0;
        for (int part = 0; part < deferred.length; part++) {
            firsts[part] = position;
            for (int[] chunk : counts) {
                int count = chunk[part];
                chunk[part] = position;
                position += count;
            }
        }
        firsts[deferred.length] = position;
        return position;
    }

    private void deal(int from, int to, int[] positions) {
        memory.context().checkCancelled();
        for (int row = to - 1; row >= from; row--) {
            if (!keys.isNull(row)) {
                long key = keys.key(row);
                long entry = entry(positions[part(key)]++);
                Memory.putLong(entry, key);
                Memory.putInt(entry + Long.BYTES, row);
            }
        }
    }

    private long entry(int number) {
        return entries.address() + (long) number * ENTRY_BYTES;
    }

    private void fillPart(int part) {
        memory.context().checkCancelled();
        long bytes = 1L << slotBits - partBits + LongKeyTable.WIDTH_LOG2;
        long first = table.slot(0) + part * bytes;
        Memory.fill(first, bytes, (byte) KeyTable.NONE);
        int left = firsts[part];
        for (int number = firsts[part]; number < firsts[part + 1]; number++) {
            long key = Memory.getLong(entry(number));
            int row = Memory.getInt(entry(number) + Long.BYTES);
            int following = table.insertBefore(first + bytes, row, key);
            if (following == LongKeyTable.NO_ROOM) {
                Memory.putLong(entry(left), key);
                Memory.putInt(entry(left) + Long.BYTES, row);
                left++;
            } else if (following != KeyTable.NONE) {
                table.link(row, following, memory);
                linked[part] = true;
            }
        }
        deferred[part] = left - firsts[part];
    }

    private boolean insertDeferred() {
        boolean anyLinked = false;
        for (int part = 0; part < deferred.length; part++) {
            for (int i = 0; i < deferred[part]; i++) {
                long entry = entry(firsts[part] + i);
                anyLinked |= table.insert(Memory.getInt(entry + Long.BYTES), Memory.getLong(entry), memory);
            }
        }
        return anyLinked;
    }
}
