package io.arclight.exec.plan.part;

/** Which rows a join gives. */
public enum JoinType {
    /** Pairs that match. */
    INNER,
    /** Pairs that match, and left rows without a match. */
    LEFT,
    /** Pairs that match, and right rows without a match. */
    RIGHT,
    /** Pairs that match, and rows of either side without a match. */
    FULL,
    /** Left rows with a match, once, left columns only. */
    LEFT_SEMI,
    /** Left rows without a match, left columns only. */
    LEFT_ANTI,
    /**
     * Left rows without a match where nulls may match anything, left columns only: {@code NOT IN}. One key pair, no
     * residual.
     */
    NULL_AWARE_LEFT_ANTI,
    /** Left rows with one more boolean: whether there is a match (for {@code EXISTS} and {@code IN} as values); null when only a null could match. */
    LEFT_MARK;

    /** Whether rows of a side are given by themselves at least once or not at all, whatever pairs they are in. */
    public boolean keeps(Side side) {
        return switch (this) {
            case INNER -> false;
            case RIGHT -> side == Side.RIGHT;
            case FULL -> true;
            case LEFT, LEFT_SEMI, LEFT_ANTI, NULL_AWARE_LEFT_ANTI, LEFT_MARK -> side == Side.LEFT;
        };
    }
}
