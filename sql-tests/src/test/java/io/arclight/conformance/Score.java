package io.arclight.conformance;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Counts over statements.
 *
 * @param queries statements that give rows
 * @param rowsRight of these, those whose rows are right
 * @param schemaRight of these, those whose names and types are right
 * @param errors statements that raise an error
 * @param raised of these, those that raise any
 * @param conditionRight of these, those with Spark's condition
 * @param commands other statements
 * @param commandsRight of these, those that go through
 */
record Score(
        int queries,
        int rowsRight,
        int schemaRight,
        int errors,
        int raised,
        int conditionRight,
        int commands,
        int commandsRight) {
    static final Score NONE = new Score(0, 0, 0, 0, 0, 0, 0, 0);
    static final String HEADING = String.format(
            Locale.ROOT,
            "%19s %19s %19s %19s %19s",
            "rows right",
            "names and types",
            "errors raised",
            "conditions right",
            "commands");

    static Score of(List<Verdict> verdicts) {
        return new Score(
                count(verdicts, verdict -> verdict.statement().kind() == GoldenStatement.Kind.ROWS),
                count(verdicts, Verdict::rowsRight),
                count(verdicts, Verdict::schemaRight),
                count(verdicts, verdict -> verdict.statement().kind() == GoldenStatement.Kind.ERROR),
                count(verdicts, Verdict::raised),
                count(verdicts, Verdict::conditionRight),
                count(verdicts, verdict -> verdict.statement().kind() == GoldenStatement.Kind.COMMAND),
                count(verdicts, Verdict::commandRight));
    }

    private static int count(List<Verdict> verdicts, Predicate<Verdict> test) {
        return (int) verdicts.stream().filter(test).count();
    }

    Score plus(Score other) {
        return new Score(
                queries + other.queries,
                rowsRight + other.rowsRight,
                schemaRight + other.schemaRight,
                errors + other.errors,
                raised + other.raised,
                conditionRight + other.conditionRight,
                commands + other.commands,
                commandsRight + other.commandsRight);
    }

    double rowsPercent() {
        return percent(rowsRight, queries);
    }

    double conditionPercent() {
        return percent(conditionRight, errors);
    }

    private static double percent(int right, int all) {
        return all == 0 ? 100 : 100.0 * right / all;
    }

    /** The counts as cells of a line. */
    String line() {
        return String.join(
                " ",
                cell(rowsRight, queries),
                cell(schemaRight, queries),
                cell(raised, errors),
                cell(conditionRight, errors),
                cell(commandsRight, commands));
    }

    private static String cell(int right, int all) {
        return all == 0
                ? String.format(Locale.ROOT, "%19s", "-")
                : String.format(Locale.ROOT, "%5d/%-5d%6.1f %%", right, all, percent(right, all));
    }
}
