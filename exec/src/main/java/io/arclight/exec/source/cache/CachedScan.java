package io.arclight.exec.source.cache;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.Scan;
import io.arclight.exec.source.ScanRequest;
import io.arclight.exec.source.filter.ScanPredicate;
import io.arclight.exec.source.filter.ScanPredicates;
import java.util.ArrayList;
import java.util.List;

/** Reads kept rows, block by block; blocks of which no row can pass the filters are left out. */
final class CachedScan implements Scan {
    private final ScanRequest request;
    private final List<Morsel> morsels = new ArrayList<>();

    CachedScan(List<CachedBlock> blocks, ScanRequest request) {
        this.request = request;
        ScanPredicate predicate = ScanPredicates.of(request);
        for (CachedBlock block : blocks) {
            if (predicate.mayMatch(block::range)) {
                morsels.add(new BlockMorsel(block, morsels.size()));
            }
        }
    }

    @Override
    public List<Morsel> morsels() {
        return morsels;
    }

    @Override
    public Operator open(Morsel morsel, TaskContext context, OperatorMetrics metrics) {
        MemoryAccount account = context.account("InMemoryTableScan");
        Operator batches = ((BlockMorsel) morsel).block().open(account);
        return new Reader(batches, request.columns(), context, account);
    }

    private record BlockMorsel(CachedBlock block, int number) implements Morsel {
        @Override
        public long rows() {
            return block.rows();
        }

        @Override
        public String description() {
            return "block " + number;
        }
    }

    /** Some columns of kept batches, in batches as small as the query wants them. */
    private static final class Reader implements Operator {
        private final Operator input;
        private final List<Integer> columns;
        private final TaskContext context;
        private final MemoryAccount account;
        private final int batchRows;
        private List<Column> current = List.of();
        private int length;
        private int position;
        private Batch part;

        Reader(Operator input, List<Integer> columns, TaskContext context, MemoryAccount account) {
            this.input = input;
            this.columns = columns;
            this.context = context;
            this.account = account;
            this.batchRows = context.query().batchRows();
        }

        @Override
        public Batch next() {
            releasePart();
            context.checkCancelled();
            if (position == length) {
                Batch batch = input.next();
                if (batch == null) {
                    return null;
                }
                current = columns.stream().map(batch::column).toList();
                length = batch.length();
                position = 0;
                if (length <= batchRows) {
                    position = length;
                    return Batch.of(current, length);
                }
            }
            int count = Math.min(batchRows, length - position);
            int[] rows = new int[count];
            for (int i = 0; i < count; i++) {
                rows[i] = position + i;
            }
            position += count;
            List<Column> taken = new ArrayList<>(current.size());
            current.forEach(column -> taken.add(column.take(rows, count, account)));
            part = Batch.of(taken, count);
            return part;
        }

        private void releasePart() {
            if (part != null) {
                part.release();
                part = null;
            }
        }

        @Override
        public void close() {
            releasePart();
            input.close();
        }
    }
}
