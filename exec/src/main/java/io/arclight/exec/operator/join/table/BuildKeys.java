package io.arclight.exec.operator.join.table;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import java.util.List;

/** The keys of the build rows, gathered batch by batch, and the table made of them. */
public abstract sealed class BuildKeys implements AutoCloseable permits WordBuildKeys, EncodedBuildKeys {
    final MemoryAccount account;
    int rows;
    private boolean anyNull;

    BuildKeys(MemoryAccount account) {
        this.account = account;
    }

    /** An empty collection for some keys. */
    public static BuildKeys of(List<DataType> types, List<Boolean> nullSafe, MemoryAccount account) {
        return KeyWords.fit(types) && !nullSafe.contains(true)
                ? new WordBuildKeys(types.size(), account)
                : new EncodedBuildKeys(types, nullSafe, account);
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
}
