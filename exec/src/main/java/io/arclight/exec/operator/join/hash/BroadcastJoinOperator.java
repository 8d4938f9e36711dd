package io.arclight.exec.operator.join.hash;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.join.CrossMatcher;
import io.arclight.exec.operator.join.JoinProbe;
import io.arclight.exec.operator.join.Matcher;

/**
 * One chain of a join whose build side all tasks share: by hash table when there are keys (BroadcastHashJoin), by trying
 * all pairs when there are none (NestedLoopJoin).
 */
public final class BroadcastJoinOperator implements Operator {
    private final SharedJoin join;
    private final Operator probeInput;
    private final Operator buildInput;
    private final TaskContext context;
    private final OperatorMetrics metrics;
    private ChainJoins chain;
    private Operator probe;
    private boolean closed;

    /**
     * A chain's part of a join.
     *
     * @param join what the chains share
     * @param probeInput this chain's rows of the probe side
     * @param buildInput all rows of the build side, should this chain be the one to read them
     */
    public BroadcastJoinOperator(
            SharedJoin join, Operator probeInput, Operator buildInput, TaskContext context, OperatorMetrics metrics) {
        this.join = join;
        this.probeInput = probeInput;
        this.buildInput = buildInput;
        this.context = context;
        this.metrics = metrics;
    }

    @Override
    public Batch next() {
        if (closed) {
            return null;
        }
        if (probe == null) {
            probe = open();
        }
        return probe.next();
    }

    void isOneOf(ChainJoins joins) {
        this.chain = joins;
    }

    /** Does what can be done for the build side without waiting for others. */
    void help() {
        join.help(buildInput, context, metrics);
    }

    private Operator open() {
        if (chain != null) {
            chain.help();
        }
        JoinBuild build = join.build(buildInput, context, metrics);
        if (build == null) {
            return join.spilled().probe(probeInput, context);
        }
        MemoryAccount account = context.account("Join");
        Matcher matcher = build.table() == null
                ? new CrossMatcher(build.rows())
                : new HashMatcher(join.spec(), build, context, account);
        return new JoinProbe(join.spec(), probeInput, build, matcher, join.progress(), context, account);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (probe != null) {
            probe.close();
        }
        probeInput.close();
        buildInput.close();
        join.closeChain();
    }
}
