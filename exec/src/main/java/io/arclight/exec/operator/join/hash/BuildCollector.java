package io.arclight.exec.operator.join.hash;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.KeyColumns;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.join.BuildRows;
import io.arclight.exec.operator.join.JoinSpec;
import io.arclight.exec.operator.join.table.BuildKeys;
import io.arclight.exec.operator.join.table.KeyTable;
import io.arclight.exec.operator.join.table.KeyTableMemory;
import java.util.ArrayList;
import java.util.List;

/** Gathers the rows of the build side and their keys, then makes the hash table. */
final class BuildCollector implements AutoCloseable {
    private final JoinSpec spec;
    private final TaskContext context;
    private final MemoryAccount account;
    private final KeyColumns keyColumns;
    /** Null when the table has them. */
    private BuildKeys keys;

    private final List<ColumnBuilder> builders;
    private int rows;

    BuildCollector(JoinSpec spec, TaskContext context, MemoryAccount account) {
        this.spec = spec;
        this.context = context;
        this.account = account;
        this.keyColumns = new KeyColumns(spec.buildKeys(), context, account);
        this.keys = BuildKeys.of(spec.keyTypes(), spec.keys().nullSafe(), account);
        this.builders = spec.build().fields().stream()
                .map(field -> ColumnBuilder.of(field.dataType(), account))
                .toList();
    }

    void add(Batch batch) {
        List<Column> values = keyColumns.evaluate(batch);
        keys.add(batch, values);
        values.forEach(Column::release);
        for (int i = 0; i < builders.size(); i++) {
            builders.get(i).append(batch.column(i), batch.selection());
        }
        rows = Math.addExact(rows, batch.rowCount());
    }

    /** The rows so far, which the caller owns; the collector is of no use after. */
    BuildRows takeRows(boolean marks) {
        List<Column> columns = new ArrayList<>(builders.size());
        builders.forEach(builder -> columns.add(PayloadStrings.coded(builder.build(), account)));
        return new BuildRows(columns, rows, marks, account);
    }

    /** Gives the memory of the keys back: there will be no table. */
    void dropKeys() {
        keys.close();
        keys = null;
    }

    /** The hash table over the rows. */
    JoinBuild build() {
        BuildRows all = takeRows(spec.keepsBuild());
        boolean nulls = keys.hasNulls();
        KeyTable table = keys.build(new KeyTableMemory(account, context, rows, KeyTableMemory.Loop.SEQUENTIAL));
        keys = null;
        return new JoinBuild(spec, all, table, nulls);
    }

    @Override
    public void close() {
        keyColumns.close();
        if (keys != null) {
            keys.close();
        }
        builders.forEach(ColumnBuilder::close);
    }
}
