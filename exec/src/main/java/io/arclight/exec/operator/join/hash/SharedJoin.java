package io.arclight.exec.operator.join.hash;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.join.JoinSpec;
import io.arclight.exec.operator.join.KeyPublication;
import io.arclight.exec.operator.join.ProbeProgress;
import io.arclight.exec.operator.streaming.UnionOperator;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;

/** What the chains of a stage share of a join with a broadcast side: it is built once. Thread safe. */
public final class SharedJoin {
    /** About what a hash table takes per row. */
    private static final long TABLE_BYTES = 16;

    private final JoinSpec spec;
    private final List<KeyPublication> publications;
    private final ProbeProgress progress;
    private final long rowBytes;
    private int chainsOpen;
    private MemoryAccount account;
    private ParallelBuild parallel;
    private JoinBuild build;
    private SpilledJoin spilled;

    /**
     * A join.
     *
     * @param publications the runtime filters it makes known
     * @param chains how many chains will probe, and close in the end
     */
    public SharedJoin(JoinSpec spec, List<KeyPublication> publications, int chains) {
        this.spec = spec;
        this.publications = publications;
        this.progress = new ProbeProgress(chains);
        this.chainsOpen = chains;
        this.rowBytes = rowBytes(spec.build());
    }

    JoinSpec spec() {
        return spec;
    }

    ProbeProgress progress() {
        return progress;
    }

    /** Does a part of the work on the build side, as far as that needs no waiting for other tasks. */
    void help(Operator input, TaskContext context, OperatorMetrics metrics) {
        ParallelBuild work = work(input, context, metrics);
        if (work != null) {
            work.helpNow(context);
        }
    }

    /**
     * The build side. The first chain that asks reads the rows; all that wait make the table together.
     *
     * @param input the rows of the build side
     * @return null when it does not fit into memory and is spilled
     */
    JoinBuild build(Operator input, TaskContext context, OperatorMetrics metrics) {
        ParallelBuild work = work(input, context, metrics);
        if (work != null) {
            work.help(context);
        }
        synchronized (this) {
            if (build == null && spilled == null) {
                build = work.finish();
                parallel = null;
                metrics.addPeakBytes(account.peakBytes());
                if (build == null) {
                    fallBack(work, context, metrics);
                } else {
                    metrics.add("build rows", work.rows());
                }
            }
            return build;
        }
    }

    /** The join by parts on disk, when there is no build side in memory. */
    synchronized SpilledJoin spilled() {
        return spilled;
    }

    private void fallBack(ParallelBuild work, TaskContext context, OperatorMetrics metrics) {
        if (spec.keyTypes().isEmpty()) {
            throw work.failure();
        }
        account.close();
        spill(work.batches(), new UnionOperator(List.of()), context, metrics);
    }

    private void spill(List<Batch> batches, Operator rest, TaskContext context, OperatorMetrics metrics) {
        spilled = new SpilledJoin(spec, context, metrics, chainsOpen);
        spilled.addBuild(batches, rest);
    }

    /** The work to be done; null when it is done. */
    private synchronized ParallelBuild work(Operator input, TaskContext context, OperatorMetrics metrics) {
        if (build != null || spilled != null) {
            return null;
        }
        if (parallel == null) {
            context.checkCancelled();
            account = context.account("Join build side");
            List<Batch> batches = new ArrayList<>();
            long rows = 0;
            for (Batch batch = input.next(); batch != null; batch = input.next()) {
                batches.add(batch.retain());
                rows += batch.rowCount();
                if (isTooLarge(rows, context)) {
                    spill(batches, input, context, metrics);
                    return null;
                }
            }
            input.close();
            parallel = new ParallelBuild(spec, publications, batches, account);
        }
        return parallel;
    }

    /** Whether columns and a table of so many rows are likely not to fit. */
    private boolean isTooLarge(long rows, TaskContext context) {
        if (spec.keyTypes().isEmpty()) {
            return false;
        }
        MemoryLimit limit = context.query().memory().limit();
        return limit.usedBytes() + rows * rowBytes > limit.bytes();
    }

    private static long rowBytes(StructType schema) {
        return TABLE_BYTES
                + schema.fields().stream()
                        .mapToLong(field -> field.dataType().physicalType().width())
                        .sum();
    }

    /** Notes that a chain is closed; the last one gives the build side back. */
    synchronized void closeChain() {
        if (--chainsOpen == 0) {
            if (build != null) {
                build.close();
                build = null;
            }
            if (spilled != null) {
                spilled.close();
            }
        }
    }
}
