package io.arclight.exec.operator.join.table;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.Growth;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import java.util.List;

/** Keys as bytes with their hashes. */
final class EncodedBuildKeys extends BuildKeys {
    private final List<DataType> types;
    private final List<Boolean> nullSafe;
    private final EncodedKeys encoded;
    private Buffer bytes;
    private long used;
    /** Per row where its bytes begin, and one more; the highest bit marks null keys. */
    private Buffer offsets;

    private Buffer hashes;

    EncodedBuildKeys(List<DataType> types, List<Boolean> nullSafe, MemoryAccount account) {
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

    /** Whether the keys are of one column. */
    boolean isSingle() {
        return types.size() == 1;
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
