package io.arclight.exec.function.interval;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms of the text in {@code INTERVAL '...' first TO last}, one per interval type, and how they are read. A cast takes
 * the text alone or the whole literal.
 */
public enum IntervalFormat {
    YEAR("y", IntervalUnit.YEAR),
    MONTH("m", IntervalUnit.MONTH),
    YEAR_TO_MONTH("y-m", IntervalUnit.YEAR, IntervalUnit.MONTH),
    DAY("d", IntervalUnit.DAY),
    HOUR("h", IntervalUnit.HOUR),
    MINUTE("m", IntervalUnit.MINUTE),
    SECOND("s.n", IntervalUnit.SECOND),
    DAY_TO_HOUR("d h", IntervalUnit.DAY, IntervalUnit.HOUR),
    DAY_TO_MINUTE("d h:m", IntervalUnit.DAY, IntervalUnit.HOUR, IntervalUnit.MINUTE),
    DAY_TO_SECOND("d h:m:s.n", IntervalUnit.DAY, IntervalUnit.HOUR, IntervalUnit.MINUTE, IntervalUnit.SECOND),
    HOUR_TO_MINUTE("h:m", IntervalUnit.HOUR, IntervalUnit.MINUTE),
    HOUR_TO_SECOND("h:m:s.n", IntervalUnit.HOUR, IntervalUnit.MINUTE, IntervalUnit.SECOND),
    MINUTE_TO_SECOND("m:s.n", IntervalUnit.MINUTE, IntervalUnit.SECOND);

    private static final BigDecimal MICROS_PER_DAY = BigDecimal.valueOf(86_400_000_000L);

    private final String form;
    private final List<IntervalUnit> units;
    private final Pattern pattern;
    private final Pattern literalPattern;

    IntervalFormat(String form, IntervalUnit... units) {
        this.form = form;
        this.units = List.of(units);
        StringBuilder regex = new StringBuilder("([+-])?(\\d{1,19})");
        for (int i = 1; i < units.length; i++) {
            regex.append(form.charAt(2 * i - 1)).append("(\\d{1,2})");
        }
        if (form.endsWith(".n")) {
            regex.append("(\\.\\d{1,9})?");
        }
        String words = name().toLowerCase(Locale.ROOT).replace("_", "\\s+");
        this.pattern = Pattern.compile(regex.toString());
        this.literalPattern = Pattern.compile("(?i)interval\\s+([+-])?'" + regex + "'\\s+" + words);
    }

    /** The form between two units, which may be the same, if there is one. */
    public static Optional<IntervalFormat> between(IntervalUnit first, IntervalUnit last) {
        for (IntervalFormat format : values()) {
            if (format.units.get(0) == first && format.units.get(format.units.size() - 1) == last) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The form of a type's values. */
    public static IntervalFormat of(YearMonthIntervalType type) {
        return between(
                        IntervalUnit.valueOf(type.start().name()),
                        IntervalUnit.valueOf(type.end().name()))
                .orElseThrow();
    }

    /** The form of a type's values. */
    public static IntervalFormat of(DayTimeIntervalType type) {
        return between(
                        IntervalUnit.valueOf(type.start().name()),
                        IntervalUnit.valueOf(type.end().name()))
                .orElseThrow();
    }

    /** Whether values are months; else they are microseconds. */
    public boolean isYearMonth() {
        return units.get(0).isYearMonth();
    }

    /**
     * Reads the text between the quotes.
     *
     * @return months or microseconds
     * @throws ArclightException INVALID_INTERVAL_FORMAT, or Spark's unnamed condition for a unit out of range
     */
    public long parse(String text) throws ArclightException {
        Matcher matcher = pattern.matcher(text.strip());
        if (!matcher.matches()) {
            throw unmatched(text);
        }
        return value(matcher, 1, "-".equals(matcher.group(1)), text);
    }

    /**
     * Reads the text between the quotes or a whole literal, as a cast does.
     *
     * @return months or microseconds
     * @throws ArclightException as {@link #parse} does
     */
    public long parseLiteral(String text) throws ArclightException {
        Matcher matcher = literalPattern.matcher(text.strip());
        if (!matcher.matches()) {
            return parse(text);
        }
        boolean negative = "-".equals(matcher.group(1)) != "-".equals(matcher.group(2));
        return value(matcher, 2, negative, text);
    }

    private ArclightException unmatched(String text) {
        return new ArclightException(
                ErrorCondition.INVALID_INTERVAL_FORMAT__UNMATCHED_FORMAT_STRING_WITH_NOTICE,
                "input",
                text,
                "intervalStr",
                family(),
                "supportedFormat",
                supportedFormat(),
                "typeName",
                "interval " + name().replace('_', ' ').toLowerCase(Locale.ROOT));
    }

    private String supportedFormat() {
        String words = name().replace('_', ' ');
        return "`[+|-]" + form + "`, `INTERVAL [+|-]'[+|-]" + form + "' " + words + "`";
    }

    private String family() {
        return isYearMonth() ? "year-month" : "day-time";
    }

    /** The sum of the units, whose digits stand behind the group of the sign. */
    private long value(Matcher matcher, int signGroup, boolean negative, String text) throws ArclightException {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < units.size(); i++) {
            IntervalUnit unit = units.get(i);
            BigDecimal amount = new BigDecimal(matcher.group(signGroup + 1 + i));
            // A single unit has the whole range of the type.
            if (units.size() > 1) {
                checkRange(unit, amount, i == 0);
            }
            sum = sum.add(amount.multiply(size(unit)));
        }
        String fraction = form.endsWith(".n") ? matcher.group(signGroup + 1 + units.size()) : null;
        if (fraction != null) {
            sum = sum.add(new BigDecimal("0" + fraction).movePointRight(6).setScale(0, RoundingMode.DOWN));
        }
        try {
            BigDecimal value = negative ? sum.negate() : sum;
            return isYearMonth() ? value.intValueExact() : value.longValueExact();
        } catch (ArithmeticException e) {
            throw new ArclightException(
                            ErrorCondition.INVALID_INTERVAL_FORMAT__INTERVAL_PARSING,
                            "input",
                            text,
                            "interval",
                            family())
                    .causedBy(e);
        }
    }

    private static BigDecimal size(IntervalUnit unit) {
        if (unit.isYearMonth()) {
            return BigDecimal.valueOf(unit.months());
        }
        return unit == IntervalUnit.DAY ? MICROS_PER_DAY : BigDecimal.valueOf(unit.micros());
    }

    private static void checkRange(IntervalUnit unit, BigDecimal amount, boolean first) throws ArclightException {
        long most = first ? most(unit) : next(unit) - 1;
        if (amount.compareTo(BigDecimal.valueOf(most)) > 0) {
            String name = unit.name().toLowerCase(Locale.ROOT);
            throw new ArclightException(
                    ErrorCondition._LEGACY_ERROR_TEMP_0063,
                    "msg",
                    "requirement failed: " + name + " " + amount + " outside range [0, " + most + "]");
        }
    }

    /** What the type can hold of its largest unit. */
    private static long most(IntervalUnit unit) {
        return unit == IntervalUnit.YEAR
                ? Integer.MAX_VALUE / 12
                : Long.MAX_VALUE / size(unit).longValueExact();
    }

    /** How many of a unit make the next larger one. */
    private static int next(IntervalUnit unit) {
        return unit == IntervalUnit.MONTH ? 12 : unit == IntervalUnit.HOUR ? 24 : 60;
    }
}
