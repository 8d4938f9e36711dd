package io.arclight.exec.operator.sort;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.LentBatch;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.streaming.LimitOperator;
import io.arclight.exec.plan.Limit;
import io.arclight.exec.plan.TopN;

/**
 * Keeps the first rows of an order: rows behind the last one that could still count, here or in another task, are dropped
 * as they come; when many candidates have gathered they are sorted and all but the first are dropped.
 */
public final class TopNOperator implements Operator {
    /** Above so many rows a full sort, which can spill, is the better way. */
    private static final long MOST = 1 << 18;

    private static final int LEAST_CANDIDATES = 1 << 10;

    private final Operator rows;

    /**
     * The first rows of one input.
     *
     * @param shared what the tasks of the step tell each other
     */
    public TopNOperator(TopN node, Operator input, SharedBound shared, TaskContext context, OperatorMetrics metrics) {
        long wanted = node.limit() + node.offset();
        Operator first = wanted > MOST || wanted < 0
                ? new SortOperator(node.keys(), node.schema(), input, context, metrics)
                : new Candidates(node, (int) wanted, input, shared, context, metrics);
        this.rows = new LimitOperator(new Limit(node, node.limit(), node.offset(), true), first);
    }

    @Override
    public Batch next() {
        return rows.next();
    }

    @Override
    public void close() {
        rows.close();
    }

    /** Gives the first rows, sorted. */
    private static final class Candidates implements Operator {
        private final TopN node;
        private final int wanted;
        private final Operator input;
        private final SharedBound shared;
        private final TaskContext context;
        private final OperatorMetrics metrics;
        private MemoryAccount account;
        private SortKeyEncoder encoder;
        private SortBuffer buffer;
        /** The key of the last row that counts, once there are enough. */
        private KeyBound bound;
        /** The same of other tasks. */
        private KeyBound others;

        private SharedBound.Key adopted;
        private final LentBatch lent = new LentBatch();
        private boolean consumed;

        Candidates(
                TopN node,
                int wanted,
                Operator input,
                SharedBound shared,
                TaskContext context,
                OperatorMetrics metrics) {
            this.node = node;
            this.wanted = wanted;
            this.input = input;
            this.shared = shared;
            this.context = context;
            this.metrics = metrics;
        }

        @Override
        public Batch next() {
            if (!consumed) {
                consumed = true;
                if (wanted > 0) {
                    consume();
                }
            }
            lent.takeBack();
            return buffer == null ? null : lent.lend(buffer.next(context.query().batchRows()));
        }

        private void consume() {
            account = context.account("TopN");
            encoder = new SortKeyEncoder(node.keys(), context, account);
            buffer = newBuffer();
            bound = new KeyBound(account);
            others = new KeyBound(account);
            int[] indexes = new int[0];
            for (Batch batch = input.next(); batch != null; batch = input.next()) {
                encoder.encode(batch);
                if (indexes.length < batch.rowCount()) {
                    indexes = new int[batch.rowCount()];
                }
                int count = select(batch.rowCount(), indexes);
                append(buffer, batch, indexes, count);
                if (buffer.rows() > Math.max(LEAST_CANDIDATES, 2L * wanted)) {
                    compact();
                }
            }
            input.close();
            if (buffer.rows() > wanted) {
                compact();
            }
            buffer.sort();
            metrics.addPeakBytes(account.peakBytes());
        }

        private void append(SortBuffer target, Batch batch, int[] indexes, int count) {
            int done = 0;
            while (done < count) {
                done += target.append(batch, encoder, indexes, done, count);
            }
        }

        private SortBuffer newBuffer() {
            return new SortBuffer(
                    node.schema(), account, SortChunk.ROWS, !encoder.isPrefixWhole(), context::checkCancelled);
        }

        /** The rows that may count. Which of equal rows do does not depend on other tasks. */
        private int select(int rows, int[] indexes) {
            SharedBound.Key known = shared.key();
            if (known != null && !known.equals(adopted)) {
                adopted = known;
                others.set(known);
            }
            int count = 0;
            for (int i = 0; i < rows; i++) {
                indexes[count] = i;
                count += bound.compare(encoder, i) < 0 && others.compare(encoder, i) <= 0 ? 1 : 0;
            }
            return count;
        }

        /** Drops all but the first candidates; the last of those is the new bound. */
        private void compact() {
            buffer.sort();
            SortBuffer smaller = newBuffer();
            int left = wanted;
            while (left > 0) {
                Batch batch = buffer.next(Math.min(left, SortChunk.ROWS));
                encoder.encode(batch);
                int count = batch.rowCount();
                int[] indexes = new int[count];
                for (int i = 0; i < count; i++) {
                    indexes[i] = i;
                }
                append(smaller, batch, indexes, count);
                left -= count;
                if (left == 0) {
                    bound.set(encoder, count - 1);
                    shared.tighten(bound.key());
                }
                batch.release();
            }
            buffer.close();
            buffer = smaller;
        }

        @Override
        public void close() {
            input.close();
            lent.takeBack();
            consumed = true;
            if (encoder != null) {
                encoder.close();
                encoder = null;
            }
            if (buffer != null) {
                buffer.close();
                buffer = null;
            }
            if (bound != null) {
                bound.close();
                others.close();
            }
        }
    }
}
