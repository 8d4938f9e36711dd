package io.arclight.exec.operator.join.table;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.Growth;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.source.filter.RuntimeFilter;
import io.arclight.exec.type.DataType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Build keys of fixed width: a long per key and row until all are there, then, if their ranges allow, one per row. */
final class WordBuildKeys extends BuildKeys {
    /** Slots with keys take no more room than this per row, so a table over a range may be as large. */
    private static final long DIRECT_SLOTS_PER_ROW = 8;

    private static final long DIRECT_SLOTS_ALWAYS = 1 << 14;

    private final KeyWords words;
    private final Buffer[] values;
    private final long[] minimums;
    private final long[] maximums;
    /** A byte per row, 1 for null; only there when some key is null. */
    private Buffer nulls;
    /** The bitmap of the only key that a runtime filter has, which is the query's; null when there is none. */
    private KeyBitmap published;

    WordBuildKeys(int keys, MemoryAccount account) {
        super(account);
        this.words = new KeyWords(keys);
        this.values = new Buffer[keys];
        this.minimums = new long[keys];
        this.maximums = new long[keys];
        Arrays.fill(minimums, Long.MAX_VALUE);
        Arrays.fill(maximums, Long.MIN_VALUE);
    }

    @Override
    public void add(Batch batch, List<Column> keys) {
        words.read(keys, batch.selection());
        int count = batch.rowCount();
        if (words.hasNulls() || nulls != null) {
            growNulls(count);
        }
        for (int key = 0; key < values.length; key++) {
            values[key] = Growth.ensure(values[key], 8L * rows, 8L * (rows + (long) count), account);
            add(key, words.of(key), count);
        }
        rows += count;
    }

    private void add(int key, long[] from, int count) {
        long address = values[key].address() + 8L * rows;
        long minimum = minimums[key];
        long maximum = maximums[key];
        boolean nullable = words.hasNulls();
        for (int i = 0; i < count; i++) {
            long value = from[i];
            Memory.putLong(address + 8L * i, value);
            if (!nullable || !words.isNull(i)) {
                minimum = Math.min(minimum, value);
                maximum = Math.max(maximum, value);
            }
        }
        minimums[key] = minimum;
        maximums[key] = maximum;
    }

    @Override
    public void reserve(int count) {
        for (int key = 0; key < values.length; key++) {
            values[key] = Growth.ensure(values[key], 8L * rows, 8L * count, account);
        }
    }

    private void growNulls(int count) {
        boolean isNew = nulls == null;
        nulls = Growth.ensure(nulls, rows, rows + (long) count, account);
        if (isNew) {
            Memory.fill(nulls.address(), rows, (byte) 0);
        }
        for (int i = 0; i < count; i++) {
            boolean isNull = words.isNull(i);
            Memory.putByte(nulls.address() + rows + i, (byte) (isNull ? 1 : 0));
            if (isNull) {
                foundNull();
            }
        }
    }

    /** The number of keys per row. */
    int keys() {
        return values.length;
    }

    /** A key of a row. */
    long word(int key, int row) {
        return Memory.getLong(values[key].address() + 8L * row);
    }

    /** The key of a row, once there is but one long per row. */
    long key(int row) {
        return word(0, row);
    }

    boolean isNull(int row) {
        return nulls != null && Memory.getByte(nulls.address() + row) != 0;
    }

    @Override
    public KeyTable build(KeyTableMemory memory) {
        KeyPacking packing = KeyPacking.of(minimums, maximums);
        KeyTable table = packing == null ? WordKeyTable.build(this, memory) : build(packing, memory);
        table.keepNulls(nulls);
        nulls = null;
        close();
        return table;
    }

    @Override
    public Optional<RuntimeFilter> filter(int key, DataType type, KeyTableMemory memory) {
        long minimum = minimums[key];
        long maximum = maximums[key];
        if (!KeyFilter.fits(type)) {
            return Optional.empty();
        }
        if (minimum > maximum) {
            return Optional.of(KeyFilter.none());
        }
        long range = maximum - minimum + 1;
        if (KeyBitmap.fits(range, rows)) {
            KeyBitmap bitmap = KeyBitmap.build(this, key, minimum, range, memory);
            published = values.length == 1 ? bitmap : null;
            return Optional.of(KeyFilter.of(type, minimum, maximum, bitmap));
        }
        return KeyBloom.fits(rows)
                ? Optional.of(KeyFilter.of(type, minimum, maximum, KeyBloom.build(this, key, memory)))
                : Optional.empty();
    }

    private KeyTable build(KeyPacking packing, KeyTableMemory memory) {
        long minimum = minimums[0];
        long range = maximums[0] - minimum + 1;
        boolean isEmpty = minimum > maximums[0];
        if (!packing.isSingle()) {
            memory.forChunks((chunk, from, to) -> pack(packing, from, to));
            releaseFrom(1);
            minimum = 0;
            range = packing.range();
        }
        boolean direct = !isEmpty && range > 0 && range <= Math.max(DIRECT_SLOTS_ALWAYS, DIRECT_SLOTS_PER_ROW * rows);
        return direct
                ? DirectKeyTable.build(packing, this, minimum, range, memory)
                : LongKeyTable.build(packing, this, bitmap(minimum, range, memory), memory);
    }

    /** Makes the first long of each row that of all its keys. */
    private void pack(KeyPacking packing, int from, int to) {
        for (int row = from; row < to; row++) {
            long packed = 0;
            for (int key = 0; key < values.length; key++) {
                packed += packing.digit(key, word(key, row));
            }
            Memory.putLong(values[0].address() + 8L * row, packed);
        }
    }

    private void releaseFrom(int first) {
        for (int key = first; key < values.length; key++) {
            if (values[key] != null) {
                values[key].release();
                values[key] = null;
            }
        }
    }

    private KeyBitmap bitmap(long minimum, long range, KeyTableMemory memory) {
        if (published != null) {
            return published.retain();
        }
        return KeyBitmap.fits(range, rows) ? KeyBitmap.build(this, 0, minimum, range, memory) : null;
    }

    @Override
    public void close() {
        releaseFrom(0);
        if (nulls != null) {
            nulls.release();
            nulls = null;
        }
    }
}
