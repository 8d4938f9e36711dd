package io.arclight.exec.operator.join.table;

/** Words of a key, to be asked whether some word may be among them. Immutable once built, and thread safe. */
interface KeySet {
    /**
     * Finds words that may be among these.
     *
     * @param words the words to look for
     * @param selected receives their indexes
     * @return how many
     */
    int select(long[] words, int count, int[] selected);

    /**
     * Finds longs in memory that may be among these.
     *
     * @param address where they begin
     * @param positions which of them to look for; null for the first ones
     * @param selected receives their positions
     * @return how many
     */
    int select(long address, int[] positions, int count, int[] selected);
}
