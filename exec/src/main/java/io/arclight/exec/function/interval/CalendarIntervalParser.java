package io.arclight.exec.function.interval;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.row.CalendarInterval;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Reads amounts in words, {@code interval 1 year -2.5 seconds}, as Spark's {@code IntervalUtils.stringToInterval} does. The
 * word interval in front may be missing; only seconds have a fraction, of at most nine digits.
 */
public final class CalendarIntervalParser {
    private static final String PREFIX = "interval";
    private static final int FRACTION_DIGITS = 9;

    private final String input;
    private final String text;
    private final Set<IntervalUnit> units = EnumSet.noneOf(IntervalUnit.class);
    private int at;
    private int months;
    private int days;
    private long micros;
    private ErrorCondition failure;
    private String parameter;
    private String word;

    /** For a text. */
    public CalendarIntervalParser(String input) {
        this.input = input;
        this.text = input.strip().toLowerCase(Locale.ROOT);
    }

    /** Reads; false when the text is not an interval. */
    public boolean parse() {
        if (text.isEmpty()) {
            return fail(ErrorCondition.INVALID_INTERVAL_FORMAT__INPUT_IS_EMPTY, null, null);
        }
        if (text.startsWith(PREFIX)) {
            at = PREFIX.length();
            if (at == text.length()) {
                return fail(ErrorCondition.INVALID_INTERVAL_FORMAT__INPUT_IS_EMPTY, null, null);
            }
            if (!isBlank()) {
                return fail(ErrorCondition.INVALID_INTERVAL_FORMAT__INVALID_PREFIX, "prefix", wordAt(0));
            }
        }
        skipBlanks();
        if (at == text.length()) {
            return fail(ErrorCondition.INVALID_INTERVAL_FORMAT__UNKNOWN_PARSING_ERROR, "word", PREFIX);
        }
        while (at < text.length()) {
            if (!amount()) {
                return false;
            }
            skipBlanks();
        }
        return true;
    }

    /** The value, when {@link #parse} succeeded. */
    public CalendarInterval value() {
        return new CalendarInterval(months, days, micros);
    }

    /** The units that occurred, as fields of interval types. */
    public Set<IntervalUnit> fields() {
        EnumSet<IntervalUnit> fields = EnumSet.noneOf(IntervalUnit.class);
        units.forEach(unit -> fields.add(unit.field()));
        return fields;
    }

    /** Why {@link #parse} failed. */
    public ArclightException error() {
        return parameter == null
                ? new ArclightException(failure, "input", input)
                : new ArclightException(failure, "input", input, parameter, word);
    }

    private boolean fail(ErrorCondition condition, String name, String value) {
        failure = condition;
        parameter = name;
        word = value;
        return false;
    }

    /** A sign, a number and a unit. */
    private boolean amount() {
        boolean negative = peek() == '-';
        boolean signed = negative || peek() == '+';
        if (signed) {
            at++;
            skipBlanks();
            if (at == text.length()) {
                return fail(ErrorCondition.INVALID_INTERVAL_FORMAT__MISSING_NUMBER, "word", wordAt(text.length() - 1));
            }
        }
        int start = at;
        if (!isDigit() && !(peek() == '.' && !signed)) {
            ErrorCondition condition = signed
                    ? ErrorCondition.INVALID_INTERVAL_FORMAT__INVALID_VALUE
                    : ErrorCondition.INVALID_INTERVAL_FORMAT__UNRECOGNIZED_NUMBER;
            return fail(condition, signed ? "value" : "number", wordAt(at));
        }
        long whole = 0;
        for (; isDigit(); at++) {
            int digit = text.charAt(at) - '0';
            if (whole > (Long.MAX_VALUE - digit) / 10) {
                return fail(ErrorCondition.INVALID_INTERVAL_FORMAT__ARITHMETIC_EXCEPTION, null, null);
            }
            whole = whole * 10 + digit;
        }
        boolean fractional = peek() == '.';
        long nanos = 0;
        if (fractional) {
            at++;
            int digits = 0;
            for (; isDigit(); at++, digits++) {
                nanos = nanos * 10 + text.charAt(at) - '0';
                if (digits == FRACTION_DIGITS) {
                    return fail(ErrorCondition.INVALID_INTERVAL_FORMAT__INVALID_PRECISION, "value", wordAt(start));
                }
            }
            if (digits == 0 && at == start + 1) {
                return fail(ErrorCondition.INVALID_INTERVAL_FORMAT__INVALID_VALUE, "value", wordAt(start));
            }
            for (; digits < FRACTION_DIGITS; digits++) {
                nanos *= 10;
            }
        }
        if (at == text.length()) {
            return fail(ErrorCondition.INVALID_INTERVAL_FORMAT__MISSING_UNIT, "word", wordAt(start));
        }
        if (!isBlank()) {
            return fail(ErrorCondition.INVALID_INTERVAL_FORMAT__INVALID_VALUE, "value", wordAt(start));
        }
        skipBlanks();
        return unit(negative ? -whole : whole, fractional, (negative ? -nanos : nanos) / 1000);
    }

    private boolean unit(long whole, boolean fractional, long fraction) {
        if (at == text.length()) {
            return fail(ErrorCondition.INVALID_INTERVAL_FORMAT__UNKNOWN_PARSING_ERROR, "word", "");
        }
        int start = at;
        while (at < text.length() && !isBlank()) {
            at++;
        }
        String name = text.substring(start, at);
        if (fractional && name.charAt(0) != 's') {
            return fail(ErrorCondition.INVALID_INTERVAL_FORMAT__INVALID_FRACTION, "unit", name);
        }
        IntervalUnit unit = IntervalUnit.find(name).orElse(null);
        if (unit == null) {
            return fail(ErrorCondition.INVALID_INTERVAL_FORMAT__INVALID_UNIT, "unit", name);
        }
        units.add(unit);
        try {
            add(unit, whole, fraction);
        } catch (ArithmeticException e) {
            return fail(ErrorCondition.INVALID_INTERVAL_FORMAT__ARITHMETIC_EXCEPTION, null, null);
        }
        return true;
    }

    private void add(IntervalUnit unit, long whole, long fraction) {
        if (unit.months() != 0) {
            months = Math.toIntExact(Math.addExact(months, Math.multiplyExact(unit.months(), whole)));
        } else if (unit.days() != 0) {
            days = Math.addExact(days, Math.toIntExact(Math.multiplyExact(unit.days(), whole)));
        } else {
            micros = Math.addExact(Math.addExact(micros, Math.multiplyExact(unit.micros(), whole)), fraction);
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private boolean isDigit() {
        return peek() >= '0' && peek() <= '9';
    }

    private boolean isBlank() {
        return Character.isWhitespace(text.charAt(at));
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank()) {
            at++;
        }
    }

    /** The word around a place. */
    private String wordAt(int place) {
        int start = place;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = place;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
