package io.arclight.exec.function.string;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.string.NumberToken.Kind;
import io.arclight.exec.type.DecimalType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A pattern of {@code to_number} and {@code to_char}: {@code [MI|S] [$] [0|9|G|,]... [.|D] [0|9]... [$] [PR|MI|S]}.
 *
 * @param text the pattern as written
 * @param tokens its pieces
 */
public record NumberPattern(String text, List<NumberToken> tokens) {
    private static final Set<Kind> AT_MOST_ONCE = Set.of(Kind.POINT, Kind.SIGN, Kind.MINUS, Kind.DOLLAR, Kind.CLOSE);

    /** The order of pieces; runs of digits count as one. */
    private static final List<Set<Kind>> ORDER = List.of(
            Set.of(Kind.OPEN),
            Set.of(Kind.MINUS, Kind.SIGN),
            Set.of(Kind.DOLLAR),
            Set.of(Kind.DIGITS),
            Set.of(Kind.POINT),
            Set.of(Kind.DIGITS),
            Set.of(Kind.DOLLAR),
            Set.of(Kind.MINUS, Kind.SIGN, Kind.CLOSE));

    /**
     * Reads a pattern.
     *
     * @throws ArclightException INVALID_FORMAT with what is wrong
     */
    static NumberPattern of(String text) {
        NumberPattern pattern = new NumberPattern(text, tokens(text));
        pattern.check();
        return pattern;
    }

    private static List<NumberToken> tokens(String text) {
        List<NumberToken> tokens = new ArrayList<>();
        boolean fraction = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '0' || c == '9') {
                int start = i;
                while (i < text.length() && (text.charAt(i) == '0' || text.charAt(i) == '9')) {
                    i++;
                }
                tokens.add(NumberToken.digits(i - start, c == '0' && !fraction));
                continue;
            }
            if (text.startsWith("PR", i)) {
                tokens.add(0, NumberToken.of(Kind.OPEN));
                tokens.add(NumberToken.of(Kind.CLOSE));
            } else if (text.startsWith("MI", i)) {
                tokens.add(NumberToken.of(Kind.MINUS));
            } else {
                tokens.add(single(c));
            }
            fraction |= c == '.' || c == 'D';
            i += c == 'P' && text.startsWith("PR", i) || c == 'M' && text.startsWith("MI", i) ? 2 : 1;
        }
        return tokens;
    }

    private static NumberToken single(char c) {
        return switch (c) {
            case '.', 'D' -> NumberToken.of(Kind.POINT);
            case ',', 'G' -> NumberToken.of(Kind.SEPARATOR);
            case '$' -> NumberToken.of(Kind.DOLLAR);
            case 'S' -> NumberToken.of(Kind.SIGN);
            default -> NumberToken.unknown(c);
        };
    }

    /** The type that {@code to_number} gives: as many digits as the pattern has. */
    DecimalType type() {
        return new DecimalType(integerDigits() + fractionDigits(), fractionDigits());
    }

    /** The digits before the point. */
    int integerDigits() {
        return count(0, point());
    }

    /** The digits behind the point. */
    int fractionDigits() {
        return count(point(), tokens.size());
    }

    private int count(int from, int to) {
        return tokens.subList(from, to).stream().mapToInt(NumberToken::digits).sum();
    }

    private int point() {
        int point = indexOf(Kind.POINT);
        return point < 0 ? tokens.size() : point;
    }

    private int indexOf(Kind kind) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    private void check() {
        if (text.isEmpty()) {
            throw invalid(ErrorCondition.INVALID_FORMAT__EMPTY);
        }
        int digit = firstOfRun();
        if (digit < 0) {
            throw invalid(ErrorCondition.INVALID_FORMAT__WRONG_NUM_DIGIT);
        }
        int dollar = indexOf(Kind.DOLLAR);
        if (digit < dollar) {
            throw invalid(ErrorCondition.INVALID_FORMAT__CUR_MUST_BEFORE_DIGIT);
        }
        if (indexOf(Kind.POINT) >= 0 && indexOf(Kind.POINT) < dollar) {
            throw invalid(ErrorCondition.INVALID_FORMAT__CUR_MUST_BEFORE_DEC);
        }
        checkSeparators();
        for (NumberToken token : tokens) {
            Kind kind = token.kind();
            if (AT_MOST_ONCE.contains(kind)
                    && tokens.stream().filter(other -> other.kind() == kind).count() > 1) {
                throw invalid(ErrorCondition.INVALID_FORMAT__WRONG_NUM_TOKEN, "token", token.text());
            }
        }
        checkOrder();
    }

    private int firstOfRun() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).inDigits()) {
                return i;
            }
        }
        return -1;
    }

    /** Separators have digits on both sides, and stand before the point. */
    private void checkSeparators() {
        for (int i = 0; i < point(); i++) {
            boolean between = i > 0
                    && i + 1 < tokens.size()
                    && tokens.get(i - 1).kind() == Kind.DIGITS
                    && tokens.get(i + 1).kind() == Kind.DIGITS;
            if (tokens.get(i).kind() == Kind.SEPARATOR && !between) {
                throw invalid(ErrorCondition.INVALID_FORMAT__CONT_THOUSANDS_SEPS);
            }
        }
        for (NumberToken token : tokens.subList(point(), tokens.size())) {
            if (token.kind() == Kind.SEPARATOR) {
                throw invalid(ErrorCondition.INVALID_FORMAT__THOUSANDS_SEPS_MUST_BEFORE_DEC);
            }
        }
    }

    private void checkOrder() {
        int next = 0;
        for (Set<Kind> allowed : ORDER) {
            if (next < tokens.size() && allowed.contains(tokens.get(next).kind())) {
                next++;
                while (next < tokens.size()
                        && tokens.get(next).inDigits()
                        && tokens.get(next - 1).inDigits()) {
                    next++;
                }
            }
        }
        if (next < tokens.size()) {
            throw invalid(
                    ErrorCondition.INVALID_FORMAT__UNEXPECTED_TOKEN,
                    "token",
                    tokens.get(next).text());
        }
    }

    private ArclightException invalid(ErrorCondition condition, String... parameters) {
        List<String> all = new ArrayList<>(List.of("format", "'" + text + "'"));
        all.addAll(List.of(parameters));
        return new ArclightException(condition, all.toArray(String[]::new));
    }

    /** The error for an input that does not follow the pattern. */
    ArclightException mismatch(String inputType, String input) {
        return invalid(ErrorCondition.INVALID_FORMAT__MISMATCH_INPUT, "inputType", inputType, "input", input);
    }
}
