package io.arclight.exec.source.cache;

import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.source.SourceStatistics.ColumnStatistics;
import io.arclight.exec.source.filter.ValueRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.concurrent.CopyOnWriteArrayList;

/** The rows of a {@link CachedTable} and their memory. Thread safe; blocks are added by one thread. */
final class CachedRows implements AutoCloseable {
    private final QueryMemory memory;
    private final MemoryAccount account;
    private final List<CachedBlock> blocks = new CopyOnWriteArrayList<>();

    CachedRows(MemoryLimit limit) {
        this.memory = new QueryMemory(limit);
        this.account = memory.account("InMemoryRelation");
    }

    MemoryAccount account() {
        return account;
    }

    void add(CachedBlock block) {
        blocks.add(block);
        memory.giveBackSpare();
    }

    List<CachedBlock> blocks() {
        return blocks;
    }

    long memoryBytes() {
        return account.usedBytes();
    }

    /** Writes all blocks to disk. */
    void spill(String directory) {
        blocks.forEach(block -> block.spill(directory, account));
        memory.giveBackSpare();
    }

    SourceStatistics statistics(int columns) {
        long rows = blocks.stream().mapToLong(CachedBlock::rows).sum();
        Map<Integer, ColumnStatistics> known = new HashMap<>();
        for (int i = 0; i < columns; i++) {
            int column = i;
            List<ValueRange> ranges =
                    blocks.stream().map(block -> block.range(column)).toList();
            if (ranges.stream().allMatch(Objects::nonNull)) {
                known.put(column, statistics(ranges));
            }
        }
        return new SourceStatistics(rows, true, memory.peakBytes(), known);
    }

    private static ColumnStatistics statistics(List<ValueRange> ranges) {
        Object minimum = null;
        Object maximum = null;
        long nulls = 0;
        for (ValueRange range : ranges) {
            nulls += range.nullCount();
            if (!range.allNull()) {
                minimum = ColumnRange.extreme(minimum, range.minimum(), -1);
                maximum = ColumnRange.extreme(maximum, range.maximum(), 1);
            }
        }
        return new ColumnStatistics(
                minimum, maximum, OptionalDouble.of(nulls), OptionalDouble.empty(), OptionalDouble.empty());
    }

    @Override
    public void close() {
        blocks.forEach(CachedBlock::close);
        memory.close();
    }
}
