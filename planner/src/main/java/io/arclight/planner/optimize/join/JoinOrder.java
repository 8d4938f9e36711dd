package io.arclight.planner.optimize.join;

/**
 * A tree over leaves.
 *
 * @param set its leaves as a bit mask
 * @param left the left side, null for a single leaf
 * @param right the right side, null for a single leaf
 * @param rows about how many rows it gives
 * @param cost what it costs with all below it, in rows handled
 */
record JoinOrder(int set, JoinOrder left, JoinOrder right, double rows, double cost) {
    /** A row put into a hash table costs about as much as this many that are looked up. */
    private static final double BUILD_COST = 2;

    /** Each key beyond the first makes looking a row up dearer by this. */
    private static final double KEY_COST = 1;

    /** A pair looked at by a join without an equality. */
    private static final double PAIR_COST = 0.1;

    static JoinOrder leaf(int set, double rows) {
        return new JoinOrder(set, null, null, rows, 0);
    }

    /**
     * The join of two trees.
     *
     * @param keys how many equalities lie between them; without one every pair is looked at
     */
    static JoinOrder join(JoinOrder left, JoinOrder right, double rows, int keys) {
        double build = Math.min(left.rows, right.rows) * BUILD_COST;
        double probe = Math.max(left.rows, right.rows) * (1 + KEY_COST * Math.max(0, keys - 1));
        double pairs = keys > 0 ? 0 : left.rows * right.rows * PAIR_COST;
        double cost = left.cost + right.cost + build + probe + rows + pairs;
        return new JoinOrder(left.set | right.set, left, right, rows, cost);
    }

    boolean isLeaf() {
        return left == null;
    }
}
