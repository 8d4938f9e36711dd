package io.arclight.exec.operator.aggregate;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.BatchSerializer;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Keys and states on disk, divided by the hash of the keys, so that one part after the other fits into memory. A part
 * that does not is divided further by other bits of the hash.
 */
final class GroupSpill implements AutoCloseable {
    private static final int BITS = 4;
    private static final int PARTS = 1 << BITS;
    private static final int DEEPEST = Long.SIZE / BITS - 1;

    /**
     * A part.
     *
     * @param file its groups
     * @param level how often they were divided
     */
    record Part(SpillFile file, int level) {}

    private final String directory;
    private final int keyCount;
    private final Deque<Part> parts = new ArrayDeque<>();
    private SpillFile[] current;
    private int level;
    private Part taken;

    GroupSpill(String directory, int keyCount) {
        this.directory = directory;
        this.keyCount = keyCount;
    }

    /** Whether what is taken now may be divided further. */
    boolean canDivide() {
        return level < DEEPEST;
    }

    /** Whether groups were written since the last part was taken. */
    boolean isDividing() {
        return current != null;
    }

    /** Writes groups; returns the bytes written. */
    long write(Batch batch, MemoryAccount account) {
        if (current == null) {
            current = new SpillFile[PARTS];
        }
        int[][] rows = divide(batch);
        long written = 0;
        for (int part = 0; part < PARTS; part++) {
            if (rows[part].length > 0) {
                if (current[part] == null) {
                    current[part] = new SpillFile(directory);
                }
                long before = current[part].writtenBytes();
                Selection selection = new Selection(rows[part], rows[part].length);
                BatchSerializer.write(batch.select(selection), current[part].output(), account);
                written += current[part].writtenBytes() - before;
            }
        }
        return written;
    }

    private int[][] divide(Batch batch) {
        int count = batch.rowCount();
        long[] hashes = new long[count];
        List<Column> keys = batch.columns().subList(0, keyCount);
        for (int key = 0; key < keyCount; key++) {
            keys.get(key).hash(batch.selection(), hashes, key > 0);
        }
        int[] counts = new int[PARTS];
        int shift = Long.SIZE - BITS * (level + 1);
        for (int i = 0; i < count; i++) {
            counts[(int) (hashes[i] >>> shift) & PARTS - 1]++;
        }
        int[][] rows = new int[PARTS][];
        for (int part = 0; part < PARTS; part++) {
            rows[part] = new int[counts[part]];
        }
        for (int i = count - 1; i >= 0; i--) {
            int part = (int) (hashes[i] >>> shift) & PARTS - 1;
            rows[part][--counts[part]] = batch.selection().position(i);
        }
        return rows;
    }

    /** The next part to aggregate, or null; closes the one before. */
    SpillFile next() {
        if (current != null) {
            for (int part = PARTS - 1; part >= 0; part--) {
                if (current[part] != null) {
                    current[part].finish();
                    parts.push(new Part(current[part], level + 1));
                }
            }
            current = null;
        }
        closeTaken();
        taken = parts.poll();
        if (taken == null) {
            return null;
        }
        level = taken.level();
        return taken.file();
    }

    private void closeTaken() {
        if (taken != null) {
            taken.file().close();
            taken = null;
        }
    }

    @Override
    public void close() {
        closeTaken();
        parts.forEach(part -> part.file().close());
        parts.clear();
        if (current != null) {
            for (SpillFile file : current) {
                if (file != null) {
                    file.close();
                }
            }
            current = null;
        }
    }
}
