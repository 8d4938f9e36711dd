package io.arclight.exec.operator.join.hash;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.join.BuildRows;
import io.arclight.exec.operator.join.JoinProbe;
import io.arclight.exec.operator.join.JoinSpec;
import io.arclight.exec.operator.join.Matcher;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins one partition by a hash table of its build side. When memory is short while that is read, both sides are cut into
 * parts on disk, and the parts are joined one by one, each in the same way.
 */
public final class ShuffledHashJoinOperator implements Operator {
    /** Rows of one key cannot be cut apart: after so many levels the table has to fit. */
    private static final int MOST_LEVELS = 4;

    private final JoinSpec spec;
    private final Operator probeInput;
    private final Operator buildInput;
    private final TaskContext context;
    private final OperatorMetrics metrics;
    private final JoinPart part;
    private boolean opened;
    private boolean closed;
    private JoinBuild build;
    private Operator active;
    private SpilledSide spilledBuild;
    private SpilledSide spilledProbe;
    private int nextPart;

    /** A join of one partition. */
    public ShuffledHashJoinOperator(
            JoinSpec spec, Operator probeInput, Operator buildInput, TaskContext context, OperatorMetrics metrics) {
        this(spec, probeInput, buildInput, context, metrics, JoinPart.WHOLE);
    }

    /** A join of one partition, or of a part of one. */
    ShuffledHashJoinOperator(
            JoinSpec spec,
            Operator probeInput,
            Operator buildInput,
            TaskContext context,
            OperatorMetrics metrics,
            JoinPart part) {
        this.spec = spec;
        this.probeInput = probeInput;
        this.buildInput = buildInput;
        this.context = context;
        this.metrics = metrics;
        this.part = part;
    }

    @Override
    public Batch next() {
        if (!opened) {
            opened = true;
            open();
        }
        while (active != null) {
            Batch batch = active.next();
            if (batch != null) {
                return batch;
            }
            active.close();
            active = nextPart();
        }
        return null;
    }

    private void open() {
        MemoryAccount account = context.spillableAccount("Hash join");
        try (BuildCollector collector = new BuildCollector(spec, context, account)) {
            for (Batch batch = buildInput.next(); batch != null; batch = buildInput.next()) {
                boolean added = add(batch, collector);
                if (!added || maySpill() && account.shouldSpill()) {
                    spill(collector, added ? null : batch);
                    active = nextPart();
                    return;
                }
            }
            buildInput.close();
            build = part.complete(collector.build());
        }
        metrics.add("build rows", build.rows().count());
        metrics.addPeakBytes(account.peakBytes());
        MemoryAccount output = context.account("Join");
        Matcher matcher = new HashMatcher(spec, build, context, output);
        active = new JoinProbe(spec, probeInput, build, matcher, part.progress(), context, output);
    }

    /** Adds a batch; false when memory is too short for it, and the join is to be cut into parts. */
    private boolean add(Batch batch, BuildCollector collector) {
        try {
            collector.add(batch);
            return true;
        } catch (ArclightException e) {
            if (e.condition() != ErrorCondition.UNABLE_TO_ACQUIRE_MEMORY || !maySpill()) {
                throw e;
            }
            return false;
        }
    }

    private boolean maySpill() {
        return part.level() < MOST_LEVELS;
    }

    /** Cuts both sides into parts: what was collected, the batch at hand, and what is to come. */
    private void spill(BuildCollector collector, Batch atHand) {
        metrics.add("spilled joins", 1);
        spilledBuild = SpilledSide.build(spec, part.level(), context, metrics);
        collector.dropKeys();
        try (BuildRows rows = collector.takeRows(false)) {
            addAll(rows);
        }
        if (atHand != null) {
            spilledBuild.add(atHand);
        }
        addAll(buildInput, spilledBuild);
        spilledProbe = SpilledSide.probe(spec, part.level(), context, metrics);
        addAll(probeInput, spilledProbe);
    }

    private void addAll(BuildRows rows) {
        MemoryAccount account = context.account("Join");
        int step = context.query().batchRows();
        for (int from = 0; from < rows.count(); from += step) {
            int count = Math.min(step, rows.count() - from);
            int[] positions = new int[count];
            for (int i = 0; i < count; i++) {
                positions[i] = from + i;
            }
            List<Column> columns = new ArrayList<>();
            rows.columns().forEach(column -> columns.add(column.take(positions, count, account)));
            Batch batch = Batch.of(columns, count);
            spilledBuild.add(batch);
            batch.release();
            context.checkCancelled();
        }
    }

    private void addAll(Operator input, SpilledSide side) {
        for (Batch batch = input.next(); batch != null; batch = input.next()) {
            side.add(batch);
            context.checkCancelled();
        }
        input.close();
        side.finish();
    }

    private Operator nextPart() {
        releaseBuild();
        if (spilledProbe == null || nextPart == SpilledSide.PARTS) {
            return null;
        }
        int number = nextPart++;
        return new ShuffledHashJoinOperator(
                spec,
                spilledProbe.drain(number),
                spilledBuild.drain(number),
                context,
                metrics,
                part.part(spilledBuild, spilledProbe));
    }

    private void releaseBuild() {
        if (build != null) {
            build.close();
            build = null;
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        opened = true;
        if (active != null) {
            active.close();
            active = null;
        }
        releaseBuild();
        probeInput.close();
        buildInput.close();
        if (spilledBuild != null) {
            spilledBuild.close();
        }
        if (spilledProbe != null) {
            spilledProbe.close();
        }
    }
}
