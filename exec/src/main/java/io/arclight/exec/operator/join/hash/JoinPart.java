package io.arclight.exec.operator.join.hash;

import io.arclight.exec.operator.join.ProbeProgress;

/**
 * Where a join stands that may be a part of a larger one, cut by the hash of its keys. What nulls mean to some types of
 * joins depends on all rows of the sides, so a part knows about the whole.
 *
 * @param level how often the rows were cut
 * @param isCut whether the rest of this is known: false for a join that is the whole
 * @param hasBuildRows whether the whole build side has rows
 * @param hasBuildNulls whether some row of it has a null key that matches nothing
 * @param hasProbeRows whether the whole probe side has rows
 * @param hasProbeNulls whether some row of it has a null key that matches nothing
 */
record JoinPart(
        int level,
        boolean isCut,
        boolean hasBuildRows,
        boolean hasBuildNulls,
        boolean hasProbeRows,
        boolean hasProbeNulls) {
    /** A join that is no part of another. */
    static final JoinPart WHOLE = new JoinPart(0, false, false, false, false, false);

    /** A part of this join, when both sides are cut. */
    JoinPart part(SpilledSide build, SpilledSide probe) {
        return isCut
                ? new JoinPart(level + 1, true, hasBuildRows, hasBuildNulls, hasProbeRows, hasProbeNulls)
                : new JoinPart(
                        level + 1, true, build.hasRows(), build.hasNullKeys(), probe.hasRows(), probe.hasNullKeys());
    }

    /** A build side that answers for the whole. */
    JoinBuild complete(JoinBuild build) {
        return isCut ? build.asPart(!hasBuildRows, hasBuildNulls) : build;
    }

    /** The progress of a probe by one chain. */
    ProbeProgress progress() {
        ProbeProgress progress = new ProbeProgress(1);
        if (hasProbeRows) {
            progress.found(hasProbeNulls);
        }
        return progress;
    }
}
