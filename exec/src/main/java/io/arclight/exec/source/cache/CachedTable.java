package io.arclight.exec.source.cache;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.MemoryReclaimer;
import io.arclight.exec.schedule.BatchStream;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.Scan;
import io.arclight.exec.source.ScanRequest;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.type.StructType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The rows of a query, kept for others as columns. They are filled in once, stay in the order in which they came, and count
 * against the limit of the process until they are closed; when memory is short they go to disk or, if they must not lie
 * there and nobody reads them, are dropped, to be filled in again.
 *
 * <p>A query pins the table before it fills it in or reads it, and unpins it when it has ended.
 */
public final class CachedTable implements DataSource, MemoryReclaimer {
    private static final double GUESSED_ROWS = 10_000;
    private static final long VALUE_BYTES = 16;

    private static final int SMALL_SHARE = 16;

    private final Object key;
    private final String name;
    private final StructType schema;
    private final StorageLevel level;
    private final MemoryLimit limit;
    private final String spillDirectory;
    private final Object filling = new Object();
    /** The rows, or null while they are missing. */
    private volatile CachedRows rows;
    /** Whether they did not fit where they may lie. */
    private boolean isTooLarge;

    private int pins;
    private boolean isClosed;

    /**
     * A table without its rows.
     *
     * @param key what the rows are the rows of
     * @param name a name for EXPLAIN
     * @param schema names and types
     * @param level where the rows may lie
     * @param limit what they count against
     * @param settings where they are spilled to
     */
    public CachedTable(
            Object key, String name, StructType schema, StorageLevel level, MemoryLimit limit, Settings settings) {
        this.key = key;
        this.name = name;
        this.schema = schema;
        this.level = level;
        this.limit = limit;
        this.spillDirectory = settings.get(Settings.SPILL_DIRECTORY);
        limit.addKeeper(this);
    }

    /** Where the rows may lie. */
    public StorageLevel level() {
        return level;
    }

    /** Whether the rows are there. */
    public boolean isFilled() {
        return rows != null;
    }

    /** Bytes in memory. */
    public long memoryBytes() {
        CachedRows current = rows;
        return current == null ? 0 : current.memoryBytes();
    }

    /** Keeps the rows where they are for a query; false when the table was closed, or could not keep its rows. */
    public synchronized boolean pin() {
        if (isClosed || isTooLarge) {
            return false;
        }
        pins++;
        return true;
    }

    /** Ends what {@link #pin} began. */
    public void unpin() {
        boolean last;
        synchronized (this) {
            last = --pins == 0 && isClosed;
        }
        if (last) {
            drop();
        }
    }

    /**
     * Fills in the rows unless they are there. The caller has pinned the table; another one that fills it in is waited for.
     *
     * @param query starts the query of the rows
     * @param context of that query
     * @return false when they may lie in memory only and do not fit
     */
    public boolean fill(Supplier<BatchStream> query, QueryContext context) {
        synchronized (filling) {
            if (rows != null) {
                return true;
            }
            CachedRows filled = new CachedRows(limit);
            boolean kept = false;
            try (BatchStream stream = query.get()) {
                kept = fill(filled, stream, context.batchRows());
            } finally {
                if (!kept) {
                    filled.close();
                }
            }
            if (kept) {
                rows = filled;
            } else {
                synchronized (this) {
                    isTooLarge = true;
                }
            }
            return kept;
        }
    }

    private boolean fill(CachedRows target, BatchStream stream, int batchRows) {
        MemoryAccount account = target.account();
        // Below this, cutting a block short when memory is short gives little.
        long share = limit.bytes() / SMALL_SHARE;
        try (BlockWriter writer = new BlockWriter(schema, batchRows, account)) {
            for (Batch batch = stream.next(); batch != null; batch = stream.next()) {
                boolean isFull = writer.append(batch) || account.usedBytes() > share && limit.underPressure();
                if (isFull && !add(target, writer.block())) {
                    return false;
                }
            }
            return !writer.hasRows() || add(target, writer.block());
        }
    }

    private boolean add(CachedRows target, CachedBlock block) {
        target.add(block);
        if (!level.useMemory()) {
            block.spill(spillDirectory, target.account());
        } else if (limit.underPressure()) {
            if (!level.useDisk()) {
                return false;
            }
            target.spill(spillDirectory);
        }
        return true;
    }

    /** Gives the memory back: the rows go to disk, or altogether when nobody reads them and they must not lie there. */
    @Override
    public void reclaim() {
        CachedRows current = rows;
        if (current == null || current.memoryBytes() == 0) {
            return;
        }
        if (!level.useDisk()) {
            synchronized (this) {
                if (pins == 0) {
                    drop();
                    return;
                }
            }
        }
        current.spill(spillDirectory);
    }

    private synchronized void drop() {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }

    /** Frees the rows once no query reads them. */
    public void close() {
        limit.removeKeeper(this);
        boolean free;
        synchronized (this) {
            isClosed = true;
            free = pins == 0;
        }
        if (free) {
            drop();
        }
    }

    @Override
    public StructType schema() {
        return schema;
    }

    @Override
    public Optional<Object> key() {
        return Optional.of(key);
    }

    @Override
    public SourceStatistics statistics() {
        CachedRows current = rows;
        return current == null
                ? new SourceStatistics(GUESSED_ROWS, false, (long) GUESSED_ROWS * VALUE_BYTES * schema.size(), Map.of())
                : current.statistics(schema.size());
    }

    @Override
    public String description() {
        return "InMemoryRelation " + (name.isEmpty() ? "" : name + ", ") + level;
    }

    @Override
    public Scan scan(ScanRequest request) {
        CachedRows current = rows;
        List<CachedBlock> blocks = current == null ? List.of() : current.blocks();
        return new CachedScan(blocks, request);
    }
}
