package io.arclight.exec.function.datetime;

import io.arclight.exec.function.value.StringView;
import io.arclight.exec.function.zone.ZoneClock;
import io.arclight.exec.function.zone.ZoneNames;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.function.IntSupplier;

/**
 * Reads dates and timestamps from text in all forms that Spark's casts accept: {@code [+-]y*[-m[m][-d[d]]]}, then {@code
 * T} or a blank, {@code h[h]:m[m]:s[s].f*}, and a zone. One per loop; it keeps the last text.
 */
public final class DatetimeParser {
    private static final int SEGMENTS = 9;
    private static final int MAX_YEAR_DIGITS = 6;
    private static final int OFFSET_LENGTH = 6;

    private final int[] segments = new int[SEGMENTS];
    private StringView text;
    private int position;
    private int end;
    private ZoneId parsedZone;
    private boolean timeOnly;

    /** What the parsers answer for a text that is not of any accepted form. */
    public static final long INVALID = Long.MIN_VALUE;

    /** The day number, or {@link #INVALID}. What follows a blank or a T behind a whole date does not matter. */
    public long date(StringView value) {
        begin(value);
        if (position == end) {
            return INVALID;
        }
        int sign = sign();
        int found = 0;
        segments[1] = 1;
        segments[2] = 1;
        while (found < 3) {
            int start = position;
            if (!digits(found) || !dateDigits(found, position - start)) {
                return INVALID;
            }
            found++;
            if (position == end) {
                break;
            }
            byte next = text.byteAt(position);
            if (found == 3 && (next == ' ' || next == 'T')) {
                break;
            }
            if (next != '-' || found == 3) {
                return INVALID;
            }
            position++;
        }
        return days(sign);
    }

    private static boolean dateDigits(int segment, int count) {
        return segment == 0 ? count >= 4 && count <= MAX_YEAR_DIGITS + 1 : count >= 1 && count <= 2;
    }

    private long days(int sign) {
        int year = sign * segments[0];
        int month = segments[1];
        int day = segments[2];
        if (month < 1 || month > 12 || day < 1 || day > CivilDate.lengthOfMonth(year, month)) {
            return INVALID;
        }
        long days = CivilDate.toDays(year, month, day);
        return days == (int) days ? days : INVALID;
    }

    /**
     * Reads a timestamp.
     *
     * @param clock that of the zone in which a text without one is; null to read a local time, in which case a zone in the text is ignored
     * @param today asked for the day of a text with a time alone; only with a zone
     * @return microseconds, or {@link #INVALID}
     */
    public long timestamp(StringView value, ZoneClock clock, IntSupplier today) {
        if (value.length() == FullTimestampText.LENGTH) {
            long local = FullTimestampText.local(value.address());
            if (local != INVALID) {
                return clock == null ? local : clock.toInstant(local);
            }
        }
        begin(value);
        if (position == end) {
            return INVALID;
        }
        Arrays.fill(segments, 0);
        segments[1] = 1;
        segments[2] = 1;
        parsedZone = null;
        timeOnly = false;
        int sign = sign();
        if (!parts(sign)) {
            return INVALID;
        }
        if (segments[3] > 23 || segments[4] > 59 || segments[5] > 59 || timeOnly && clock == null) {
            return INVALID;
        }
        long days = timeOnly ? today.getAsInt() : days(sign);
        if (days == INVALID) {
            return INVALID;
        }
        long time = ((segments[3] * 60L + segments[4]) * 60 + segments[5]) * 1_000_000 + segments[6];
        try {
            long local = Math.addExact(Math.multiplyExact(days, CivilDate.MICROS_PER_DAY), time);
            ZoneClock effective = parsedZone != null ? ZoneClock.of(parsedZone) : clock;
            return clock == null ? local : effective.toInstant(local);
        } catch (ArithmeticException | DateTimeException e) {
            return INVALID;
        }
    }

    /**
     * Reads a time of day, also one with AM or PM behind it; neither a date nor a zone may be there.
     *
     * @return nanoseconds since midnight, or {@link #INVALID}
     */
    public long time(StringView value) {
        begin(value);
        byte half = half();
        if (half != 0) {
            end -= 2;
        }
        trimEnd();
        if (position == end) {
            return INVALID;
        }
        Arrays.fill(segments, 0);
        parsedZone = null;
        timeOnly = false;
        if (!parts(sign()) || !timeOnly || parsedZone != null || segments[4] > 59 || segments[5] > 59) {
            return INVALID;
        }
        int hour = segments[3];
        if (half == 0 ? hour > 23 : hour < 1 || hour > 12) {
            return INVALID;
        }
        if (half != 0) {
            hour = hour % 12 + (half == 'P' ? 12 : 0);
        }
        return (((hour * 60L + segments[4]) * 60 + segments[5]) * 1_000_000 + segments[6]) * 1_000;
    }

