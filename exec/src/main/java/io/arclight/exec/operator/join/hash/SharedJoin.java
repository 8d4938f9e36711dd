package io.arclight.exec.operator.join.hash;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.join.JoinSpec;
import io.arclight.exec.operator.join.KeyPublication;
import io.arclight.exec.operator.join.ProbeProgress;
import java.util.ArrayList;
import java.util.List;

/** What the chains of a stage share of a join with a broadcast side: it is built once. Thread safe. */
public final class SharedJoin {
    private final JoinSpec spec;
    private final List<KeyPublication> publications;
    private final ProbeProgress progress;
    private int chainsOpen;
    private MemoryAccount account;
    private ParallelBuild parallel;
    private JoinBuild build;

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
    }

    JoinSpec spec() {
        return spec;
    }

    ProbeProgress progress() {
        return progress;
    }

    /**
     * The build side. The first chain that asks reads the rows; all that wait make the table together.
     *
     * @param input the rows of the build side
     */
    JoinBuild build(Operator input, TaskContext context, OperatorMetrics metrics) {
        ParallelBuild work = work(input, context);
        if (work != null) {
            work.help(context);
        }
        synchronized (this) {
            if (build == null) {
                build = work.finish(context);
                parallel = null;
                metrics.add("build rows", work.rows());
                metrics.addPeakBytes(account.peakBytes());
            }
            return build;
        }
    }

    /** The work to be done; null when it is done. */
    private synchronized ParallelBuild work(Operator input, TaskContext context) {
        if (build == null && parallel == null) {
            context.checkCancelled();
            account = context.account("Join build side");
            List<Batch> batches = new ArrayList<>();
            for (Batch batch = input.next(); batch != null; batch = input.next()) {
                batches.add(batch.retain());
            }
            input.close();
            parallel = new ParallelBuild(spec, publications, batches, account);
        }
        return build == null ? parallel : null;
    }

    /** Notes that a chain is closed; the last one gives the build side back. */
    synchronized void closeChain() {
        if (--chainsOpen == 0 && build != null) {
            build.close();
            build = null;
        }
    }
}
