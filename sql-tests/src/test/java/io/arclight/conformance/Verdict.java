package io.arclight.conformance;

import io.arclight.conformance.GoldenStatement.Kind;

/**
 * How an answer compares with Spark's.
 *
 * @param statement the statement
 * @param answer what it gave
 */
record Verdict(GoldenStatement statement, Answer answer) {
    /** Whether the rows are right; false for statements that should give none. */
    boolean rowsRight() {
        return statement.kind() == Kind.ROWS
                && answer.error().isEmpty()
                && statement.order().accepts(statement.output(), answer.lines());
    }

    /** Whether names and types of the columns are right. */
    boolean schemaRight() {
        return statement.kind() == Kind.ROWS
                && answer.error().isEmpty()
                && statement.schema().equals(answer.schema());
    }

    /** Whether an error was raised where Spark raises one. */
    boolean raised() {
        return statement.kind() == Kind.ERROR && answer.error().isPresent();
    }

    /** Whether the error has Spark's condition. */
    boolean conditionRight() {
        return raised()
                && statement
                        .condition()
                        .map(expected ->
                                expected.equals(answer.error().orElseThrow().condition()))
                        .orElse(true);
    }

    /** Whether a command went through. */
    boolean commandRight() {
        return statement.kind() == Kind.COMMAND && answer.error().isEmpty();
    }

    /** Whether everything is right. */
    boolean isRight() {
        return switch (statement.kind()) {
            case ROWS -> rowsRight() && schemaRight();
            case ERROR -> conditionRight();
            case COMMAND -> commandRight();
        };
    }

    /** What is wrong, in a word or two; empty when nothing is. */
    String reason() {
        if (isRight()) {
            return "";
        }
        String raised = answer.error().map(Answer.Failure::condition).orElse("");
        return switch (statement.kind()) {
            case ROWS ->
                answer.error().isPresent()
                        ? raised
                        : rowsRight() ? "schema" : schemaRight() ? "rows" : "rows and schema";
            case ERROR ->
                statement.condition().orElse("an error") + " expected, " + (raised.isEmpty() ? "none" : raised)
                        + " raised";
            case COMMAND -> raised;
        };
    }
}
