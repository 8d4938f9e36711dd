package io.arclight.exec.schedule.stage;

/** How a stage, or one input of a union, is split into chains of operators. */
enum ChainMode {
    /** One chain per partition, which reads that partition of every source. */
    PARTITION,
    /** One chain per task, which takes pieces of the sources as long as there are any. */
    TASK,
    /** One chain per piece of a source, so that the order of the pieces is that of the rows. */
    PIECE;

    /**
     * The mode for a fragment and what is below it.
     *
     * @param keepsOrder whether the order of the rows may mean something
     */
    static ChainMode of(Fragment root, boolean keepsOrder) {
        boolean[] found = new boolean[NodeRole.values().length];
        boolean[] readsStage = new boolean[1];
        root.forEach(fragment -> {
            found[fragment.role().ordinal()] = true;
            readsStage[0] |= fragment.stage() != null && !fragment.isBroadcast();
        });
        boolean sorting = found[NodeRole.SORTING.ordinal()] || found[NodeRole.SINK.ordinal()];
        if (found[NodeRole.PER_PARTITION.ordinal()] || found[NodeRole.SINGLE.ordinal()] || sorting && readsStage[0]) {
            return PARTITION;
        }
        return sorting || found[NodeRole.PER_TASK.ordinal()] || !keepsOrder ? TASK : PIECE;
    }
}
