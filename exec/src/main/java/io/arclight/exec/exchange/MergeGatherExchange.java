package io.arclight.exec.exchange;

import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.buffer.RowBuffer;
import io.arclight.exec.operator.sort.SortedMergeOperator;
import io.arclight.exec.plan.part.SortKey;
import java.util.List;

/** Collects all rows as one partition and merges them by an order that the rows of each chain have. */
final class MergeGatherExchange extends GatherExchange {
    private final List<SortKey> keys;

    MergeGatherExchange(ExchangeContext context, List<SortKey> keys) {
        super(context);
        this.keys = keys;
    }

    /** Each chain is a sorted run of its own. */
    @Override
    boolean isScattered() {
        return false;
    }

    @Override
    ExchangeRows rows(ExchangeContext own, List<List<RowBuffer>> written, List<MemoryAccount> paying) {
        return new PartitionedRows(own, written, paying, false) {
            @Override
            Operator combine(List<Operator> readers, TaskContext task) {
                return readers.size() == 1
                        ? readers.get(0)
                        : new SortedMergeOperator(keys, own.schema(), readers, task);
            }
        };
    }
}
