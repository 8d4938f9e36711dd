package io.arclight.exec.function.string;

import java.math.BigDecimal;

/** Writes one number by a {@link NumberPattern}. */
final class NumberFormatter {
    private final NumberPattern pattern;
    private final boolean negative;
    private final String integer;
    private final String fraction;
    private final StringBuilder out = new StringBuilder();
    private int integerAt;
    private int fractionAt;

    private NumberFormatter(NumberPattern pattern, BigDecimal value) {
        this.pattern = pattern;
        this.negative = value.signum() < 0;
        String[] parts = value.abs().stripTrailingZeros().toPlainString().split("\\.");
        String before = parts[0].equals("0") ? "" : parts[0];
        String behind = parts.length > 1 ? parts[1] : "";
        int integerDigits = pattern.integerDigits();
        int fractionDigits = pattern.fractionDigits();
        boolean fits = before.length() <= integerDigits && behind.length() <= fractionDigits;
        this.integer = fits ? " ".repeat(integerDigits - before.length()) + before : "#".repeat(integerDigits);
        this.fraction = fits ? behind + "0".repeat(fractionDigits - behind.length()) : "#".repeat(fractionDigits);
    }

    /** The text; a number with more digits than the pattern becomes number signs. */
    static String format(NumberPattern pattern, BigDecimal value) {
        return new NumberFormatter(pattern, value).format();
    }

    private String format() {
        boolean behindPoint = false;
        for (NumberToken token : pattern.tokens()) {
            switch (token.kind()) {
                case DIGITS -> digits(token, behindPoint);
                case SEPARATOR -> separator();
                case POINT -> {
                    point();
                    behindPoint = true;
                }
                case DOLLAR -> out.append('$');
                case SIGN -> sign(negative ? '-' : '+');
                case MINUS -> {
                    if (negative) {
                        sign('-');
                    } else {
                        out.append(' ');
                    }
                }
                case OPEN -> out.append(negative ? "<" : "");
                case CLOSE -> close();
                case UNKNOWN -> throw new IllegalStateException(token.text());
            }
        }
        dropLonePoint();
        String text = out.toString();
        return text.isEmpty() || text.equals("+") || text.equals("-") ? "0" : text;
    }

    private void digits(NumberToken token, boolean behindPoint) {
        for (int i = 0; i < token.digits(); i++) {
            if (behindPoint) {
                out.append(fraction.charAt(fractionAt++));
                continue;
            }
            char digit = integer.charAt(integerAt++);
            if (digit != ' ') {
                out.append(digit);
            } else if (token.exact()) {
                out.append('0');
            } else {
                blank();
            }
        }
    }

    private void separator() {
        if (out.length() > 0 && Character.isDigit(out.charAt(out.length() - 1))) {
            out.append(',');
        } else {
            blank();
        }
    }

    private void point() {
        int last = out.length() - 1;
        if (last >= 0 && out.charAt(last) == ' ') {
            out.setCharAt(last, '0');
        }
        out.append('.');
    }

    private void close() {
        dropLonePoint();
        if (negative) {
            beforeBlanks('>');
        } else {
            out.append("  ");
        }
    }

    private void sign(char sign) {
        dropLonePoint();
        beforeBlanks(sign);
    }

    /** A character goes in front of the blanks at the end. */
    private void beforeBlanks(char c) {
        int at = out.length();
        while (at > 0 && out.charAt(at - 1) == ' ') {
            at--;
        }
        out.insert(at, c);
    }

    /** A blank goes in front of a sign at the end, so that signs stand beside digits. */
    private void blank() {
        int at = out.length();
        while (at > 0 && "+-<".indexOf(out.charAt(at - 1)) >= 0) {
            at--;
        }
        out.insert(at, ' ');
    }

    /** A point without digits behind it becomes a blank. */
    private void dropLonePoint() {
        int point = out.indexOf(".");
        if (point >= 0 && (point == out.length() - 1 || out.charAt(point + 1) == ' ')) {
            out.setCharAt(point, ' ');
        }
    }
}
