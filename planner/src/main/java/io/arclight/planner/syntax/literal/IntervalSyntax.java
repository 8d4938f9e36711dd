package io.arclight.planner.syntax.literal;

import io.arclight.exec.error.ErrorCondition;
import io.arclight.parser.tree.IntervalLiteral;
import io.arclight.parser.tree.NumericLiteral;
import io.arclight.parser.tree.StringLiteral;
import io.arclight.planner.logical.NameExpression.Constant;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.calcite.sql.SqlLiteral;

/** Intervals in all their forms. The units decide the type: years and months, or days to seconds, never both. */
public final class IntervalSyntax {
    private static final Pattern WORDS =
            Pattern.compile("\\s*([+-]?)\\s*(\\d*\\.?\\d+|\\d+\\.)\\s+([a-zA-Z]+)(?=\\s|$)");
    private static final Pattern BLANK_AFTER_SIGN = Pattern.compile("^([+-])\\s+");
    private static final Pattern PREFIX = Pattern.compile("(?i)\\s*interval\\s+");

    private final SyntaxContext context;

    /** For the intervals of one text. */
    public IntervalSyntax(SyntaxContext context) {
        this.context = context;
    }

    /** The value of a literal. */
    public Constant interval(IntervalLiteral literal) {
        IntervalAmount amount = new IntervalAmount();
        try {
            if (literal.endUnit() != null) {
                addRange(literal, amount);
            } else if (literal.parts().get(0).unit() == null) {
                addWords(literal, text(literal.parts().get(0).value()), amount);
            } else {
                for (IntervalLiteral.Part part : literal.parts()) {
                    addPart(literal, part, amount);
                }
            }
        } catch (NumberFormatException e) {
            throw invalidValue(literal, context.fragment(literal));
        } catch (ArithmeticException e) {
            throw context.error(ErrorCondition.INTERVAL_ARITHMETIC_OVERFLOW__WITHOUT_SUGGESTION, literal);
        }
        if (amount.isMixed()) {
            throw context.error(
                    ErrorCondition.INVALID_INTERVAL_FORMAT__MIXED_UNITS, literal, "input", context.fragment(literal));
        }
        return new Constant(amount.value(), amount.type(), context.origin(literal));
    }

    private void addPart(IntervalLiteral literal, IntervalLiteral.Part part, IntervalAmount amount) {
        String text = text(part.value()).trim();
        BigDecimal number = new BigDecimal(BLANK_AFTER_SIGN.matcher(text).replaceFirst("$1"));
        amount.add(
                literal.negative() ? number.negate() : number,
                unit(literal, part.unit().getSimple()));
    }

    private void addWords(IntervalLiteral literal, String text, IntervalAmount amount) {
        Matcher prefix = PREFIX.matcher(text);
        int at = prefix.lookingAt() ? prefix.end() : 0;
        Matcher words = WORDS.matcher(text);
        while (words.find(at) && words.start() == at) {
            BigDecimal number = new BigDecimal(words.group(2));
            boolean negative = literal.negative() != words.group(1).equals("-");
            amount.add(negative ? number.negate() : number, unit(literal, words.group(3)));
            at = words.end();
        }
        if (amount.isEmpty() || !text.substring(at).isBlank()) {
            throw invalidValue(literal, text.substring(at).trim());
        }
    }

    private void addRange(IntervalLiteral literal, IntervalAmount amount) {
        IntervalLiteral.Part part = literal.parts().get(0);
        String text = text(part.value());
        IntervalUnit first = unit(literal, part.unit().getSimple());
        IntervalUnit last = unit(literal, literal.endUnit().getSimple());
        IntervalRange range = IntervalRange.between(first, last);
        if (range == null) {
            throw context.error(
                    ErrorCondition.INVALID_INTERVAL_FORMAT__UNSUPPORTED_FROM_TO_EXPRESSION,
                    literal,
                    "input",
                    text,
                    "from",
                    part.unit().getSimple(),
                    "to",
                    literal.endUnit().getSimple());
        }
        List<BigDecimal> amounts = range.amounts(text, literal.negative());
        if (amounts.isEmpty()) {
            throw context.error(
                    ErrorCondition.INVALID_INTERVAL_FORMAT__UNMATCHED_FORMAT_STRING_WITH_NOTICE,
                    literal,
                    "input",
                    text,
                    "intervalStr",
                    range.family(),
                    "supportedFormat",
                    range.supportedFormat(),
                    "typeName",
                    range.typeName());
        }
        addRange(literal, text, range, amounts, amount);
    }

    private void addRange(
            IntervalLiteral literal,
            String text,
            IntervalRange range,
            List<BigDecimal> amounts,
            IntervalAmount amount) {
        try {
            if (!range.fits(amounts)) {
                throw new ArithmeticException("a unit reaches the next larger one");
            }
            for (int i = 0; i < amounts.size(); i++) {
                amount.add(amounts.get(i), range.units().get(i));
            }
        } catch (ArithmeticException e) {
            throw context.error(
                    ErrorCondition.INVALID_INTERVAL_FORMAT__INTERVAL_PARSING,
                    literal,
                    "input",
                    text,
                    "interval",
                    range.family());
        }
    }

    private IntervalUnit unit(IntervalLiteral literal, String word) {
        return IntervalUnit.find(word)
                .orElseThrow(() -> context.error(
                        ErrorCondition.INVALID_INTERVAL_FORMAT__INVALID_UNIT,
                        literal,
                        "input",
                        context.fragment(literal),
                        "unit",
                        word));
    }

    private RuntimeException invalidValue(IntervalLiteral literal, String value) {
        return context.error(
                ErrorCondition.INVALID_INTERVAL_FORMAT__INVALID_VALUE,
                literal,
                "input",
                context.fragment(literal),
                "value",
                value);
    }

    private static String text(SqlLiteral value) {
        return value instanceof StringLiteral string
                ? string.text()
                : ((NumericLiteral) value).value().toPlainString();
    }
}
