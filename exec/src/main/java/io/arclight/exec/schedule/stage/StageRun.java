package io.arclight.exec.schedule.stage;

import io.arclight.exec.column.Batch;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.metric.StageMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.join.KeyPublication;
import io.arclight.exec.plan.Exchange;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.setting.Settings;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A stage that runs: its chains of operators, of which tasks take one after the other, and what they share. Thread safe. */
public final class StageRun {
    private final Stage stage;
    private final QueryContext context;
    private final List<Branch> branches;
    private final Map<Fragment, RowSource> sources;
    private final RuntimeFilterPlan filters;
    private final Map<Fragment, Object> shared = new IdentityHashMap<>();
    private final AtomicInteger nextChain = new AtomicInteger();
    private final int chains;
    private final int tasks;
    private final StageMetrics metrics;

    /**
     * Prepares a run.
     *
     * @param branches the branches of the stage
     * @param sources the source of each fragment that reads one
     * @param filters what joins make known to scans
     */
    StageRun(
            Stage stage,
            QueryContext context,
            List<Branch> branches,
            Map<Fragment, RowSource> sources,
            RuntimeFilterPlan filters) {
        this.stage = stage;
        this.context = context;
        this.branches = branches;
        this.sources = sources;
        this.filters = filters;
        this.chains = branches.stream().mapToInt(Branch::chains).sum();
        this.tasks = Math.max(1, Math.min(context.settings().get(Settings.TASK_THREADS), chains));
        this.metrics = context.metrics().addStage(stage.node(), tasks);
        context.metrics()
                .addMorsels(
                        sources.values().stream().mapToLong(RowSource::pieces).sum());
    }

    /** How many tasks run it. */
    public int tasks() {
        return tasks;
    }

    /** What is measured of it. */
    public StageMetrics metrics() {
        return metrics;
    }

    /** How many chains of operators there are over all tasks. */
    public int chains() {
        return chains;
    }

    /** Whether chains give their rows in an order that means something. */
    public boolean isOrdered() {
        boolean[] sorts = new boolean[1];
        stage.root().forEach(fragment -> sorts[0] |= fragment.role() == NodeRole.SORTING);
        return sorts[0] || branches.stream().noneMatch(branch -> branch.mode() == ChainMode.TASK);
    }

    /** The context of a task, by its number. */
    public TaskContext taskContext(int task) {
        return new TaskContext(context, stage.number(), task);
    }

    /** Runs one task to its end. */
    public void runTask(int number, RowSink sink) {
        TaskContext task = taskContext(number);
        for (int chain = takeChain(); chain >= 0; chain = takeChain()) {
            try (Operator operator = chain(task, chain)) {
                for (Batch batch = operator.next(); batch != null; batch = operator.next()) {
                    sink.write(chain, batch);
                }
            }
            sink.end(chain);
        }
    }

    /** The number of the next chain to run, or -1. */
    public int takeChain() {
        int chain = nextChain.getAndIncrement();
        return chain < chains ? chain : -1;
    }

    /** The operators of a chain. */
    public Operator chain(TaskContext task, int number) {
        int local = number;
        for (Branch branch : branches) {
            if (local < branch.chains()) {
                return OperatorFactory.create(stage.root(), new Chain(this, branch, local, task));
            }
            local -= branch.chains();
        }
        throw new IllegalArgumentException("no chain " + number);
    }

    /** How many chains have a fragment in them. */
    int chainsWith(Fragment fragment) {
        int count = 0;
        for (Branch branch : branches) {
            for (int chain = 0; chain < branch.chains(); chain++) {
                count += branch.concerns(fragment, chain) ? 1 : 0;
            }
        }
        return count;
    }

    RowSource source(Fragment fragment) {
        return sources.get(fragment);
    }

    /** The runtime filters a join makes known. */
    List<KeyPublication> publications(Fragment join) {
        return filters.publications(join);
    }

    OperatorMetrics metrics(Fragment fragment) {
        // A cut that is no exchange of the plan has no metrics of its own.
        boolean counted = fragment.stage() == null || fragment.node() instanceof Exchange;
        return counted ? context.metrics().of(fragment.node()) : new OperatorMetrics();
    }

    /** What the chains share for a fragment, made by the first that asks. */
    @SuppressWarnings("unchecked")
    public <T> T shared(Fragment fragment, Supplier<T> maker) {
        synchronized (shared) {
            return (T) shared.computeIfAbsent(fragment, key -> maker.get());
        }
    }
}
