package io.arclight.exec.operator.join.hash;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.KeyColumns;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.join.BuildRows;
import io.arclight.exec.operator.join.JoinSpec;
import io.arclight.exec.operator.join.Matcher;
import io.arclight.exec.operator.join.table.KeyTable;
import java.util.List;

/** Finds pairs with equal keys in a hash table. */
final class HashMatcher implements Matcher {
    private final JoinSpec spec;
    private final BuildRows rows;
    private final KeyTable table;
    private final KeyColumns keyColumns;
    private final KeyTable.Lookup lookup;
    private List<Column> keys = List.of();
    private Selection selection;
    private int[] heads = new int[0];
    private int index;
    private int row;

    HashMatcher(JoinSpec spec, JoinBuild build, TaskContext context, MemoryAccount account) {
        this.spec = spec;
        this.rows = build.rows();
        this.table = build.table();
        this.keyColumns = new KeyColumns(spec.probeKeys(), context, account);
        this.lookup = table.lookup(account);
    }

    @Override
    public void reset(Batch probe) {
        releaseKeys();
        selection = probe.selection();
        if (heads.length < selection.count()) {
            heads = new int[selection.count()];
        }
        keys = keyColumns.evaluate(probe);
        lookup.find(probe, keys, heads);
        index = -1;
        row = KeyTable.NONE;
    }

    @Override
    public BuildRows rows() {
        return rows;
    }

    @Override
    public int[] firsts() {
        return heads;
    }

    @Override
    public boolean isUnique() {
        return table.isUnique();
    }

    @Override
    public int next(int[] probePositions, int[] buildRows, int limit) {
        int count = 0;
        boolean chains = !table.isUnique();
        while (count < limit) {
            if (row == KeyTable.NONE) {
                if (++index >= selection.count()) {
                    index = selection.count();
                    return count;
                }
                row = heads[index];
                continue;
            }
            probePositions[count] = selection.position(index);
            buildRows[count++] = row;
            row = chains ? table.next(row) : KeyTable.NONE;
        }
        return count;
    }

    @Override
    public boolean isNullKey(int probeIndex) {
        int position = selection.position(probeIndex);
        for (int i = 0; i < keys.size(); i++) {
            if (!spec.keys().nullSafe().get(i) && keys.get(i).isNull(position)) {
                return true;
            }
        }
        return false;
    }

    private void releaseKeys() {
        keys.forEach(Column::release);
        keys = List.of();
    }

    @Override
    public void close() {
        releaseKeys();
        keyColumns.close();
        lookup.close();
    }
}
