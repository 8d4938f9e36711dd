package io.arclight.exec.operator.join.hash;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Hashing;
import io.arclight.exec.column.Selection;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.KeyColumns;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.buffer.RowBuffer;
import io.arclight.exec.operator.buffer.RowScatter;
import io.arclight.exec.operator.join.JoinSpec;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.StructType;
import java.util.List;

/** One side of a join, cut into parts by the hash of its keys: rows that match are in parts of the same number. */
final class SpilledSide implements AutoCloseable {
    static final int PARTS = 16;

    private final KeyColumns keys;
    private final List<Boolean> nullSafe;
    private final int level;
    private final MemoryAccount account;
    private final OperatorMetrics metrics;
    private final RowBuffer[] parts = new RowBuffer[PARTS];
    private final RowScatter scatter;
    private long[] hashes = new long[0];
    private int[] targets = new int[0];
    private boolean rows;
    private boolean nullKeys;

    private SpilledSide(
            StructType schema, JoinKeySide keySide, int level, TaskContext context, OperatorMetrics metrics) {
        this.account = context.spillableAccount("Hash join");
        this.keys = new KeyColumns(keySide.keys(), context, account);
        this.nullSafe = keySide.nullSafe();
        this.level = level;
        this.metrics = metrics;
        String directory = context.query().settings().get(Settings.SPILL_DIRECTORY);
        for (int i = 0; i < PARTS; i++) {
            parts[i] = new RowBuffer(schema, account, context.query().batchRows(), directory);
        }
        this.scatter = new RowScatter(parts);
    }

    /** The keys of a side, and for each whether null equals null. */
    private record JoinKeySide(List<Expression> keys, List<Boolean> nullSafe) {}

    /**
     * An empty build side.
     *
     * @param level how often the rows were cut before: each level looks at the hash in another way
     */
    static SpilledSide build(JoinSpec spec, int level, TaskContext context, OperatorMetrics metrics) {
        JoinKeySide keys = new JoinKeySide(spec.buildKeys(), spec.keys().nullSafe());
        return new SpilledSide(spec.build(), keys, level, context, metrics);
    }

    /** An empty probe side; see {@link #build}. */
    static SpilledSide probe(JoinSpec spec, int level, TaskContext context, OperatorMetrics metrics) {
        JoinKeySide keys = new JoinKeySide(spec.probeKeys(), spec.keys().nullSafe());
        return new SpilledSide(spec.probe(), keys, level, context, metrics);
    }

    void add(Batch batch) {
        int count = batch.rowCount();
        if (hashes.length < count) {
            hashes = new long[count];
            targets = new int[count];
        }
        List<Column> columns = keys.evaluate(batch);
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).hash(batch.selection(), hashes, i > 0);
        }
        rows |= count > 0;
        nullKeys = nullKeys || anyNull(columns, batch.selection());
        columns.forEach(Column::release);
        for (int i = 0; i < count; i++) {
            targets[i] = (int) (Hashing.mix(hashes[i] + level) >>> 60);
        }
        scatter.append(batch, targets);
        if (account.shouldSpill()) {
            spill();
        }
    }

    private boolean anyNull(List<Column> columns, Selection selection) {
        for (int i = 0; i < columns.size(); i++) {
            for (int row = 0; !nullSafe.get(i) && row < selection.count(); row++) {
                if (columns.get(i).isNull(selection.position(row))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it ever had rows. */
    boolean hasRows() {
        return rows;
    }

    /** Whether some row had a null key that matches nothing. */
    boolean hasNullKeys() {
        return nullKeys;
    }

    private void spill() {
        for (RowBuffer part : parts) {
            metrics.addSpilledBytes(part.spill());
        }
    }

    /** Ends the adding. */
    void finish() {
        for (RowBuffer part : parts) {
            part.finish();
        }
        keys.close();
    }

    /** Reads a part, which is empty then. */
    Operator drain(int part) {
        if (account.shouldSpill()) {
            spill();
        }
        return parts[part].drain();
    }

    long rows(int part) {
        return parts[part].rows();
    }

    @Override
    public void close() {
        keys.close();
        for (RowBuffer part : parts) {
            part.close();
        }
    }
}