    /** {@code A} or {@code P} of an AM or PM at the end of the text, else 0. */
    private byte half() {
        if (end - position < 3 || (text.byteAt(end - 1) & ~0x20) != 'M') {
            return 0;
        }
        byte half = (byte) (text.byteAt(end - 2) & ~0x20);
        return half == 'A' || half == 'P' ? half : 0;
    }

    private boolean parts(int sign) {
        boolean time = text.byteAt(position) == 'T' || isTimeAhead();
        if (time) {
            timeOnly = true;
            if (text.byteAt(position) == 'T') {
                position++;
            }
            return sign == 1 && timeParts();
        }
        for (int i = 0; i < 3; i++) {
            int start = position;
            if (!digits(i) || !dateDigits(i, position - start)) {
                return false;
            }
            if (position == end) {
                return true;
            }
            byte next = text.byteAt(position);
            if (i == 2 && (next == ' ' || next == 'T')) {
                position++;
                return position == end || timeParts();
            }
            if (i == 2 || next != '-') {
                return false;
            }
            position++;
        }
        return false;
    }

    /** Whether the text begins with one or two digits and a colon. */
    private boolean isTimeAhead() {
        int i = position;
        while (i < end && i - position < 3 && isDigit(text.byteAt(i))) {
            i++;
        }
        return i > position && i - position <= 2 && i < end && text.byteAt(i) == ':';
    }

    private boolean timeParts() {
        for (int i = 3; i <= 5; i++) {
            int start = position;
            if (!digits(i) || position - start > 2) {
                return false;
            }
            if (position == end) {
                return i > 3 || !timeOnly;
            }
            byte next = text.byteAt(position);
            if (i == 5 && next == '.') {
                position++;
                return fraction();
            }
            if (i < 5 && next == ':') {
                position++;
            } else {
                return i > 3 && zone();
            }
        }
        return false;
    }

    private boolean fraction() {
        int micros = 0;
        int count = 0;
        while (position < end && isDigit(text.byteAt(position))) {
            if (count < 6) {
                micros = micros * 10 + text.byteAt(position) - '0';
                count++;
            }
            position++;
        }
        for (; count < 6; count++) {
            micros *= 10;
        }
        segments[6] = micros;
        return position == end || zone();
    }

    private boolean zone() {
        try {
            parsedZone = isOffset() ? offset() : namedZone();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private ZoneId namedZone() {
        StringView rest = new StringView();
        rest.set(text.address() + position, end - position);
        return ZoneNames.parse(rest.toString().trim());
    }

    /** Whether the rest of the text is Z, or an offset as it is mostly written: +01:00. */
    private boolean isOffset() {
        byte first = text.byteAt(position);
        if (end - position != OFFSET_LENGTH) {
            return first == 'Z' && end - position == 1;
        }
        return (first == '+' || first == '-')
                && text.byteAt(position + 3) == ':'
                && isDigit(text.byteAt(position + 1))
                && isDigit(text.byteAt(position + 2))
                && isDigit(text.byteAt(position + 4))
                && isDigit(text.byteAt(position + 5));
    }

    private ZoneOffset offset() {
        byte first = text.byteAt(position);
        if (first == 'Z') {
            return ZoneOffset.UTC;
        }
        int sign = first == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * pair(position + 1), sign * pair(position + 4));
    }

    private int pair(int index) {
        return 10 * (text.byteAt(index) - '0') + text.byteAt(index + 1) - '0';
    }

    private void begin(StringView value) {
        text = value;
        position = 0;
        end = value.length();
        while (position < end && isSpace(value.byteAt(position))) {
            position++;
        }
        trimEnd();
    }

    private void trimEnd() {
        while (end > position && isSpace(text.byteAt(end - 1))) {
            end--;
        }
    }

    private int sign() {
        byte first = text.byteAt(position);
        if (first == '-' || first == '+') {
            position++;
            return first == '-' ? -1 : 1;
        }
        return 1;
    }

    private boolean digits(int segment) {
        int value = 0;
        int start = position;
        while (position < end && isDigit(text.byteAt(position))) {
            if (position - start > 8) {
                return false;
            }
            value = value * 10 + text.byteAt(position++) - '0';
        }
        segments[segment] = value;
        return position > start;
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }

    /** What Spark's trimAll takes for white space: blanks and control characters. */
    private static boolean isSpace(byte value) {
        return value >= 0 && value <= ' ' || value == 0x7f;
    }
}
