package io.arclight.exec.source.cache;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where kept rows may lie, with Spark's names. What counts here is whether memory and disk may be used: rows are off-heap
 * columns in any case, and there is one machine.
 *
 * @param useDisk whether they may lie on disk
 * @param useMemory whether they may lie in memory
 * @param useOffHeap whether OFF_HEAP was asked for
 * @param deserialized false for the levels called SER
 * @param replication how many copies were asked for; one is made
 */
public record StorageLevel(
        boolean useDisk, boolean useMemory, boolean useOffHeap, boolean deserialized, int replication) {
    private static final StorageLevel NONE = new StorageLevel(false, false, false, false, 1);
    private static final StorageLevel DISK_ONLY = new StorageLevel(true, false, false, false, 1);
    private static final StorageLevel MEMORY_ONLY = new StorageLevel(false, true, false, true, 1);
    private static final StorageLevel MEMORY_ONLY_SER = new StorageLevel(false, true, false, false, 1);
    private static final StorageLevel MEMORY_AND_DISK = new StorageLevel(true, true, false, true, 1);
    private static final StorageLevel MEMORY_AND_DISK_SER = new StorageLevel(true, true, false, false, 1);
    private static final StorageLevel OFF_HEAP = new StorageLevel(true, true, true, false, 1);

    private static final Map<String, StorageLevel> NAMED = Map.ofEntries(
            Map.entry("NONE", NONE),
            Map.entry("DISK_ONLY", DISK_ONLY),
            Map.entry("DISK_ONLY_2", DISK_ONLY.replicated(2)),
            Map.entry("DISK_ONLY_3", DISK_ONLY.replicated(3)),
            Map.entry("MEMORY_ONLY", MEMORY_ONLY),
            Map.entry("MEMORY_ONLY_2", MEMORY_ONLY.replicated(2)),
            Map.entry("MEMORY_ONLY_SER", MEMORY_ONLY_SER),
            Map.entry("MEMORY_ONLY_SER_2", MEMORY_ONLY_SER.replicated(2)),
            Map.entry("MEMORY_AND_DISK", MEMORY_AND_DISK),
            Map.entry("MEMORY_AND_DISK_2", MEMORY_AND_DISK.replicated(2)),
            Map.entry("MEMORY_AND_DISK_SER", MEMORY_AND_DISK_SER),
            Map.entry("MEMORY_AND_DISK_SER_2", MEMORY_AND_DISK_SER.replicated(2)),
            Map.entry("OFF_HEAP", OFF_HEAP));

    private StorageLevel replicated(int copies) {
        return new StorageLevel(useDisk, useMemory, useOffHeap, deserialized, copies);
    }

    /** The level of a name, in any case. */
    public static Optional<StorageLevel> of(String name) {
        return Optional.ofNullable(NAMED.get(name.toUpperCase(Locale.ROOT)));
    }

    /** Nothing is kept. */
    public static StorageLevel NONE() {
        return NONE;
    }

    /** On disk. */
    public static StorageLevel DISK_ONLY() {
        return DISK_ONLY;
    }

    /** In memory; what does not fit, or has to give way to a query, is computed again. */
    public static StorageLevel MEMORY_ONLY() {
        return MEMORY_ONLY;
    }

    /** The same as {@link #MEMORY_ONLY()}. */
    public static StorageLevel MEMORY_ONLY_SER() {
        return MEMORY_ONLY_SER;
    }

    /** In memory; what does not fit, or has to give way to a query, goes to disk. */
    public static StorageLevel MEMORY_AND_DISK() {
        return MEMORY_AND_DISK;
    }

    /** The same as {@link #MEMORY_AND_DISK()}. */
    public static StorageLevel MEMORY_AND_DISK_SER() {
        return MEMORY_AND_DISK_SER;
    }

    /** The same as {@link #MEMORY_AND_DISK()}. */
    public static StorageLevel OFF_HEAP() {
        return OFF_HEAP;
    }

    /** Whether rows are kept at all. */
    public boolean keepsRows() {
        return useMemory || useDisk;
    }

    /** In the words of EXPLAIN. */
    @Override
    public String toString() {
        return "StorageLevel(" + (useDisk ? "disk, " : "") + (useMemory ? "memory, " : "")
                + (useOffHeap ? "offheap, " : "") + (deserialized ? "deserialized, " : "") + replication + " replicas)";
    }
}
