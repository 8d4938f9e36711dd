package io.arclight.exec.operator.join;

/**
 * A build side, ready to be probed by any number of tasks.
 */
final class JoinBuild implements AutoCloseable {
    private final BuildRows rows;
    private final KeyTable table;
    private final boolean nullKeys;

    /**
     * A build side.
     *
     * @param table finds rows by their keys; null when there are no keys
     * @param nullKeys whether some row's keys are null and match nothing
     */
    JoinBuild(BuildRows rows, KeyTable table, boolean nullKeys) {
        this.rows = rows;
        this.table = table;
        this.nullKeys = nullKeys;
    }

    BuildRows rows() {
        return rows;
    }

    KeyTable table() {
        return table;
    }

    boolean hasNullKeys() {
        return nullKeys;
    }

    /** Whether a row's key is null and matches nothing. */
    boolean isNullKey(int row) {
        return table != null && table.isNullKey(row);
    }

    @Override
    public void close() {
        rows.close();
        if (table != null) {
            table.close();
        }
    }
}
