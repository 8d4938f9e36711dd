package io.arclight.exec.operator.join;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.join.table.KeyTable;
import io.arclight.exec.plan.part.JoinType;
import java.util.Arrays;

/**
 * Gives the rows of a join: takes probe rows batch by batch, has a {@link Matcher} find pairs, drops those that the residual
 * condition rejects, and gives the rows that are to come by themselves: probe rows with their batch, in its order, build
 * rows in the end.
 */
public final class JoinProbe implements Operator {
    private final JoinSpec spec;
    private final Operator input;
    private final BuildSide build;
    private final Matcher matcher;
    private final ProbeProgress progress;
    private final TaskContext context;
    private final JoinOutput output;
    private final PairFilter filter;
    private final ProbeRows probeRows;
    private final OuterPairs outerPairs = new OuterPairs();
    private final int batchRows;
    private final int[] probePositions;
    private final int[] buildRows;

    private Batch probe;
    private boolean[] matched = new boolean[0];
    private boolean pairsEnded;
    private boolean probeEnded;
    private boolean ended;
    private Batch current;

    /**
     * The probe of one chain.
     *
     * @param input the probe rows
     * @param build the build side; not this operator's own
     */
    public JoinProbe(
            JoinSpec spec,
            Operator input,
            BuildSide build,
            Matcher matcher,
            ProbeProgress progress,
            TaskContext context,
            MemoryAccount account) {
        this.spec = spec;
        this.input = input;
        this.build = build;
        this.matcher = matcher;
        this.progress = progress;
        this.context = context;
        this.output = new JoinOutput(spec, account);
        this.filter = new PairFilter(spec, context, account);
        this.probeRows = new ProbeRows(spec, build, matcher, output);
        this.batchRows = context.query().batchRows();
        this.probePositions = new int[batchRows];
        this.buildRows = new int[batchRows];
    }

    @Override
    public Batch next() {
        releaseCurrent();
        while (!ended && current == null) {
            context.checkCancelled();
            if (probe != null) {
                current = givesOuterPairs() ? nextOuter() : nextInner();
            } else if (!probeEnded) {
                nextProbe();
            } else {
                current = build.nextLone(output, progress, batchRows);
                ended = current == null;
            }
        }
        return current;
    }

    private void nextProbe() {
        if (isDecided()) {
            probeEnded = true;
            ended = true;
            input.close();
            return;
        }
        probe = input.next();
        if (probe == null) {
            probeEnded = true;
            ended = !progress.finish() || !spec.keepsBuild();
            return;
        }
        matcher.reset(probe);
        pairsEnded = false;
        if (matched.length < probe.length()) {
            matched = new boolean[probe.length()];
        }
        Arrays.fill(matched, 0, probe.length(), false);
        filter.reset(probe.length());
        if (spec.keepsBuild()) {
            progress.found(mindsNulls() && NullKeys.any(matcher, probe.rowCount()));
        }
        outerPairs.reset(probe);
        if (!filter.isNeeded() && matcher.firsts() != null) {
            matchFirsts(matcher.firsts());
        }
    }

    /** Whether a null on the probe side says something about rows of the build side. */
    private boolean mindsNulls() {
        return spec.type() == JoinType.NULL_AWARE_LEFT_ANTI || spec.type() == JoinType.LEFT_MARK;
    }

    /** Whether no further probe row can change anything. */
    private boolean isDecided() {
        return switch (spec.type()) {
            case INNER, LEFT_SEMI -> build.isEmpty();
            case LEFT, LEFT_ANTI, LEFT_MARK, RIGHT, NULL_AWARE_LEFT_ANTI -> spec.keepsBuild() && build.isEmpty();
            case FULL -> false;
        };
    }

    /** Takes the short way where one build row per probe row says everything. */
    private void matchFirsts(int[] firsts) {
        if (spec.givesPairs() && matcher.isUnique()) {
            current = SinglePairs.of(spec, probe, matcher.rows(), firsts, output);
            probe = null;
        } else if (!spec.givesPairs() && !spec.keepsBuild()) {
            Selection selection = probe.selection();
            for (int i = 0; i < selection.count(); i++) {
                matched[selection.position(i)] = firsts[i] != KeyTable.NONE;
            }
            current = probeRows.of(probe, matched, filter);
            probe = null;
        }
    }

    /** Whether probe rows without a match go between the pairs. */
    private boolean givesOuterPairs() {
        return spec.givesPairs() && spec.keepsProbe() && matcher.isOrdered();
    }

    private Batch nextOuter() {
        while (!pairsEnded && outerPairs.waiting() < batchRows) {
            int count = matcher.next(probePositions, buildRows, batchRows);
            if (count == 0) {
                pairsEnded = true;
                outerPairs.finish(matched);
            } else {
                Selection passed = passed(count);
                outerPairs.add(probePositions, buildRows, passed, matched);
                markBuild(passed);
            }
            context.checkCancelled();
        }
        Batch batch = outerPairs.waiting() > 0 ? outerPairs.take(probe, matcher.rows(), output, batchRows) : null;
        if (pairsEnded && outerPairs.waiting() == 0) {
            probe = null;
        }
        return batch;
    }

    /** The pairs found last that pass the residual condition. */
    private Selection passed(int count) {
        if (!filter.isNeeded()) {
            return Selection.all(count);
        }
        Batch pairs = output.pairs(probe, probePositions, matcher.rows(), buildRows, count);
        try {
            return filter.passed(pairs, probePositions);
        } finally {
            pairs.release();
        }
    }

    private void markBuild(Selection passed) {
        if (spec.keepsBuild()) {
            for (int i = 0; i < passed.count(); i++) {
                matcher.rows().mark(buildRows[passed.position(i)]);
            }
        }
    }

    private Batch nextInner() {
        int count = matcher.next(probePositions, buildRows, batchRows);
        if (count == 0) {
            Batch alone = probeRows.of(probe, matched, filter);
            probe = null;
            return alone;
        }
        if (!spec.givesPairs()) {
            noteMatches(passed(count));
            return null;
        }
        Batch pairs = output.pairs(probe, probePositions, matcher.rows(), buildRows, count);
        Selection passed = filter.isNeeded() ? filter.passed(pairs, probePositions) : pairs.selection();
        noteMatches(passed);
        if (passed.count() > 0) {
            return pairs.select(passed);
        }
        pairs.release();
        return null;
    }

    private void noteMatches(Selection passed) {
        for (int i = 0; i < passed.count(); i++) {
            matched[probePositions[passed.position(i)]] = true;
        }
        markBuild(passed);
    }

    private void releaseCurrent() {
        if (current != null) {
            current.release();
            current = null;
        }
    }

    @Override
    public void close() {
        ended = true;
        releaseCurrent();
        matcher.close();
        filter.close();
        input.close();
    }
}
