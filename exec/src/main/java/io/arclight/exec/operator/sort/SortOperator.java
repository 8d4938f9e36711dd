package io.arclight.exec.operator.sort;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.BatchSerializer;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillFile;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.LentBatch;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.buffer.SpillReader;
import io.arclight.exec.plan.Sort;
import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sorts its input: in memory as long as it fits, otherwise in runs on disk that are merged. */
public final class SortOperator implements Operator {
    /** The most runs merged at a time: each needs a batch in memory and an open file. */
    private static final int MERGE_WIDTH = 64;

    private final List<SortKey> keys;
    private final StructType schema;
    private final Operator input;
    private final TaskContext context;
    private final OperatorMetrics metrics;
    private final int batchRows;
    private final List<SpillFile> runs = new ArrayList<>();
    private MemoryAccount account;
    private SortKeyEncoder encoder;
    private SortBuffer buffer;
    private Operator merged;
    private final LentBatch lent = new LentBatch();
    private boolean sorted;

    /** A sort of one input. */
    public SortOperator(Sort node, Operator input, TaskContext context, OperatorMetrics metrics) {
        this(node.keys(), node.schema(), input, context, metrics);
    }

    /** A sort of rows of a schema. */
    public SortOperator(
            List<SortKey> keys, StructType schema, Operator input, TaskContext context, OperatorMetrics metrics) {
        this.keys = keys;
        this.schema = schema;
        this.input = input;
        this.context = context;
        this.metrics = metrics;
        this.batchRows = context.query().batchRows();
    }

    @Override
    public Batch next() {
        if (!sorted) {
            sort();
            sorted = true;
        }
        lent.takeBack();
        if (merged == null && buffer != null && account.shouldSpill()) {
            // Others need the memory while this gives its rows.
            spillSorted();
            merged = mergeOf(runs);
        }
        if (merged != null) {
            return merged.next();
        }
        if (buffer == null) {
            return null;
        }
        Batch batch = lent.lend(buffer.next(batchRows));
        if (batch == null) {
            buffer.clear();
        }
        return batch;
    }

    private void sort() {
        account = context.spillableAccount("Sort");
        encoder = new SortKeyEncoder(keys, context, account);
        int chunkRows = SortChunk.rowsFor(context.query().memory().limit().bytes());
        buffer = new SortBuffer(schema, account, chunkRows, !encoder.isPrefixWhole(), context::checkCancelled);
        int[] all = new int[0];
        for (Batch batch = input.next(); batch != null; batch = input.next()) {
            encoder.encode(batch);
            int count = batch.rowCount();
            if (all.length < count) {
                all = IntStream.range(0, count).toArray();
            }
            append(batch, all, count);
            if (account.shouldSpill()) {
                spill();
            }
        }
        input.close();
        encoder.close();
        metrics.addPeakBytes(account.peakBytes());
        if (runs.isEmpty()) {
            buffer.sort();
        } else {
            spill();
            merge();
        }
    }

    private void append(Batch batch, int[] all, int count) {
        int done = 0;
        while (done < count) {
            try {
                done += buffer.append(batch, encoder, all, done, count);
            } catch (ArclightException e) {
                if (e.condition() != ErrorCondition.UNABLE_TO_ACQUIRE_MEMORY || buffer.rows() == 0) {
                    throw e;
                }
                spill();
            }
        }
    }

    private void spill() {
        if (buffer.rows() == 0) {
            return;
        }
        buffer.sort();
        spillSorted();
    }

    /** Writes what is left of the sorted rows as a run. */
    private void spillSorted() {
        SpillFile run = newRun();
        for (Batch batch = buffer.next(batchRows); batch != null; batch = buffer.next(batchRows)) {
            BatchSerializer.write(batch, run.output(), account);
            batch.release();
            context.checkCancelled();
        }
        endRun(run);
        buffer.clear();
    }

    private SpillFile newRun() {
        SpillFile run = new SpillFile(context.query().settings().get(Settings.SPILL_DIRECTORY));
        runs.add(run);
        return run;
    }

    private void endRun(SpillFile run) {
        run.finish();
        metrics.addSpilledBytes(run.writtenBytes());
        metrics.add("sorted runs", 1);
    }

    private void merge() {
        while (runs.size() > MERGE_WIDTH) {
            List<SpillFile> first = List.copyOf(runs.subList(0, MERGE_WIDTH));
            try (Operator merge = mergeOf(first)) {
                SpillFile run = newRun();
                for (Batch batch = merge.next(); batch != null; batch = merge.next()) {
                    BatchSerializer.write(batch, run.output(), account);
                    context.checkCancelled();
                }
                endRun(run);
            }
            first.forEach(SpillFile::close);
            runs.subList(0, MERGE_WIDTH).clear();
        }
        merged = mergeOf(runs);
    }

    private Operator mergeOf(List<SpillFile> files) {
        List<Operator> readers = new ArrayList<>();
        files.forEach(file -> readers.add(new SpillReader(file, account)));
        return new SortedMergeOperator(keys, schema, readers, context);
    }

    @Override
    public void close() {
        input.close();
        lent.takeBack();
        if (encoder != null) {
            encoder.close();
            encoder = null;
        }
        if (buffer != null) {
            buffer.close();
            buffer = null;
        }
        if (merged != null) {
            merged.close();
            merged = null;
        }
        runs.forEach(SpillFile::close);
        runs.clear();
        sorted = true;
    }
}
