package io.arclight.exec.operator.window;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.group.GroupTable;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.KeyColumns;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.sort.SortKeyEncoder;
import io.arclight.exec.plan.WindowGroupLimit;
import java.util.List;

/**
 * The first rows seen of each partition, by the first eight bytes of their order: enough to know that later rows come
 * behind as many. Rows that agree in those bytes are taken for peers.
 */
final class PartitionBounds implements AutoCloseable {
    private final int limit;
    private final KeyColumns partitions;
    private final SortKeyEncoder order;
    private final GroupTable table;
    private long[] groups = new long[0];

    PartitionBounds(WindowGroupLimit node, TaskContext context, MemoryAccount account) {
        this.limit = node.limit();
        this.partitions = new KeyColumns(node.partitionBy(), context, account);
        this.order = new SortKeyEncoder(node.orderBy(), context, account);
        this.table = new GroupTable(
                node.partitionBy().stream().map(key -> key.type()).toList(), limit * Long.BYTES, account);
    }

    /**
     * Takes in rows and finds those that are not known to come behind {@code limit} others.
     *
     * @param positions receives their positions
     * @return how many there are
     */
    int select(Batch batch, int[] positions) {
        int rows = batch.rowCount();
        if (groups.length < rows) {
            groups = new long[rows];
        }
        List<Column> keys = partitions.evaluate(batch);
        table.find(keys, batch.selection(), groups);
        keys.forEach(Column::release);
        order.encode(batch);
        int count = 0;
        for (int i = 0; i < rows; i++) {
            // Turned around, what comes first is largest, and a place without a row is last.
            long rank = ~order.prefix(i);
            int difference = Long.compareUnsigned(rank, Memory.getLong(groups[i]));
            positions[count] = batch.selection().position(i);
            count += difference >= 0 ? 1 : 0;
            if (difference > 0) {
                insert(groups[i], rank);
            }
        }
        return count;
    }

    /** Puts a rank in the place of the smallest, and in order. */
    private void insert(long group, long rank) {
        long place = group;
        long last = group + (limit - 1L) * Long.BYTES;
        while (place < last && Long.compareUnsigned(rank, Memory.getLong(place + Long.BYTES)) > 0) {
            Memory.putLong(place, Memory.getLong(place + Long.BYTES));
            place += Long.BYTES;
        }
        Memory.putLong(place, rank);
    }

    /** Forgets every row. */
    void clear() {
        table.clear();
    }

    @Override
    public void close() {
        table.close();
        order.close();
        partitions.close();
    }
}
