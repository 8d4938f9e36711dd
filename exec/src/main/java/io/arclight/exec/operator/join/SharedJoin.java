package io.arclight.exec.operator.join;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;

/** What the chains of a stage share of a join with a broadcast side: it is built once. Thread safe. */
public final class SharedJoin {
    private final JoinSpec spec;
    private final ProbeProgress progress;
    private int chainsOpen;
    private JoinBuild build;

    /**
     * A join.
     *
     * @param chains how many chains will probe, and close in the end
     */
    public SharedJoin(JoinSpec spec, int chains) {
        this.spec = spec;
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
     * The build side; the first chain that asks reads it, the others wait.
     *
     * @param input the rows of the build side
     */
    synchronized JoinBuild build(Operator input, TaskContext context, OperatorMetrics metrics) {
        if (build == null) {
            context.checkCancelled();
            MemoryAccount account = context.account("Join build side");
            try (BuildCollector collector = new BuildCollector(spec, context, account)) {
                for (Batch batch = input.next(); batch != null; batch = input.next()) {
                    collector.add(batch);
                }
                build = collector.build();
            }
            input.close();
            metrics.add("build rows", build.rows().count());
            metrics.addPeakBytes(account.peakBytes());
        }
        return build;
    }

    /** Notes that a chain is closed; the last one gives the build side back. */
    synchronized void closeChain() {
        if (--chainsOpen == 0 && build != null) {
            build.close();
            build = null;
        }
    }
}
