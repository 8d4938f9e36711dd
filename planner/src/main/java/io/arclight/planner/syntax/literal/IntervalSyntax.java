package io.arclight.planner.syntax.literal;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.interval.CalendarIntervalParser;
import io.arclight.exec.function.interval.IntervalArithmetic;
import io.arclight.exec.function.interval.IntervalFormat;
import io.arclight.exec.function.interval.IntervalUnit;
import io.arclight.exec.row.CalendarInterval;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.YearMonthIntervalType;
import io.arclight.parser.tree.IntervalLiteral;
import io.arclight.parser.tree.NumericLiteral;
import io.arclight.parser.tree.StringLiteral;
import io.arclight.planner.logical.NameExpression.Constant;
import java.util.Collections;
import java.util.Set;
import org.apache.calcite.sql.SqlLiteral;

/**
 * Intervals in all their forms. The units decide the type: years and months, or days to seconds, never both; with {@code
 * spark.sql.legacy.interval.enabled} every literal is a calendar interval.
 */
public final class IntervalSyntax {
    private final SyntaxContext context;
    private final boolean calendar;

    /** For the intervals of one text. */
    public IntervalSyntax(SyntaxContext context) {
        this.context = context;
        this.calendar = context.settings().get(Settings.LEGACY_INTERVAL);
    }

    /** The value of a literal. */
    public Constant interval(IntervalLiteral literal) {
        try {
            if (literal.endUnit() != null) {
                return range(literal);
            }
            return literal.parts().get(0).unit() == null ? typed(literal) : amounts(literal);
        } catch (ArclightException e) {
            throw e.at(context.origin(literal));
        }
    }

    /** {@code INTERVAL '1 day 2 hours'}. */
    private Constant typed(IntervalLiteral literal) {
        String text = signed(literal, text(literal.parts().get(0).value()));
        CalendarIntervalParser parser = new CalendarIntervalParser(text);
        if (!parser.parse()) {
            throw context.error(
                    ErrorCondition.INVALID_TYPED_LITERAL,
                    literal,
                    "valueType",
                    "\"INTERVAL\"",
                    "value",
                    "'" + text + "'");
        }
        return constant(literal, parser);
    }

    /** {@code INTERVAL 1 DAY '2' HOURS}. */
    private Constant amounts(IntervalLiteral literal) {
        StringBuilder words = new StringBuilder();
        for (IntervalLiteral.Part part : literal.parts()) {
            String value = text(part.value());
            if (value.chars().anyMatch(Character::isLetter)) {
                throw context.error(ErrorCondition._LEGACY_ERROR_TEMP_0026, literal, "value", value);
            }
            String amount = words.isEmpty() ? signed(literal, value) : value;
            words.append(' ').append(amount).append(' ').append(part.unit().getSimple());
        }
        CalendarIntervalParser parser = new CalendarIntervalParser(words.toString());
        if (!parser.parse()) {
            throw parser.error();
        }
        return constant(literal, parser);
    }

    /** {@code INTERVAL '1-2' YEAR TO MONTH}. */
    private Constant range(IntervalLiteral literal) {
        IntervalLiteral.Part part = literal.parts().get(0);
        if (literal.parts().size() > 1) {
            throw context.error(ErrorCondition._LEGACY_ERROR_TEMP_0024, literal);
        }
        if (!(part.value() instanceof StringLiteral string)) {
            throw context.error(ErrorCondition._LEGACY_ERROR_TEMP_0027, literal);
        }
        String from = part.unit().getSimple();
        String to = literal.endUnit().getSimple();
        String text = signed(literal, string.text());
        IntervalUnit first = unit(text, from);
        IntervalUnit last = unit(text, to);
        IntervalFormat format = IntervalFormat.between(first, last)
                .filter(found -> first != last)
                .orElseThrow(() -> new ArclightException(
                        ErrorCondition.INVALID_INTERVAL_FORMAT__UNSUPPORTED_FROM_TO_EXPRESSION,
                        "input",
                        text,
                        "from",
                        from,
                        "to",
                        to));
        long value = format.parse(text);
        CalendarInterval interval = format.isYearMonth()
                ? new CalendarInterval((int) value, 0, 0)
                : new CalendarInterval(
                        0,
                        (int) (value / IntervalArithmetic.MICROS_PER_DAY),
                        value % IntervalArithmetic.MICROS_PER_DAY);
        return constant(literal, interval, Set.of(first, last));
    }

    private static IntervalUnit unit(String text, String word) {
        return IntervalUnit.find(word)
                .orElseThrow(() -> new ArclightException(
                        ErrorCondition.INVALID_INTERVAL_FORMAT__INVALID_UNIT, "input", text, "unit", word));
    }

    private Constant constant(IntervalLiteral literal, CalendarIntervalParser parser) {
        return constant(literal, parser.value(), parser.fields());
    }

    private Constant constant(IntervalLiteral literal, CalendarInterval interval, Set<IntervalUnit> fields) {
        if (calendar) {
            return new Constant(interval, AtomicType.CALENDAR_INTERVAL, context.origin(literal));
        }
        if (fields.stream().map(IntervalUnit::isYearMonth).distinct().count() > 1) {
            throw context.error(ErrorCondition._LEGACY_ERROR_TEMP_0029, literal, "literal", context.fragment(literal));
        }
        IntervalUnit first = Collections.min(fields);
        IntervalUnit last = Collections.max(fields);
        Object value = first.isYearMonth() ? (Object) interval.months() : (Object) micros(interval);
        return new Constant(value, type(first, last), context.origin(literal));
    }

    private static long micros(CalendarInterval interval) {
        try {
            return Math.addExact(
                    Math.multiplyExact(interval.days(), IntervalArithmetic.MICROS_PER_DAY), interval.microseconds());
        } catch (ArithmeticException e) {
            throw new ArclightException(ErrorCondition.INTERVAL_ARITHMETIC_OVERFLOW__WITHOUT_SUGGESTION).causedBy(e);
        }
    }

    private static DataType type(IntervalUnit first, IntervalUnit last) {
        return first.isYearMonth()
                ? new YearMonthIntervalType(
                        YearMonthIntervalType.Field.valueOf(first.name()),
                        YearMonthIntervalType.Field.valueOf(last.name()))
                : new DayTimeIntervalType(
                        DayTimeIntervalType.Field.valueOf(first.name()),
                        DayTimeIntervalType.Field.valueOf(last.name()));
    }

    /** The text with the sign that stands before the quotes. */
    private static String signed(IntervalLiteral literal, String text) {
        if (!literal.negative()) {
            return text;
        }
        return text.startsWith("-") ? text.substring(1) : "-" + text;
    }

    private static String text(SqlLiteral value) {
        return value instanceof StringLiteral string
                ? string.text()
                : ((NumericLiteral) value).value().toPlainString();
    }
}
