package io.arclight.exec.function.datetime;

import io.arclight.exec.memory.Memory;

/**
 * Reads the usual form of timestamps, {@code yyyy-MM-dd HH:mm:ss} with a blank or a T in the middle, a word of eight bytes at
 * a time.
 */
final class FullTimestampText {
    /** Bytes of a text of that form. */
    static final int LENGTH = 19;

    private static final long HIGH_BITS = 0x8080808080808080L;
    /** {@code 0000-00-}, the first byte lowest. */
    private static final long DATE = 0x2d30302d30303030L;
    /** {@code 00 00:00}. */
    private static final long MIDDLE = 0x30303a3030203030L;
    /** {@code 00:00:00}. */
    private static final long TIME = 0x30303a30303a3030L;

    private static final long TO_T = (long) ('T' ^ ' ') << 16;

    private FullTimestampText() {}

    /** Microseconds, in no zone; {@link DatetimeParser#INVALID} when the text is of another form or no timestamp. */
    static long local(long address) {
        long date = Memory.getLong(address) ^ DATE;
        long middle = Memory.getLong(address + 8) ^ MIDDLE;
        long time = Memory.getLong(address + 11) ^ TIME;
        if ((middle & 0xff0000) == TO_T) {
            middle ^= TO_T;
        }
        if (!isOfForm(date, 0x7f76767f76767676L)
                || !isOfForm(middle, 0x76767f76767f7676L)
                || !isOfForm(time, 0x76767f76767f7676L)) {
            return DatetimeParser.INVALID;
        }
        long year = 100L * pair(date, 0) + pair(date, 2);
        int month = pair(date, 5);
        int day = pair(middle, 0);
        int hour = pair(middle, 3);
        int minute = pair(middle, 6);
        int second = pair(time, 6);
        if (month < 1
                || month > 12
                || day < 1
                || day > CivilDate.lengthOfMonth(year, month)
                || hour > 23
                || minute > 59
                || second > 59) {
            return DatetimeParser.INVALID;
        }
        long seconds = (hour * 60L + minute) * 60 + second;
        return CivilDate.toDays(year, month, day) * CivilDate.MICROS_PER_DAY + seconds * 1_000_000;
    }

    /**
     * Whether bytes are digits or separators.
     *
     * @param bytes less what they are to be at least
     * @param room per byte how much may be added to the largest that fits without reaching the high bit
     */
    private static boolean isOfForm(long bytes, long room) {
        return ((bytes + room | bytes) & HIGH_BITS) == 0;
    }

    /** The number in two bytes of which each is a digit. */
    private static int pair(long digits, int index) {
        int pair = (int) (digits >>> 8 * index);
        return 10 * (pair & 15) + (pair >>> 8 & 15);
    }
}
