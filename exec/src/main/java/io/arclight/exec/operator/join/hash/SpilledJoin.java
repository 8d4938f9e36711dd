package io.arclight.exec.operator.join.hash;

import io.arclight.exec.column.Batch;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.join.JoinSpec;
import io.arclight.exec.operator.streaming.UnionOperator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A join whose shared build side does not fit into memory: the chains cut their probe rows into parts on disk like the
 * build side, and the last one joins part after part. Thread safe.
 */
final class SpilledJoin implements AutoCloseable {
    private final JoinSpec spec;
    private final TaskContext context;
    private final OperatorMetrics metrics;
    private final SpilledSide build;
    private final SpilledSide probe;
    private int chainsLeft;

    /**
     * A join without rows.
     *
     * @param context the task that made it; another may finish it
     * @param chains how many chains probe
     */
    SpilledJoin(JoinSpec spec, TaskContext context, OperatorMetrics metrics, int chains) {
        this.spec = spec;
        this.context = context;
        this.metrics = metrics;
        this.build = SpilledSide.build(spec, 0, context, metrics);
        this.probe = SpilledSide.probe(spec, 0, context, metrics);
        this.chainsLeft = chains;
        metrics.add("spilled joins", 1);
    }

    /** Takes rows of the build side, which it releases, and what is still to be read of it. */
    void addBuild(List<Batch> batches, Operator rest) {
        Deque<Batch> left = new ArrayDeque<>(batches);
        for (Batch batch = left.poll(); batch != null; batch = left.poll()) {
            build.add(batch);
            batch.release();
            context.checkCancelled();
        }
        for (Batch batch = rest.next(); batch != null; batch = rest.next()) {
            build.add(batch);
            context.checkCancelled();
        }
        rest.close();
        build.finish();
    }

    /** Takes the probe rows of a chain; gives the joined rows of all chains to the last one, nothing to the others. */
    Operator probe(Operator input, TaskContext task) {
        for (Batch batch = input.next(); batch != null; batch = input.next()) {
            task.checkCancelled();
            add(batch);
        }
        input.close();
        return isLast() ? new PartsOperator(task) : new UnionOperator(List.of());
    }

    private synchronized void add(Batch batch) {
        probe.add(batch);
    }

    private synchronized boolean isLast() {
        if (--chainsLeft > 0) {
            return false;
        }
        probe.finish();
        return true;
    }

    @Override
    public void close() {
        build.close();
        probe.close();
    }

    /** The parts, joined one by one. */
    private final class PartsOperator implements Operator {
        private final TaskContext task;
        private Operator active;
        private int next;

        PartsOperator(TaskContext task) {
            this.task = task;
        }

        @Override
        public Batch next() {
            while (active != null || next < SpilledSide.PARTS) {
                if (active == null) {
                    JoinPart part = JoinPart.WHOLE.part(build, probe);
                    active = new ShuffledHashJoinOperator(
                            spec, probe.drain(next), build.drain(next), task, metrics, part);
                    next++;
                }
                Batch batch = active.next();
                if (batch != null) {
                    return batch;
                }
                close();
            }
            return null;
        }

        @Override
        public void close() {
            if (active != null) {
                active.close();
                active = null;
            }
        }
    }
}
