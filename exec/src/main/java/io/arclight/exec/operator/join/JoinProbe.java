package io.arclight.exec.operator.join;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import java.util.Arrays;

/**
 * Gives the rows of a join: takes probe rows batch by batch, has a {@link Matcher} find pairs, drops those that the residual
 * condition rejects, and gives the rows that are to come by themselves: probe rows after their batch, build rows in the
 * end.
 */
final class JoinProbe implements Operator {
    private final JoinSpec spec;
    private final Operator input;
    private final JoinBuild build;
    private final Matcher matcher;
    private final ProbeProgress progress;
    private final TaskContext context;
    private final JoinOutput output;
    private final PairFilter filter;
    private final SinglePairs singles;
    private final LoneBuildRows loneBuildRows;
    private final int[] probePositions;
    private final int[] buildRows;

    private Batch probe;
    private boolean[] matched = new boolean[0];
    private boolean probeEnded;
    private boolean ended;
    private Batch current;

    /**
     * The probe of one chain.
     *
     * @param input the probe rows
     * @param build the build side; not this operator's own
     */
    JoinProbe(
            JoinSpec spec,
            Operator input,
            JoinBuild build,
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
        this.singles = new SinglePairs(spec, build.rows(), output);
        this.loneBuildRows = new LoneBuildRows(spec, build, progress, output);
        int batchRows = context.query().batchRows();
        this.probePositions = new int[batchRows];
        this.buildRows = new int[batchRows];
    }

    @Override
    public Batch next() {
        releaseCurrent();
        while (!ended) {
            context.checkCancelled();
            if (probe != null) {
                int pairs = matcher.next(probePositions, buildRows, buildRows.length);
                current = pairs > 0 ? matchedPairs(pairs) : probeRows();
                if (pairs == 0) {
                    probe = null;
                }
            } else if (!probeEnded) {
                nextProbe();
            } else {
                current = loneBuildRows.next(buildRows);
                ended = current == null;
            }
            if (current != null) {
                return current;
            }
        }
        return null;
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
        if (matched.length < probe.length()) {
            matched = new boolean[probe.length()];
        }
        Arrays.fill(matched, 0, probe.length(), false);
        if (spec.keepsBuild()) {
            progress.found(NullKeys.any(matcher, probe.rowCount()));
        }
        if (!filter.isNeeded() && matcher.firsts() != null) {
            matchFirsts(matcher.firsts());
        }
    }

    /** Takes the short way where one build row per probe row says everything. */
    private void matchFirsts(int[] firsts) {
        if (spec.givesPairs() && matcher.isUnique()) {
            current = singles.pairs(probe, firsts);
            probe = null;
        } else if (!spec.givesPairs() && !spec.keepsBuild()) {
            Selection selection = probe.selection();
            for (int i = 0; i < selection.count(); i++) {
                matched[selection.position(i)] = firsts[i] != KeyTable.NONE;
            }
            current = probeRows();
            probe = null;
        }
    }

    /** Whether no further probe row can change anything. */
    private boolean isDecided() {
        boolean noMatch = build.rows().count() == 0;
        return switch (spec.type()) {
            case INNER, LEFT_SEMI -> noMatch;
            case LEFT, LEFT_ANTI, LEFT_MARK, RIGHT, NULL_AWARE_LEFT_ANTI -> noMatch && spec.keepsBuild();
            case FULL -> false;
        };
    }

    /** The pairs found last that pass the residual condition, or null. */
    private Batch matchedPairs(int count) {
        Batch pairs = spec.givesPairs() || filter.isNeeded()
                ? output.pairs(probe, probePositions, build.rows(), buildRows, count)
                : null;
        Selection passed = filter.isNeeded() ? filter.passed(pairs) : Selection.all(count);
        for (int i = 0; i < passed.count(); i++) {
            int index = passed.position(i);
            matched[probePositions[index]] = true;
            if (spec.keepsBuild()) {
                build.rows().mark(buildRows[index]);
            }
        }
        if (pairs != null && spec.givesPairs() && passed.count() > 0) {
            return pairs.select(passed);
        }
        if (pairs != null) {
            pairs.release();
        }
        return null;
    }

    /** The probe rows that are to come by themselves, after all their pairs; null when there are none. */
    private Batch probeRows() {
        if (!spec.keepsProbe()) {
            return null;
        }
        return switch (spec.type()) {
            case INNER -> null;
            case LEFT, RIGHT, FULL -> {
                Selection alone = JoinOutput.select(probe.selection(), matched, false);
                yield alone.count() == 0 ? null : output.probeAlone(probe, alone);
            }
            case LEFT_SEMI -> keep(JoinOutput.select(probe.selection(), matched, true));
            case LEFT_ANTI -> keep(JoinOutput.select(probe.selection(), matched, false));
            case NULL_AWARE_LEFT_ANTI -> keep(unmatchedWithoutNulls());
            case LEFT_MARK -> output.marked(probe.retain().columns(), probe.length(), probe.selection(), marks());
        };
    }

    private Batch keep(Selection selection) {
        return selection.count() == 0 ? null : probe.retain().select(selection);
    }

    /** Nothing equals no row at all; anything may equal a null. */
    private Selection unmatchedWithoutNulls() {
        if (build.rows().count() == 0) {
            return probe.selection();
        }
        if (build.hasNullKeys()) {
            return new Selection(new int[0], 0);
        }
        NullKeys.mark(matcher, probe.selection(), matched);
        return JoinOutput.select(probe.selection(), matched, false);
    }

    private byte[] marks() {
        byte[] marks = new byte[probe.length()];
        for (int i = 0; i < probe.rowCount(); i++) {
            int position = probe.selection().position(i);
            boolean unknown = build.rows().count() > 0 && (build.hasNullKeys() || matcher.isNullKey(i));
            marks[position] = (byte) (matched[position] ? 1 : unknown ? -1 : 0);
        }
        return marks;
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
