package io.arclight.exec.function.scalar;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;

/** The errors that functions raise at run time, in Spark's words, without a place; the engine adds that. */
public final class FunctionErrors {
    private static final String ANSI = "\"spark.sql.ansi.enabled\"";

    private FunctionErrors() {}

    /** Division by zero. */
    public static ArclightException divideByZero() {
        return new ArclightException(ErrorCondition.DIVIDE_BY_ZERO, "config", ANSI);
    }

    /** Remainder by zero. */
    public static ArclightException remainderByZero() {
        return new ArclightException(ErrorCondition.REMAINDER_BY_ZERO, "config", ANSI);
    }

    /** An interval divided by zero. */
    public static ArclightException intervalDividedByZero() {
        return new ArclightException(ErrorCondition.INTERVAL_DIVIDED_BY_ZERO);
    }

    /** An overflow with a function that tolerates it, or an empty name. */
    public static ArclightException overflow(String message, String tolerant) {
        String alternative =
                tolerant.isEmpty() ? "" : " Use '" + tolerant + "' to tolerate overflow and return NULL instead.";
        return new ArclightException(
                ErrorCondition.ARITHMETIC_OVERFLOW, "message", message, "alternative", alternative, "config", ANSI);
    }

    /** An overflow of tinyint or smallint. */
    public static ArclightException narrowOverflow(String left, String symbol, String right, String tolerant) {
        return new ArclightException(
                ErrorCondition.BINARY_ARITHMETIC_OVERFLOW,
                "value1",
                left,
                "symbol",
                symbol,
                "value2",
                right,
                "functionName",
                "`" + tolerant + "`");
    }

    /** An overflow of an interval, with a function that tolerates it, or an empty name. */
    public static ArclightException intervalOverflow(String tolerant) {
        return tolerant.isEmpty()
                ? new ArclightException(ErrorCondition.INTERVAL_ARITHMETIC_OVERFLOW__WITHOUT_SUGGESTION)
                : new ArclightException(
                        ErrorCondition.INTERVAL_ARITHMETIC_OVERFLOW__WITH_SUGGESTION,
                        "functionName",
                        "`" + tolerant + "`");
    }

    /** A number that does not fit a decimal. */
    public static ArclightException decimalOutOfRange(String value, DecimalType type) {
        return new ArclightException(
                ErrorCondition.NUMERIC_VALUE_OUT_OF_RANGE__WITH_SUGGESTION,
                "value",
                value,
                "precision",
                Integer.toString(type.precision()),
                "scale",
                Integer.toString(type.scale()),
                "config",
                ANSI);
    }

    /** A cast of a number that the target type cannot hold. */
    public static ArclightException castOverflow(String value, DataType from, DataType to) {
        return new ArclightException(
                ErrorCondition.CAST_OVERFLOW,
                "value",
                value,
                "sourceType",
                Invocation.quote(from),
                "targetType",
                Invocation.quote(to));
    }

    /** A cast of a text that does not read as the target type. */
    public static ArclightException castInvalid(String text, DataType from, DataType to) {
        return new ArclightException(
                ErrorCondition.CAST_INVALID_INPUT,
                "expression",
                "'" + text + "'",
                "sourceType",
                Invocation.quote(from),
                "targetType",
                Invocation.quote(to));
    }

    /** A parameter with a value that a function does not take. */
    public static ArclightException invalidParameter(String function, String parameter, String message) {
        return new ArclightException(
                ErrorCondition.INVALID_PARAMETER_VALUE,
                "parameter",
                "`" + parameter + "`",
                "functionName",
                "`" + function + "`",
                "message",
                message);
    }

    /** An array longer than any can be. */
    public static ArclightException tooManyElements(String count, String function, String parameter) {
        return new ArclightException(
                ErrorCondition.COLLECTION_SIZE_LIMIT_EXCEEDED__PARAMETER,
                "numberOfElements",
                count,
                "maxRoundedArrayLength",
                Integer.toString(Integer.MAX_VALUE - 15),
                "parameter",
                "`" + parameter + "`",
                "functionName",
                "`" + function + "`");
    }

    /** A field of a date or time outside its range, in Java's words. */
    public static ArclightException fieldOutOfBounds(String message) {
        return new ArclightException(
                ErrorCondition.DATETIME_FIELD_OUT_OF_BOUNDS__WITH_SUGGESTION,
                "rangeMessage",
                message,
                "ansiConfig",
                ANSI);
    }

    /** A text that does not match a datetime pattern, in Java's words. */
    public static ArclightException cannotParseTimestamp(String message, String tolerant) {
        return new ArclightException(
                ErrorCondition.CANNOT_PARSE_TIMESTAMP, "message", message, "func", "`" + tolerant + "`");
    }
}
