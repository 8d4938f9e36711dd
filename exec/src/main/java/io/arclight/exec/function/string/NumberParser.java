package io.arclight.exec.function.string;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one text by a {@link NumberPattern}. */
final class NumberParser {
    private final NumberPattern pattern;
    private final String text;
    private final StringBuilder integer = new StringBuilder();
    private final StringBuilder fraction = new StringBuilder();
    private int position;
    private boolean behindPoint;
    private boolean negative;
    private boolean open;

    private NumberParser(NumberPattern pattern, String text) {
        this.pattern = pattern;
        this.text = text;
    }

    /** The number with the pattern's scale, empty when the text does not follow the pattern. */
    static Optional<BigDecimal> parse(NumberPattern pattern, String text) {
        return new NumberParser(pattern, text).parse();
    }

    private Optional<BigDecimal> parse() {
        List<NumberToken> tokens = pattern.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).inDigits()) {
                int end = i;
                while (end < tokens.size() && tokens.get(end).inDigits()) {
                    end++;
                }
                if (!digits(tokens.subList(i, end))) {
                    return Optional.empty();
                }
                i = end - 1;
            } else if (!symbol(tokens.get(i))) {
                return Optional.empty();
            }
        }
        if (position < text.length() || open || integer.length() + fraction.length() == 0) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal("0" + integer + "." + fraction + "0").setScale(pattern.fractionDigits());
        return Optional.of(negative ? value.negate() : value);
    }

    private boolean symbol(NumberToken token) {
        char c = position < text.length() ? text.charAt(position) : 0;
        boolean taken =
                switch (token.kind()) {
                    case POINT -> c == '.';
                    case DOLLAR -> c == '$';
                    case SIGN -> c == '+' || c == '-';
                    case MINUS -> c == '-';
                    case OPEN -> c == '<';
                    case CLOSE -> c == '>';
                    case DIGITS, SEPARATOR, UNKNOWN -> false;
                };
        if (!taken) {
            // Only the currency is not optional; at the end of the text everything is.
            return token.kind() != NumberToken.Kind.DOLLAR || c == 0;
        }
        position++;
        behindPoint |= c == '.';
        negative |= c == '-' || c == '>';
        if (c == '<') {
            open = true;
        } else if (c == '>') {
            if (!open) {
                return false;
            }
            open = false;
        }
        return true;
    }

    /** Digits in groups, compared from the last group on, because leading groups may be left out. */
    private boolean digits(List<NumberToken> run) {
        List<Integer> groups = new ArrayList<>();
        int size = 0;
        for (; position < text.length(); position++) {
            char c = text.charAt(position);
            if (Character.isDigit(c)) {
                (behindPoint ? fraction : integer).append(c);
                size++;
            } else if (c == ',') {
                groups.add(0, size);
                size = 0;
            } else if (!Character.isWhitespace(c)) {
                break;
            }
        }
        groups.add(0, size);
        List<NumberToken> expected = new ArrayList<>();
        run.stream().filter(token -> token.digits() > 0).forEach(token -> expected.add(0, token));
        if (groups.size() > expected.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            int found = i < groups.size() ? groups.get(i) : 0;
            NumberToken token = expected.get(i);
            if (token.exact() ? found != token.digits() : found > token.digits()) {
                return false;
            }
        }
        return true;
    }
}
