package io.arclight.exec.function.math;

/** The operators on two numbers. */
enum ArithmeticOperator {
    ADD("add", "+"),
    SUBTRACT("subtract", "-"),
    MULTIPLY("multiply", "*"),
    DIVIDE("divide", "/"),
    QUOTIENT("quotient", "div"),
    REMAINDER("remainder", "%"),
    POSITIVE_REMAINDER("positiveRemainder", "pmod");

    private final String method;
    private final String symbol;

    ArithmeticOperator(String method, String symbol) {
        this.method = method;
        this.symbol = symbol;
    }

    /** The stem of the methods' names. */
    String method() {
        return method;
    }

    String symbol() {
        return symbol;
    }

    /** The operands' types as messages list them. */
    String operandTypes() {
        return switch (this) {
            case ADD, SUBTRACT ->
                "(\"NUMERIC\" or \"INTERVAL DAY TO SECOND\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL\")";
            case DIVIDE -> "(\"DOUBLE\" or \"DECIMAL\")";
            case QUOTIENT -> "(\"BIGINT\" or \"DECIMAL\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL DAY TO SECOND\")";
            case MULTIPLY, REMAINDER, POSITIVE_REMAINDER -> "\"NUMERIC\"";
        };
    }

    boolean overflows() {
        return this == ADD || this == SUBTRACT || this == MULTIPLY;
    }
}
