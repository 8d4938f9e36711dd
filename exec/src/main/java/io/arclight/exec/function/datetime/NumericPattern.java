package io.arclight.exec.function.datetime;

import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.zone.ZoneClock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A datetime pattern of nothing but numbers of fixed width and signs between them, such as {@code yyyy-MM-dd HH:mm:ss.SSS}:
 * most are of this kind, and their digits are written at once.
 */
final class NumericPattern {
    private static final int LARGEST_YEAR = 9999;
    private static final int FRACTION_DIGITS = 6;

    private final byte[] text;
    private final List<Place> places;

    /** What digits of the text say. */
    private enum Field {
        YEAR,
        MONTH,
        DAY,
        HOUR,
        MINUTE,
        SECOND,
        FRACTION
    }

    private record Place(Field field, int start, int width) {}

    private NumericPattern(String pattern, List<Place> places) {
        this.text = pattern.getBytes(StandardCharsets.US_ASCII);
        this.places = List.copyOf(places);
    }

    /** Reads a pattern; empty when it is of another kind. */
    static Optional<NumericPattern> of(String pattern) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < pattern.length(); ) {
            char c = pattern.charAt(i);
            int end = i + 1;
            while (end < pattern.length() && pattern.charAt(end) == c) {
                end++;
            }
            if (Character.isLetter(c)) {
                Optional<Field> field = field(c, end - i);
                if (field.isEmpty()) {
                    return Optional.empty();
                }
                places.add(new Place(field.get(), i, end - i));
            } else if (c > '~' || "'[]{}#".indexOf(c) >= 0) {
                return Optional.empty();
            }
            i = end;
        }
        return Optional.of(new NumericPattern(pattern, places));
    }

    private static Optional<Field> field(char letter, int width) {
        return switch (letter) {
            case 'y' -> width == 4 ? Optional.of(Field.YEAR) : Optional.empty();
            case 'M' -> pair(Field.MONTH, width);
            case 'd' -> pair(Field.DAY, width);
            case 'H' -> pair(Field.HOUR, width);
            case 'm' -> pair(Field.MINUTE, width);
            case 's' -> pair(Field.SECOND, width);
            case 'S' -> width <= FRACTION_DIGITS ? Optional.of(Field.FRACTION) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Field> pair(Field field, int width) {
        return width == 2 ? Optional.of(field) : Optional.empty();
    }

    /**
     * Appends the text of an instant on a clock. Not thread safe.
     *
     * @return false, and nothing is appended, when the year has not four digits
     */
    boolean append(long micros, ZoneClock clock, StringAppender out) {
        long local = clock.toLocal(micros);
        long date = CivilDate.of(CivilDate.dayOf(local));
        long year = date >> 9;
        if (year < 0 || year > LARGEST_YEAR) {
            return false;
        }
        long time = CivilDate.timeOf(local);
        int second = (int) (time / 1_000_000);
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            int value =
                    switch (place.field()) {
                        case YEAR -> (int) year;
                        case MONTH -> (int) (date >> 5) & 15;
                        case DAY -> (int) date & 31;
                        case HOUR -> second / 3600;
                        case MINUTE -> second / 60 % 60;
                        case SECOND -> second % 60;
                        case FRACTION -> cut((int) (time % 1_000_000), place.width());
                    };
            write(place, value);
        }
        out.append(text);
        return true;
    }

    private static int cut(int fraction, int digits) {
        int value = fraction;
        for (int i = digits; i < FRACTION_DIGITS; i++) {
            value /= 10;
        }
        return value;
    }

    private void write(Place place, int value) {
        int rest = value;
        for (int i = place.start() + place.width() - 1; i >= place.start(); i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
