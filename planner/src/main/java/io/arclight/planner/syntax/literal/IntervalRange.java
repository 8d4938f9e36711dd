package io.arclight.planner.syntax.literal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of {@code INTERVAL '...' first TO last}, and how their texts are read. */
enum IntervalRange {
    YEAR_TO_MONTH("y-m", IntervalUnit.YEAR, IntervalUnit.MONTH),
    DAY_TO_HOUR("d h", IntervalUnit.DAY, IntervalUnit.HOUR),
    DAY_TO_MINUTE("d h:m", IntervalUnit.DAY, IntervalUnit.HOUR, IntervalUnit.MINUTE),
    DAY_TO_SECOND("d h:m:s.n", IntervalUnit.DAY, IntervalUnit.HOUR, IntervalUnit.MINUTE, IntervalUnit.SECOND),
    HOUR_TO_MINUTE("h:m", IntervalUnit.HOUR, IntervalUnit.MINUTE),
    HOUR_TO_SECOND("h:m:s.n", IntervalUnit.HOUR, IntervalUnit.MINUTE, IntervalUnit.SECOND),
    MINUTE_TO_SECOND("m:s.n", IntervalUnit.MINUTE, IntervalUnit.SECOND);

    private final String form;
    private final List<IntervalUnit> units;
    private final Pattern pattern;

    IntervalRange(String form, IntervalUnit... units) {
        this.form = form;
        this.units = List.of(units);
        StringBuilder regex = new StringBuilder("\\s*([+-])?");
        for (IntervalUnit unit : units) {
            int index = this.units.indexOf(unit);
            if (index > 0) {
                char separator = form.charAt(2 * index - 1);
                regex.append(separator == ' ' ? "\\s+" : String.valueOf(separator));
            }
            regex.append(index == 0 ? "(\\d+)" : "(\\d{1,2})");
        }
        if (form.endsWith(".n")) {
            regex.append("(?:\\.(\\d{1,9}))?");
        }
        this.pattern = Pattern.compile(regex.append("\\s*").toString());
    }

    /** The form between two units; null if there is none. */
    static IntervalRange between(IntervalUnit first, IntervalUnit last) {
        for (IntervalRange range : values()) {
            if (range.units.get(0) == first && range.units.get(range.units.size() - 1) == last) {
                return range;
            }
        }
        return null;
    }

    /** Spark's notation of the form, for error messages. */
    String supportedFormat() {
        String words = name().replace('_', ' ');
        return "`[+|-]" + form + "`, `INTERVAL [+|-]'[+|-]" + form + "' " + words + "`";
    }

    /** The type's name, for error messages. */
    String typeName() {
        return "interval " + name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** year-month or day-time. */
    String family() {
        return this == YEAR_TO_MONTH ? "year-month" : "day-time";
    }

    /**
     * The amounts in a text, one per unit, or none if the text has another form.
     *
     * @param negative whether a minus stands before the text
     */
    List<BigDecimal> amounts(String text, boolean negative) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return List.of();
        }
        boolean minus = negative != "-".equals(matcher.group(1));
        List<BigDecimal> amounts = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            String digits = matcher.group(i + 2);
            boolean fraction = units.get(i) == IntervalUnit.SECOND && matcher.group(i + 3) != null;
            BigDecimal amount = new BigDecimal(fraction ? digits + "." + matcher.group(i + 3) : digits);
            amounts.add(minus ? amount.negate() : amount);
        }
        return amounts;
    }

    /** The units, largest first. */
    List<IntervalUnit> units() {
        return units;
    }

    /** Whether the units behind the first one stay below the next larger unit. */
    boolean fits(List<BigDecimal> amounts) {
        for (int i = 1; i < amounts.size(); i++) {
            int limit =
                    switch (units.get(i)) {
                        case MONTH -> 12;
                        case HOUR -> 24;
                        default -> 60;
                    };
            if (amounts.get(i).abs().intValue() >= limit) {
                return false;
            }
        }
        return true;
    }
}
