package io.arclight.exec.operator.sort;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.build.Growth;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.buffer.RowGather;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows to be sorted in memory: chunks of rows, and one entry per row of the key's first eight bytes and where the row is.
 * Append, sort, then read.
 */
final class SortBuffer implements AutoCloseable {
    private static final int CHUNK_SHIFT = 16;
    private static final int SMALL_GROUP = 16;

    private final StructType schema;
    private final MemoryAccount account;
    private final RadixSort radix;
    private final int chunkRows;
    private final boolean storesKeys;
    private final List<SortChunk> chunks = new ArrayList<>();
    private final List<Batch> batches = new ArrayList<>();
    private Buffer entries;
    private Buffer spare;
    private long rows;
    private long read;
    private RowGather gather;

    /**
     * An empty buffer.
     *
     * @param chunkRows rows per piece of memory, at most {@link SortChunk#ROWS}
     * @param storesKeys whether keys may be longer than eight bytes
     * @param cancellationCheck called now and then; throws to end the work
     */
    SortBuffer(
            StructType schema, MemoryAccount account, int chunkRows, boolean storesKeys, Runnable cancellationCheck) {
        this.chunkRows = chunkRows;
        this.schema = schema;
        this.account = account;
        this.storesKeys = storesKeys;
        this.radix = new RadixSort(cancellationCheck);
    }

    long rows() {
        return rows;
    }

    /**
     * Appends rows of a batch, as many as go into one piece.
     *
     * @param keys the encoded keys of the batch
     * @param indexes which of its selected rows, from {@code done} on
     * @return how many were appended; when memory is short, there is an error, and nothing more can be appended before
     *     {@link #clear}
     */
    int append(Batch batch, SortKeyEncoder keys, int[] indexes, int done, int count) {
        SortChunk chunk = openChunk();
        int part = Math.min(count - done, chunkRows - chunk.rows());
        int[] positions = new int[part];
        long id = (long) (chunks.size() - 1) << CHUNK_SHIFT | chunk.rows();
        growEntries(part);
        long entry = entries.address() + rows * RadixSort.WIDTH;
        for (int i = 0; i < part; i++, entry += RadixSort.WIDTH) {
            int index = indexes[done + i];
            positions[i] = batch.selection().position(index);
            Memory.putLong(entry, keys.prefix(index));
            Memory.putLong(entry + 8, id + i);
        }
        if (storesKeys) {
            chunk.appendKeys(keys, indexes, done, part);
        }
        chunk.append(batch, positions, part);
        rows += part;
        return part;
    }

    /** Makes room for more entries, and for the sort, which is to go on when memory is short. */
    private void growEntries(int more) {
        entries = Growth.ensure(entries, rows * RadixSort.WIDTH, (rows + more) * RadixSort.WIDTH, account);
        spare = Growth.ensure(spare, 0, (rows + more) * RadixSort.WIDTH, account);
    }

    private SortChunk openChunk() {
        if (chunks.isEmpty() || chunks.get(chunks.size() - 1).rows() >= chunkRows) {
            chunks.add(new SortChunk(schema, account));
        }
        return chunks.get(chunks.size() - 1);
    }

    /** Sorts what was appended; nothing is appended after. */
    void sort() {
        chunks.forEach(chunk -> batches.add(chunk.batch()));
        if (rows < 2) {
            return;
        }
        radix.sort(entries.address(), rows, spare.address());
        if (storesKeys) {
            sortEqualPrefixes(entries.address(), rows, Long.BYTES);
        }
    }

    /**
     * Sorts groups of entries that are equal so far by the next bytes of their keys.
     *
     * @param depth how many bytes were sorted by
     */
    private void sortEqualPrefixes(long first, long count, int depth) {
        long start = 0;
        while (start < count) {
            long key = Memory.getLong(first + start * RadixSort.WIDTH);
            long end = start + 1;
            while (end < count && Memory.getLong(first + end * RadixSort.WIDTH) == key) {
                end++;
            }
            if (end - start > 1) {
                sortGroup(first + start * RadixSort.WIDTH, end - start, depth);
            }
            start = end;
        }
    }

    private void sortGroup(long first, long count, int depth) {
        if (count <= SMALL_GROUP) {
            insertionSort(first, count, depth);
            return;
        }
        boolean more = false;
        for (long i = 0; i < count; i++) {
            long entry = first + i * RadixSort.WIDTH;
            long id = Memory.getLong(entry + 8);
            SortChunk chunk = chunks.get((int) (id >>> CHUNK_SHIFT));
            int row = (int) id & SortChunk.ROWS - 1;
            int left = chunk.keyLength(row) - depth;
            more |= left > 0;
            Memory.putLong(entry, left <= 0 ? 0 : SortKeyEncoder.prefix(chunk.keyAddress(row) + depth, left));
        }
        if (more) {
            radix.sort(first, count, spare.address());
            sortEqualPrefixes(first, count, depth + Long.BYTES);
        }
    }

    private void insertionSort(long first, long count, int depth) {
        for (long i = 1; i < count; i++) {
            long id = Memory.getLong(first + i * RadixSort.WIDTH + 8);
            long at = first + i * RadixSort.WIDTH;
            while (at > first && compare(Memory.getLong(at - RadixSort.WIDTH + 8), id, depth) > 0) {
                Memory.putLong(at + 8, Memory.getLong(at - RadixSort.WIDTH + 8));
                at -= RadixSort.WIDTH;
            }
            Memory.putLong(at + 8, id);
        }
    }

    private int compare(long id, long otherId, int depth) {
        SortChunk chunk = chunks.get((int) (id >>> CHUNK_SHIFT));
        SortChunk other = chunks.get((int) (otherId >>> CHUNK_SHIFT));
        int row = (int) id & SortChunk.ROWS - 1;
        int otherRow = (int) otherId & SortChunk.ROWS - 1;
        return Memory.compareUnsigned(
                chunk.keyAddress(row) + depth,
                chunk.keyLength(row) - depth,
                other.keyAddress(otherRow) + depth,
                other.keyLength(otherRow) - depth);
    }

    /** The next rows in order as a batch that the caller owns, or null behind the last. */
    Batch next(int batchRows) {
        int count = (int) Math.min(batchRows, rows - read);
        if (count == 0) {
            return null;
        }
        int[] source = new int[count];
        int[] row = new int[count];
        long entry = entries.address() + read * RadixSort.WIDTH;
        for (int i = 0; i < count; i++, entry += RadixSort.WIDTH) {
            long id = Memory.getLong(entry + 8);
            source[i] = (int) (id >>> CHUNK_SHIFT);
            row[i] = (int) id & SortChunk.ROWS - 1;
        }
        read += count;
        if (gather == null) {
            gather = new RowGather(schema, account);
        }
        return gather.gather(batches, source, row, count);
    }

    /** Gives back all rows; new ones may be appended. */
    void clear() {
        batches.clear();
        chunks.forEach(SortChunk::close);
        chunks.clear();
        if (entries != null) {
            entries.release();
            entries = null;
        }
        if (spare != null) {
            spare.release();
            spare = null;
        }
        rows = 0;
        read = 0;
    }

    @Override
    public void close() {
        clear();
        if (gather != null) {
            gather.close();
            gather = null;
        }
    }
}
