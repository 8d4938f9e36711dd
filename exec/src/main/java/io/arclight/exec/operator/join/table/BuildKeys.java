package io.arclight.exec.operator.join.table;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.Growth;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import java.util.List;

/** The keys of the build rows, gathered batch by batch, and the table made of them. */
public abstract sealed class BuildKeys implements AutoCloseable {
    /** Keys that are not packed take no more room than this per row, so a table over a range may be as large. */
    private static final long DIRECT_SLOTS_PER_ROW = 8;

    private static final long DIRECT_SLOTS_ALWAYS = 1 << 14;

    final MemoryAccount account;
    int rows;
    private boolean anyNull;

    BuildKeys(MemoryAccount account) {
        this.account = account;
    }

    /** An empty collection for some keys. */
    public static BuildKeys of(List<DataType> types, List<Boolean> nullSafe, MemoryAccount account) {
        return PackedKeys.fit(types, nullSafe) ? new Packed(types, account) : new Encoded(types, nullSafe, account);
    }

    /** Adds the keys of a batch's selected rows; borrowed. */
    public abstract void add(Batch batch, List<Column> keys);

    /** Makes the table; it owns what is here. */
    public abstract KeyTable build(KeyTableMemory memory);

    /** Makes room for the keys of so many rows. */
    public void reserve(int count) {}

    /** Whether some row's keys are null and match nothing. */
    public boolean hasNulls() {
        return anyNull;
    }

    void foundNull() {
        anyNull = true;
    }

    @Override
    public abstract void close();

    /** Keys as longs. */
    static final class Packed extends BuildKeys {
        private final List<DataType> types;
        private final PackedKeys packed;
        private Buffer values;
        /** A byte per row, 1 for null; only there when some key is null. */
        private Buffer nulls;

        private long minimum = Long.MAX_VALUE;
        private long maximum = Long.MIN_VALUE;

        Packed(List<DataType> types, MemoryAccount account) {
            super(account);
            this.types = types;
            this.packed = new PackedKeys(types);
        }

        @Override
        public void add(Batch batch, List<Column> keys) {
            packed.pack(keys, batch.selection());
            int count = batch.rowCount();
            values = Growth.ensure(values, 8L * rows, 8L * (rows + (long) count), account);
            if (packed.hasNulls() || nulls != null) {
                growNulls(count);
            }
            long[] from = packed.values();
            long address = values.address() + 8L * rows;
            for (int i = 0; i < count; i++) {
                long value = from[i];
                Memory.putLong(address + 8L * i, value);
                if (!packed.isNull(i)) {
                    minimum = Math.min(minimum, value);
                    maximum = Math.max(maximum, value);
                }
            }
            rows += count;
        }

        @Override
        public void reserve(int count) {
            values = Growth.ensure(values, 8L * rows, 8L * count, account);
        }

        private void growNulls(int count) {
            boolean isNew = nulls == null;
            nulls = Growth.ensure(nulls, rows, rows + (long) count, account);
            if (isNew) {
                Memory.fill(nulls.address(), rows, (byte) 0);
            }
            for (int i = 0; i < count; i++) {
                boolean isNull = packed.isNull(i);
                Memory.putByte(nulls.address() + rows + i, (byte) (isNull ? 1 : 0));
                if (isNull) {
                    foundNull();
                }
            }
        }

        long key(int row) {
            return Memory.getLong(values.address() + 8L * row);
        }

        boolean isNull(int row) {
            return nulls != null && Memory.getByte(nulls.address() + row) != 0;
        }

        @Override
        public KeyTable build(KeyTableMemory memory) {
            long range = maximum - minimum + 1;
            boolean direct = minimum <= maximum
                    && range > 0
                    && range <= Math.max(DIRECT_SLOTS_ALWAYS, DIRECT_SLOTS_PER_ROW * rows);
            KeyTable table = direct
                    ? DirectKeyTable.build(types, this, minimum, range, memory)
                    : LongKeyTable.build(types, this, bitmap(range, memory), memory);
            table.keepNulls(nulls);
            nulls = null;
            close();
            return table;
        }

        private KeyBitmap bitmap(long range, KeyTableMemory memory) {
            return KeyBitmap.fits(range, rows) ? KeyBitmap.build(this, minimum, range, memory) : null;
        }

        @Override
        public void close() {
            if (values != null) {
                values.release();
                values = null;
            }
            if (nulls != null) {
                nulls.release();
                nulls = null;
            }
        }
    }

    /** Keys as bytes with their hashes. */
    static final class Encoded extends BuildKeys {
        private final List<DataType> types;
        private final List<Boolean> nullSafe;
        private final EncodedKeys encoded;
        private Buffer bytes;
        private long used;
        /** Per row where its bytes begin, and one more; the highest bit marks null keys. */
        private Buffer offsets;

        private Buffer hashes;

        Encoded(List<DataType> types, List<Boolean> nullSafe, MemoryAccount account) {
            super(account);
            this.types = types;
            this.nullSafe = nullSafe;
            this.encoded = new EncodedKeys(types, nullSafe, account);
        }

        @Override
        public void add(Batch batch, List<Column> keys) {
            encoded.encode(keys, batch.selection());
            int count = batch.rowCount();
            long more = 0;
            for (int i = 0; i < count; i++) {
                more += encoded.length(i);
            }
            bytes = Growth.ensure(bytes, used, used + more, account);
            offsets = Growth.ensure(offsets, 8L * (rows + 1L), 8L * (rows + count + 1L), account);
            hashes = Growth.ensure(hashes, 8L * rows, 8L * (rows + (long) count), account);
            for (int i = 0; i < count; i++) {
                long mark = encoded.isNull(i) ? Long.MIN_VALUE : 0;
                Memory.putLong(offsets.address() + 8L * (rows + i), used | mark);
                Memory.putLong(hashes.address() + 8L * (rows + i), encoded.hash(i));
                Memory.copyShort(encoded.address(i), bytes.address() + used, encoded.length(i));
                used += encoded.length(i);
                if (mark != 0) {
                    foundNull();
                }
            }
            Memory.putLong(offsets.address() + 8L * (rows + count), used);
            rows += count;
        }

        /** What a task encodes its probe keys with. */
        EncodedKeys probeKeys(MemoryAccount paying) {
            return new EncodedKeys(types, nullSafe, paying);
        }

        long hash(int row) {
            return Memory.getLong(hashes.address() + 8L * row);
        }

        boolean isNull(int row) {
            return Memory.getLong(offsets.address() + 8L * row) < 0;
        }

        private long offset(int row) {
            return Memory.getLong(offsets.address() + 8L * row) & Long.MAX_VALUE;
        }

        long address(int row) {
            return bytes.address() + offset(row);
        }

        int length(int row) {
            return (int) (offset(row + 1) - offset(row));
        }

        boolean isEqual(int row, long address, int length) {
            return length(row) == length && Memory.equal(address(row), address, length);
        }

        @Override
        public KeyTable build(KeyTableMemory memory) {
            encoded.close();
            return EncodedKeyTable.build(this, memory);
        }

        @Override
        public void close() {
            encoded.close();
            if (bytes != null) {
                bytes.release();
                offsets.release();
                hashes.release();
                bytes = null;
            }
        }
    }
}
