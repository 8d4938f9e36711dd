package io.arclight.exec.function.datetime;

import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.function.zone.ZoneClock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A datetime pattern of nothing but numbers of fixed width and signs between them, such as {@code yyyy-MM-dd HH:mm:ss.SSS}:
 * most are of this kind, and their digits are written and read at once.
 */
final class NumericPattern {
    private static final int LARGEST_YEAR = 9999;
    private static final int FRACTION_DIGITS = 6;

    /** The microseconds of the last digit of a fraction, by its number of digits. */
    private static final int[] MICROS_OF_FRACTION = {0, 100_000, 10_000, 1_000, 100, 10, 1};

    private final byte[] text;
    private final List<Place> places;

    /** Where the signs are. */
    private final int[] signs;

    private final boolean isReadable;

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

    private record Place(Field field, int start, int width) {
        int end() {
            return start + width;
        }

        boolean contains(int index) {
            return index >= start && index < end();
        }
    }

    private NumericPattern(String pattern, List<Place> places) {
        this.text = pattern.getBytes(StandardCharsets.US_ASCII);
        this.places = List.copyOf(places);
        this.signs = IntStream.range(0, text.length)
                .filter(i -> places.stream().noneMatch(place -> place.contains(i)))
                .toArray();
        this.isReadable = isReadable();
    }

    /** Whether digits of a text of the pattern's length can only belong where the pattern has them, one number for each field. */
    private boolean isReadable() {
        boolean digits = IntStream.of(signs).anyMatch(i -> Character.isDigit(text[i]));
        boolean distinct = places.stream().map(Place::field).distinct().count() == places.size();
        // Where a fraction, which may be shorter, stands beside another number, java.time finds out where that ends.
        boolean open = IntStream.range(1, places.size())
                .anyMatch(i -> places.get(i - 1).end() == places.get(i).start()
                        && (places.get(i).field() == Field.FRACTION
                                || places.get(i - 1).field() == Field.FRACTION));
        return !digits && distinct && !open;
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

    /**
     * The local microseconds of a text that has digits where the pattern has letters, and the pattern's signs.
     *
     * @return {@link DatetimeParser#INVALID} for any other text; other parsers may take it
     */
    long parse(StringView value) {
        if (!isReadable || value.length() != text.length) {
            return DatetimeParser.INVALID;
        }
        for (int sign : signs) {
            if (value.byteAt(sign) != text[sign]) {
                return DatetimeParser.INVALID;
            }
        }
        int year = 1970;
        int month = 1;
        int day = 1;
        int hour = 0;
        int minute = 0;
        int second = 0;
        int fraction = 0;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            int number = read(value, place);
            if (number < 0) {
                return DatetimeParser.INVALID;
            }
            switch (place.field()) {
                case YEAR -> year = number;
                case MONTH -> month = number;
                case DAY -> day = number;
                case HOUR -> hour = number;
                case MINUTE -> minute = number;
                case SECOND -> second = number;
                case FRACTION -> fraction = number * MICROS_OF_FRACTION[place.width()];
            }
        }
        boolean isDate = month >= 1 && month <= 12 && day >= 1 && day <= CivilDate.lengthOfMonth(year, month);
        if (!isDate || hour > 23 || minute > 59 || second > 59) {
            return DatetimeParser.INVALID;
        }
        long seconds = (hour * 60L + minute) * 60 + second;
        return CivilDate.toDays(year, month, day) * CivilDate.MICROS_PER_DAY + seconds * 1_000_000 + fraction;
    }

    /** The number at a place, negative when there is anything but digits. */
    private static int read(StringView value, Place place) {
        int number = 0;
        int others = 0;
        for (int i = place.start(); i < place.end(); i++) {
            int digit = value.byteAt(i) - '0';
            others |= digit | 9 - digit;
            number = number * 10 + digit;
        }
        return others < 0 ? -1 : number;
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
