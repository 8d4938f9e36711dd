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
        long last = last(key);
        long mixed = name(key);
        keys[slot(mixed)] = mixed;
        times[slot(mixed)] = time;
        return last;
    }

    /** The time of the last use. */
    long last(ContentKey key) {
        long mixed = name(key);
        return keys[slot(mixed)] == mixed ? times[slot(mixed)] : NEVER;
    }

    private static long name(ContentKey key) {
        return key.mixed() | 1;
    }

    private static int slot(long mixed) {
        return (int) (mixed >>> 32) & SLOTS - 1;
    }
}
