package io.arclight.exec.operator.join.table;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.source.filter.RuntimeFilter;
import io.arclight.exec.type.DataType;
import java.util.List;
import java.util.Optional;

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

    /**
     * What other rows can be tested by for whether a key of theirs may be among those here; empty for keys that no such test
     * is made of. Asked before the table is made.
     *
     * @param key the key's position
     * @param type the key's type
     * @param memory pays for it, and for as long as the query runs
     */
    public Optional<RuntimeFilter> filter(int key, DataType type, KeyTableMemory memory) {
        return Optional.empty();
    }

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
