package io.arclight.exec.function.string;

/**
 * A piece of a {@link NumberPattern}.
 *
 * @param kind what it is
 * @param digits how many digits at most, for runs of digits
 * @param exact whether exactly so many: a run before the point that begins with 0
 * @param text the token as messages show it
 */
public record NumberToken(Kind kind, int digits, boolean exact, String text) {
    /** What a piece is. */
    public enum Kind {
        /** A run of 0 and 9. */
        DIGITS("digit sequence"),
        /** A comma between digits: {@code ,} or {@code G}. */
        SEPARATOR("','"),
        /** The decimal point: {@code .} or {@code D}. */
        POINT("'.' or 'D'"),
        /** The dollar sign. */
        DOLLAR("'$'"),
        /** {@code S}: a plus or minus sign. */
        SIGN("'S'"),
        /** {@code MI}: a minus sign or a blank. */
        MINUS("'MI'"),
        /** The beginning of {@code PR}: an angle bracket before a negative number. */
        OPEN("'PR'"),
        /** The end of {@code PR}. */
        CLOSE("'PR'"),
        /** What no pattern has. */
        UNKNOWN("");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    static NumberToken of(Kind kind) {
        return new NumberToken(kind, 0, false, kind.text);
    }

    static NumberToken digits(int count, boolean exact) {
        return new NumberToken(Kind.DIGITS, count, exact, Kind.DIGITS.text);
    }

    static NumberToken unknown(char character) {
        return new NumberToken(Kind.UNKNOWN, 0, false, "character '" + character + "'");
    }

    /** Whether this is a part of a run of digits and separators. */
    boolean inDigits() {
        return kind == Kind.DIGITS || kind == Kind.SEPARATOR;
    }
}
