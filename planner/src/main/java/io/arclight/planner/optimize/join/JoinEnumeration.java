package io.arclight.planner.optimize.join;

import java.util.ArrayList;
import java.util.List;

/** Searches the cheapest tree. */
final class JoinEnumeration {
    /** Up to so many leaves all trees are compared: 3^10 pairs of sets take a few milliseconds. */
    private static final int EXHAUSTIVE_LEAVES = 10;

    private final JoinCardinality cardinality;
    private final int size;

    JoinEnumeration(JoinCardinality cardinality, int size) {
        this.cardinality = cardinality;
        this.size = size;
    }

    JoinOrder best() {
        if (size > EXHAUSTIVE_LEAVES) {
            return greedy();
        }
        JoinOrder connected = exhaustive(false);
        return connected == null ? exhaustive(true) : connected;
    }

    /**
     * The cheapest of all trees.
     *
     * @param products whether sets may be joined that no condition connects
     */
    private JoinOrder exhaustive(boolean products) {
        int all = (1 << size) - 1;
        JoinOrder[] best = new JoinOrder[all + 1];
        for (int i = 0; i < size; i++) {
            best[1 << i] = JoinOrder.leaf(1 << i, cardinality.rowsOf(i));
        }
        for (int set = 1; set <= all; set++) {
            if (Integer.bitCount(set) < 2 || !isComplete(set)) {
                continue;
            }
            double rows = cardinality.rows(set);
            for (int left = (set - 1) & set; left > 0; left = (left - 1) & set) {
                JoinOrder candidate = pair(best[left], best[set & ~left], rows, products);
                if (candidate != null && (best[set] == null || candidate.cost() < best[set].cost())) {
                    best[set] = candidate;
                }
            }
        }
        return best[all];
    }

    /** Whether every attached leaf of a set has what it needs. */
    private boolean isComplete(int set) {
        for (int i = 0; i < size; i++) {
            if ((set & 1 << i) != 0 && cardinality.isAttached(i) && (cardinality.required(i) & ~set) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The join of two trees; null when it is none. Mirror images are looked at once. */
    private JoinOrder pair(JoinOrder left, JoinOrder right, double rows, boolean products) {
        if (left == null || right == null || isAttachedLeaf(left)) {
            return null;
        }
        if (isAttachedLeaf(right)) {
            int leaf = Integer.numberOfTrailingZeros(right.set());
            boolean ready = (cardinality.required(leaf) & ~left.set()) == 0;
            return ready ? JoinOrder.join(left, right, rows, 1) : null;
        }
        return left.set() < right.set() || !products && !cardinality.areConnected(left.set(), right.set())
                ? null
                : JoinOrder.join(left, right, rows, cardinality.keys(left.set(), right.set()));
    }

    private boolean isAttachedLeaf(JoinOrder order) {
        return order.isLeaf() && cardinality.isAttached(Integer.numberOfTrailingZeros(order.set()));
    }

    /** Joins the two trees whose join costs least, until one is left. */
    private JoinOrder greedy() {
        List<JoinOrder> trees = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            trees.add(JoinOrder.leaf(1 << i, cardinality.rowsOf(i)));
        }
        while (trees.size() > 1) {
            JoinOrder connected = cheapest(trees, false);
            JoinOrder next = connected == null ? cheapest(trees, true) : connected;
            trees.remove(next.left());
            trees.remove(next.right());
            trees.add(next);
        }
        return trees.get(0);
    }

    private JoinOrder cheapest(List<JoinOrder> trees, boolean products) {
        JoinOrder next = null;
        for (JoinOrder left : trees) {
            for (JoinOrder right : trees) {
                JoinOrder candidate = (left.set() & right.set()) != 0
                        ? null
                        : pair(left, right, cardinality.rows(left.set() | right.set()), products);
                boolean better = candidate != null && (next == null || added(candidate) < added(next));
                next = better ? candidate : next;
            }
        }
        return next;
    }

    private static double added(JoinOrder order) {
        return order.cost() - order.left().cost() - order.right().cost();
    }
}
