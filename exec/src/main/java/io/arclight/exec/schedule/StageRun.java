package io.arclight.exec.schedule;

import io.arclight.exec.column.Batch;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.Exchange;
import io.arclight.exec.setting.Settings;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** A stage that runs: its sources with what is left to take, and what its tasks share. Thread safe. */
final class StageRun {
    private final Stage stage;
    private final QueryContext context;
    private final Stage.Mode mode;
    private final Map<Fragment, RowSource> sources;
    private final List<Fragment> readFragments = new ArrayList<>();
    private final Map<Fragment, AtomicInteger> taken = new IdentityHashMap<>();
    private final AtomicInteger nextChain = new AtomicInteger();
    private final Map<Fragment, Object> shared = new IdentityHashMap<>();
    private final int chains;
    private final int tasks;

    /**
     * Prepares a run.
     *
     * @param sources the source of each source fragment
     */
    StageRun(Stage stage, QueryContext context, Map<Fragment, RowSource> sources) {
        this.stage = stage;
        this.context = context;
        this.mode = stage.mode();
        this.sources = sources;
        int pieces = 0;
        int partitions = 1;
        List<Fragment> all = new ArrayList<>();
        stage.root().forEach(all::add);
        for (Fragment fragment : all) {
            if (fragment.isSource() && !fragment.isBroadcast()) {
                readFragments.add(fragment);
                taken.put(fragment, new AtomicInteger());
                RowSource source = sources.get(fragment);
                pieces += source.pieces();
                partitions = source.isPartitioned() ? Math.max(partitions, source.pieces()) : partitions;
            }
        }
        int threads = Math.max(1, context.settings().get(Settings.TASK_THREADS));
        int parallel = Math.max(1, mode == Stage.Mode.PARTITION ? partitions : pieces);
        this.tasks = Math.min(threads, parallel);
        this.chains = switch (mode) {
            case PARTITION -> partitions;
            case TASK -> tasks;
            case PIECE -> pieces;
        };
    }

    Stage stage() {
        return stage;
    }

    Stage.Mode mode() {
        return mode;
    }

    /** How many tasks run it. */
    int tasks() {
        return tasks;
    }

    /** How many chains of operators there are over all tasks. */
    int chains() {
        return chains;
    }

    /** Whether chains give their rows in an order that means something. */
    boolean isOrdered() {
        boolean[] sorts = new boolean[1];
        stage.root().forEach(fragment -> sorts[0] |= fragment.role() == NodeRole.SORTING);
        return mode != Stage.Mode.TASK || sorts[0];
    }

    TaskContext taskContext(int task) {
        return new TaskContext(context, stage.number(), task);
    }

    /** Runs one task to its end. */
    void runTask(int number, RowSink sink) {
        TaskContext task = taskContext(number);
        if (mode == Stage.Mode.TASK) {
            drain(chain(task, number), number, sink);
            return;
        }
        for (int piece = takeChain(); piece >= 0; piece = takeChain()) {
            drain(chain(task, piece), piece, sink);
        }
    }

    /** The number of the next chain to run, or -1. */
    int takeChain() {
        int piece = nextChain.getAndIncrement();
        return piece < chains ? piece : -1;
    }

    /** A chain. */
    Operator chain(TaskContext task, int number) {
        return OperatorFactory.create(stage.root(), new Chain(this, task, mode == Stage.Mode.TASK ? -1 : number));
    }

    private static void drain(Operator chain, int sequence, RowSink sink) {
        try (chain) {
            for (Batch batch = chain.next(); batch != null; batch = chain.next()) {
                sink.write(sequence, batch);
            }
        }
        sink.end(sequence);
    }

    RowSource source(Fragment fragment) {
        return sources.get(fragment);
    }

    OperatorMetrics metrics(Fragment fragment) {
        // A cut that is no exchange of the plan has no metrics of its own.
        boolean counted = fragment.stage() == null || fragment.node() instanceof Exchange;
        return counted ? context.metrics().of(fragment.node()) : new OperatorMetrics();
    }

    /** The source that a piece belongs to. */
    Fragment pieceSource(int piece) {
        int before = 0;
        for (Fragment fragment : readFragments) {
            before += sources.get(fragment).pieces();
            if (piece < before) {
                return fragment;
            }
        }
        throw new IllegalArgumentException("no piece " + piece);
    }

    /** The pieces of a source that a chain reads. */
    IntSupplier pieces(Fragment fragment, int chain) {
        RowSource source = sources.get(fragment);
        return switch (mode) {
            case TASK -> supply(taken.get(fragment), source.pieces());
            case PIECE -> once(chain - piecesBefore(fragment));
            case PARTITION ->
                source.isPartitioned()
                        ? once(chain < source.pieces() ? chain : -1)
                        : supply(new AtomicInteger(chain == 0 ? 0 : source.pieces()), source.pieces());
        };
    }

    private int piecesBefore(Fragment fragment) {
        int before = 0;
        for (Fragment other : readFragments) {
            if (other == fragment) {
                break;
            }
            before += sources.get(other).pieces();
        }
        return before;
    }

    private static IntSupplier once(int piece) {
        AtomicInteger next = new AtomicInteger(piece);
        return () -> next.getAndSet(-1);
    }

    private static IntSupplier supply(AtomicInteger next, int end) {
        return () -> {
            int piece = next.getAndIncrement();
            return piece < end ? piece : -1;
        };
    }

    /** What the chains share for a fragment, made by the first that asks. */
    @SuppressWarnings("unchecked")
    <T> T shared(Fragment fragment, Supplier<T> maker) {
        synchronized (shared) {
            Object known = shared.get(fragment);
            if (known == null) {
                known = maker.get();
                shared.put(fragment, known);
            }
            return (T) known;
        }
    }
}
