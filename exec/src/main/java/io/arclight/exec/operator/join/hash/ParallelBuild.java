package io.arclight.exec.operator.join.hash;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.KeyColumns;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.join.BuildRows;
import io.arclight.exec.operator.join.JoinSpec;
import io.arclight.exec.operator.join.KeyPublication;
import io.arclight.exec.operator.join.table.BuildKeys;
import io.arclight.exec.operator.join.table.KeyTable;
import io.arclight.exec.operator.join.table.KeyTableMemory;
import io.arclight.exec.type.DataType;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Makes a build side of batches by several tasks at a time: one makes the hash table, the others put columns together and help. */
final class ParallelBuild {
    private final JoinSpec spec;
    private final List<KeyPublication> publications;
    private final List<Batch> batches;
    private final MemoryAccount account;
    private final int rows;
    private final Column[] columns;
    private final SharedWork work = new SharedWork();
    private volatile KeyTable table;
    private volatile boolean nullKeys;
    private volatile ArclightException failure;

    /**
     * A build.
     *
     * @param publications the runtime filters to be made of the keys
     * @param batches the rows, owned by this
     */
    ParallelBuild(JoinSpec spec, List<KeyPublication> publications, List<Batch> batches, MemoryAccount account) {
        this.spec = spec;
        this.publications = publications;
        this.batches = batches;
        this.account = account;
        int count = 0;
        for (Batch batch : batches) {
            count = Math.addExact(count, batch.rowCount());
        }
        this.rows = count;
        this.columns = new Column[spec.build().size()];
        if (!spec.keyTypes().isEmpty()) {
            work.add(context -> run(this::makeTable, context));
        }
        for (int i = 0; i < columns.length; i++) {
            int column = i;
            work.add(context -> run(task -> concatenate(column, task), context));
        }
    }

    int rows() {
        return rows;
    }

    /** Does pieces of the work as long as there are any left to take, and returns when all are done. */
    void help(TaskContext context) {
        work.help(context);
    }

    /** Does pieces of the work as long as there are any left to take. */
    void helpNow(TaskContext context) {
        work.helpNow(context);
    }

    private void run(Consumer<TaskContext> piece, TaskContext context) {
        try {
            if (failure == null) {
                piece.accept(context);
            }
        } catch (ArclightException e) {
            if (e.condition() != ErrorCondition.UNABLE_TO_ACQUIRE_MEMORY) {
                throw e;
            }
            failure = e;
        }
    }

    /** The rows, when {@link #finish} found that they do not fit. */
    List<Batch> batches() {
        return batches;
    }

    /** Why there is no build side. */
    ArclightException failure() {
        return failure;
    }

    private void makeTable(TaskContext context) {
        BuildKeys keys = BuildKeys.of(spec.keyTypes(), spec.keys().nullSafe(), account);
        keys.reserve(rows);
        try (KeyColumns keyColumns = new KeyColumns(spec.buildKeys(), context, account)) {
            for (Batch batch : batches) {
                context.checkCancelled();
                List<Column> values = keyColumns.evaluate(batch);
                keys.add(batch, values);
                values.forEach(Column::release);
            }
        }
        publish(keys, context);
        nullKeys = keys.hasNulls();
        table = keys.build(new KeyTableMemory(account, context, rows, work));
    }

    private void publish(BuildKeys keys, TaskContext context) {
        for (KeyPublication publication : publications) {
            // Scans may ask the filter longer than this join has its table, so the query pays for it.
            KeyTableMemory memory = new KeyTableMemory(context.account("Runtime filter"), context, rows, work);
            keys.filter(publication.key(), spec.keyTypes().get(publication.key()), memory)
                    .ifPresent(filter -> context.query().runtimeFilters().publish(publication.slot(), filter));
        }
    }

    private void concatenate(int column, TaskContext context) {
        DataType type = spec.build().field(column).dataType();
        try (ColumnBuilder builder = ColumnBuilder.of(type, account)) {
            builder.reserve(rows);
            for (Batch batch : batches) {
                context.checkCancelled();
                builder.append(batch.column(column), batch.selection());
            }
            columns[column] = PayloadStrings.coded(builder.build(), account);
        }
    }

    /**
     * The build side, after {@link #help}; called once. Null when memory is too short for it: then the rows are still there, and
     * what was made of them goes with the account.
     */
    JoinBuild finish() {
        if (failure != null) {
            return null;
        }
        batches.forEach(Batch::release);
        BuildRows all = new BuildRows(Arrays.asList(columns), rows, spec.keepsBuild(), account);
        return new JoinBuild(spec, all, table, nullKeys);
    }
}
