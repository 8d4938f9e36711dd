package io.arclight.conformance;

import io.arclight.conformance.GoldenStatement.Kind;
import java.util.EnumSet;
import java.util.Set;

/**
 * How an answer compares with Spark's.
 *
 * @param statement the statement
 * @param answer what it gave
 */
record Verdict(GoldenStatement statement, Answer answer) {
    /** What can be wrong about an answer. */
    enum Facet {
        ROWS,
        SCHEMA,
        ERROR,
        CONDITION,
        COMMAND
    }

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

    /** What is wrong. */
    Set<Facet> wrong() {
        Set<Facet> wrong = EnumSet.noneOf(Facet.class);
        switch (statement.kind()) {
            case ROWS -> {
                add(wrong, Facet.ROWS, rowsRight());
                add(wrong, Facet.SCHEMA, schemaRight());
            }
            case ERROR -> {
                add(wrong, Facet.ERROR, raised());
                add(wrong, Facet.CONDITION, conditionRight());
            }
            case COMMAND -> add(wrong, Facet.COMMAND, commandRight());
        }
        return wrong;
    }

    private static void add(Set<Facet> wrong, Facet facet, boolean isRight) {
        if (!isRight) {
            wrong.add(facet);
        }
    }

    /** Why, in a few words: the conditions expected and raised; empty when no error is involved. */
    String reason() {
        String raised = answer.error().map(Answer.Failure::condition).orElse("none");
        return switch (statement.kind()) {
            case ROWS, COMMAND -> answer.error().isPresent() ? raised : "";
            case ERROR -> statement.condition().orElse("any") + " expected, " + raised + " raised";
        };
    }
}
