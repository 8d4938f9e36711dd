package io.arclight.exec.function.datetime;

/**
 * The proleptic Gregorian calendar on day numbers, in integer arithmetic: total for every int, a few nanoseconds each.
 *
 * @see <a href="https://doi.org/10.1002/spe.3172">C. Neri, L. Schneider: Euclidean affine functions and their application to calendar
 *     algorithms</a> (from days)
 * @see <a href="https://howardhinnant.github.io/date_algorithms.html">H. Hinnant's date algorithms</a> (to days)
 */
public final class CivilDate {
    /** Microseconds of a day. */
    public static final long MICROS_PER_DAY = 86_400_000_000L;

    private static final int DAYS_PER_ERA = 146_097;
    /** Days from 0000-03-01 to 1970-01-01. */
    private static final int EPOCH_SHIFT = 719_468;
    /** Eras by which days are moved so that none is negative. */
    private static final long ERAS = 14_700;

    /** 1950-01-01, the first day of the table. */
    private static final int TABLE_START = -7305;
    /** The days of a century, among which most dates are: looking them up costs less than the arithmetic. */
    private static final int[] TABLE = new int[36_525];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = (int) compute(TABLE_START + i);
        }
    }

    private CivilDate() {}

    /** The date's year, month and day, packed: {@code year << 9 | month << 5 | day}. */
    static long of(int days) {
        int place = days - TABLE_START;
        return place >= 0 && place < TABLE.length ? TABLE[place] : compute(days);
    }

    private static long compute(int days) {
        long fourths = 4 * (ERAS * DAYS_PER_ERA + EPOCH_SHIFT + days) + 3;
        long century = fourths / DAYS_PER_ERA;
        long dayOfCentury = (fourths - century * DAYS_PER_ERA) | 3;
        // The year of the century stands above 32 bits of the part of a year that has passed.
        long years = dayOfCentury * 2_939_745;
        long dayOfYear = (years & 0xffff_ffffL) / 2_939_745 >> 2;
        // Likewise the month, from March on, above 16 bits.
        int months = (int) dayOfYear * 2141 + 197_913;
        int isNextYear = dayOfYear >= 306 ? 1 : 0;
        long year = 100 * century + (years >>> 32) - ERAS * 400 + isNextYear;
        int month = (months >>> 16) - 12 * isNextYear;
        int day = (months & 0xffff) / 2141 + 1;
        return year << 9 | month << 5 | day;
    }

    /** The year of a day number. */
    public static int year(int days) {
        return (int) (of(days) >> 9);
    }

    /** The month of a day number, 1 to 12. */
    public static int month(int days) {
        return (int) (of(days) >> 5) & 15;
    }

    /** The day of the month of a day number. */
    public static int day(int days) {
        return (int) of(days) & 31;
    }

    /** The day number of a date; months and days outside their range are not checked. */
    public static long toDays(long year, int month, int day) {
        long shiftedYear = month <= 2 ? year - 1 : year;
        long era = Math.floorDiv(shiftedYear, 400);
        int yearOfEra = (int) (shiftedYear - era * 400);
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
    }

    /** The number of days of a month. */
    public static int lengthOfMonth(long year, int month) {
        return switch (month) {
            case 2 -> isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** Whether a year has 366 days. */
    public static boolean isLeap(long year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** The day on which a local timestamp lies. */
    public static int dayOf(long micros) {
        return (int) Math.floorDiv(micros, MICROS_PER_DAY);
    }

    /** The microseconds of a local timestamp since its midnight. */
    public static long timeOf(long micros) {
        return Math.floorMod(micros, MICROS_PER_DAY);
    }
}
