package io.arclight.exec.schedule.stage;

/**
 * The pieces of a source, shared out among chains: each takes neighbours, which often have much in common, such as the days of
 * one file, so that what it keeps per key stays small. One that is through with its own takes from the far end of the longest
 * range left. Thread safe.
 */
final class PieceRanges {
    private final int[] next;
    private final int[] end;

    /**
     * Ranges about equally long.
     *
     * @param pieces how many pieces there are, from 0
     * @param chains how many chains take them
     */
    PieceRanges(int pieces, int chains) {
        next = new int[chains];
        end = new int[chains];
        for (int chain = 0; chain < chains; chain++) {
            next[chain] = bound(pieces, chain, chains);
            end[chain] = bound(pieces, chain + 1, chains);
        }
    }

    private static int bound(int pieces, int chain, int chains) {
        return (int) ((long) pieces * chain / chains);
    }

    /** A piece for a chain, each once; -1 when there is none left. */
    synchronized int take(int chain) {
        if (next[chain] < end[chain]) {
            return next[chain]++;
        }
        int longest = 0;
        for (int other = 1; other < next.length; other++) {
            longest = left(other) > left(longest) ? other : longest;
        }
        return left(longest) > 0 ? --end[longest] : -1;
    }

    private int left(int chain) {
        return end[chain] - next[chain];
    }
}
