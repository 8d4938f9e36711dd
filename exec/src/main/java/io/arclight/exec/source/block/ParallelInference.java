package io.arclight.exec.source.block;

import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.schedule.Cancellation;
import io.arclight.exec.schedule.TaskGroup;
import io.arclight.exec.source.file.FileGate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Looks at all records of files for their schema, with several tasks.
 *
 * @param <T> what a task finds out
 */
public abstract class ParallelInference<T> {
    private static final long MEMORY = 4L << 30;

    private final FileGate gate;
    private final Cancellation cancellation = new Cancellation();

    /** An inference from files that may be read. */
    protected ParallelInference(FileGate gate) {
        this.gate = gate;
    }

    /** Opens the texts of a range. */
    protected abstract TextSource open(FileRange range, MemoryAccount account, Cancellation cancelled);

    /** Looks at texts. */
    protected abstract void read(TextSource texts, T found, MemoryAccount account);

    /**
     * Looks at all texts.
     *
     * @param threads how many tasks there may be
     * @param nothing what a task begins with
     * @param result gets what each task found, one after the other
     */
    protected final void run(List<FileRange> ranges, int threads, Supplier<T> nothing, Consumer<T> result) {
        AtomicInteger next = new AtomicInteger();
        new TaskGroup(cancellation, task -> {
                    T own = nothing.get();
                    for (int i = next.getAndIncrement(); i < ranges.size(); i = next.getAndIncrement()) {
                        read(ranges.get(i), own);
                    }
                    synchronized (result) {
                        result.accept(own);
                    }
                })
                .run(Math.max(1, Math.min(ranges.size(), threads)));
    }

    private void read(FileRange range, T found) {
        gate.read(range.file().path());
        try (QueryMemory memory = new QueryMemory(MemoryLimit.ofScratch(MEMORY))) {
            MemoryAccount account = memory.account("schema of files");
            try (TextSource texts = open(range, account, cancellation)) {
                read(texts, found, account);
            }
        }
    }
}
