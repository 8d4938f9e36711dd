package io.arclight.exec.operator.join;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;

/** Makes the results that are probe rows by themselves, when all pairs of their batch are known. */
final class ProbeRows {
    private static final Selection NO_ROWS = new Selection(new int[0], 0);

    private final JoinSpec spec;
    private final BuildSide build;
    private final Matcher matcher;
    private final JoinOutput output;

    ProbeRows(JoinSpec spec, BuildSide build, Matcher matcher, JoinOutput output) {
        this.spec = spec;
        this.build = build;
        this.matcher = matcher;
        this.output = output;
    }

    /**
     * The rows of a batch that come by themselves, owned by the caller, or null when there are none.
     *
     * @param matched by position, whether a row has a match
     * @param filter knows for which rows the residual condition was null
     */
    Batch of(Batch probe, boolean[] matched, PairFilter filter) {
        if (!spec.keepsProbe()) {
            return null;
        }
        return switch (spec.type()) {
            case INNER -> null;
            case LEFT, RIGHT, FULL -> {
                Selection alone = JoinOutput.select(probe.selection(), matched, false);
                yield alone.count() == 0 ? null : output.probeAlone(probe, alone);
            }
            case LEFT_SEMI -> keep(probe, JoinOutput.select(probe.selection(), matched, true));
            case LEFT_ANTI -> keep(probe, JoinOutput.select(probe.selection(), matched, false));
            case NULL_AWARE_LEFT_ANTI -> keep(probe, unmatchedWithoutNulls(probe, matched));
            case LEFT_MARK ->
                output.marked(
                        probe.retain().columns(), probe.length(), probe.selection(), marks(probe, matched, filter));
        };
    }

    private static Batch keep(Batch probe, Selection selection) {
        return selection.count() == 0 ? null : probe.retain().select(selection);
    }

    /** Nothing equals no row at all; anything may equal a null. */
    private Selection unmatchedWithoutNulls(Batch probe, boolean[] matched) {
        if (build.isEmpty()) {
            return probe.selection();
        }
        if (build.hasNullKeys()) {
            return NO_ROWS;
        }
        NullKeys.mark(matcher, probe.selection(), matched);
        return JoinOutput.select(probe.selection(), matched, false);
    }

    private byte[] marks(Batch probe, boolean[] matched, PairFilter filter) {
        byte[] marks = new byte[probe.length()];
        for (int i = 0; i < probe.rowCount(); i++) {
            int position = probe.selection().position(i);
            boolean unknown =
                    filter.wasNull(position) || !build.isEmpty() && (build.hasNullKeys() || matcher.isNullKey(i));
            marks[position] = (byte) (matched[position] ? 1 : unknown ? -1 : 0);
        }
        return marks;
    }
}
