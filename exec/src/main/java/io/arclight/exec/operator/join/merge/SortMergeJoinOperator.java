package io.arclight.exec.operator.join.merge;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.buffer.RowBufferReader;
import io.arclight.exec.operator.join.BuildSide;
import io.arclight.exec.operator.join.JoinOutput;
import io.arclight.exec.operator.join.JoinProbe;
import io.arclight.exec.operator.join.JoinSpec;
import io.arclight.exec.operator.join.Matcher;
import io.arclight.exec.operator.join.ProbeProgress;
import java.util.stream.IntStream;

/** Joins one partition of two sides that are sorted by the keys. Holds the right rows of a piece of the left ones. */
public final class SortMergeJoinOperator implements Operator {
    private final JoinSpec spec;
    private final Operator left;
    private final Operator right;
    private final TaskContext context;
    private final OperatorMetrics metrics;
    private MergeAligner aligner;
    private RightSide rightSide;
    private JoinProbe probe;
    private boolean closed;

    /** A join of one partition. */
    public SortMergeJoinOperator(
            JoinSpec spec, Operator left, Operator right, TaskContext context, OperatorMetrics metrics) {
        this.spec = spec;
        this.left = left;
        this.right = right;
        this.context = context;
        this.metrics = metrics;
    }

    @Override
    public Batch next() {
        if (closed) {
            return null;
        }
        if (probe == null) {
            MemoryAccount output = context.account("Join");
            aligner = new MergeAligner(spec, left, right, context, metrics);
            rightSide = new RightSide();
            Matcher matcher = new SortMergeMatcher(aligner);
            probe = new JoinProbe(spec, aligner, rightSide, matcher, new ProbeProgress(1), context, output);
        }
        return probe.next();
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (probe != null) {
            probe.close();
            rightSide.close();
        }
        left.close();
        right.close();
    }

    /** What is known of the right rows as a whole; nulls come first among them. */
    private final class RightSide implements BuildSide {
        private final boolean empty = !aligner.right().hasRow();
        private final boolean nullKeys = !empty && aligner.right().isNullKey(0);
        private RowBufferReader lone;

        @Override
        public boolean isEmpty() {
            return empty;
        }

        @Override
        public boolean hasNullKeys() {
            return nullKeys;
        }

        @Override
        public Batch nextLone(JoinOutput output, ProbeProgress progress, int limit) {
            if (lone == null) {
                lone = aligner.unmatched().drain();
            }
            Batch batch = lone.next();
            return batch == null
                    ? null
                    : output.buildAlone(
                            batch.columns(), IntStream.range(0, batch.length()).toArray(), batch.length());
        }

        void close() {
            if (lone != null) {
                lone.close();
            }
        }
    }
}
