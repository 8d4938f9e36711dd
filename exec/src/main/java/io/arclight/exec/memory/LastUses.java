package io.arclight.exec.memory;

/** When contents were last used, remembered or not: a table of fixed size, in which some displace others. */
final class LastUses {
    /** The time of contents that are not known. */
    static final long NEVER = -1;

    private static final int SLOTS = 1 << 15;

    private final long[] keys = new long[SLOTS];
    private final long[] times = new long[SLOTS];

    /** Notes a use, and tells the time of the one before. */
    long replace(ContentKey key, long time) {
        long mixed = key.mixed() | 1;
        int slot = (int) (mixed >>> 32) & SLOTS - 1;
        long last = keys[slot] == mixed ? times[slot] : NEVER;
        keys[slot] = mixed;
        times[slot] = time;
        return last;
    }
}
