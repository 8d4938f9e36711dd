package io.arclight.session.listing;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.metric.QueryMetrics;
import io.arclight.planner.PlannedQuery;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.Statement.ExplainMode;
import io.arclight.planner.command.TableStatement;
import io.arclight.planner.explain.ParsedPlanText;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.session.execution.QueryExecution;
import java.util.List;
import java.util.Optional;

/** What EXPLAIN prints of a statement. */
public record Explanation(QueryExecution queries, ExplainMode mode) {
    private static final String PHYSICAL_PLAN = "== Physical Plan ==\n";

    /** The text, several lines. */
    public String of(Statement statement) {
        try {
            return text(statement);
        } catch (ArclightException e) {
            // Spark shows what is wrong with a query in the place of its plan.
            return "== Physical Plan ==\n" + e.getMessage() + "\n";
        }
    }

    private String text(Statement statement) {
        if (statement instanceof Statement.Query query) {
            return query(query);
        }
        if (statement instanceof Statement.WriteFiles write) {
            return write(write);
        }
        String name = statement.getClass().getSimpleName() + "Command";
        Optional<LogicalPlan> filling = filling(statement);
        return filling.isPresent() && mode != ExplainMode.ANALYZE
                ? executed(name, query(new Statement.Query(filling.get())))
                : command(name);
    }

    /** The query whose rows a command writes. */
    private static Optional<LogicalPlan> filling(Statement statement) {
        if (statement instanceof TableStatement.Insert insert) {
            return Optional.of(insert.query());
        }
        return statement instanceof TableStatement.CreateTable table ? table.query() : Optional.empty();
    }

    /** A query's explanation with the command above its physical plan. */
    private static String executed(String command, String query) {
        int header = query.indexOf(PHYSICAL_PLAN);
        if (header < 0) {
            return query;
        }
        int start = header + PHYSICAL_PLAN.length();
        int blank = query.indexOf("\n\n", start);
        int end = blank < 0 ? query.stripTrailing().length() : blank;
        String plan = query.substring(start, end).replace("\n", "\n   ");
        return query.substring(0, start) + "Execute " + command + "\n+- " + plan + query.substring(end);
    }

    /** A command is one step, which plans what it needs when it runs. */
    private String command(String name) {
        String physical = "== Physical Plan ==\nExecute " + name + "\n   +- " + name + "\n";
        return mode == ExplainMode.EXTENDED
                ? "== Parsed Logical Plan ==\n" + name + "\n\n== Analyzed Logical Plan ==\n" + name
                        + "\n\n== Optimized Logical Plan ==\n" + name + "\n\n" + physical
                : physical;
    }

    private String query(Statement.Query statement) {
        if (mode == ExplainMode.ANALYZE) {
            QueryExecution.Measured measured = queries.measure(statement.plan());
            return text(measured.planned(), statement, Optional.of(measured.metrics()));
        }
        return text(queries.plan(statement.plan()), statement, Optional.empty());
    }

    private String text(PlannedQuery planned, Statement.Query statement, Optional<QueryMetrics> metrics) {
        return warned(
                planned.explanation().text(mode, () -> ParsedPlanText.of(statement.plan()), metrics),
                planned.warnings());
    }

    private static String warned(String text, List<String> warnings) {
        return warnings.isEmpty() ? text : text + "\n== Warnings ==\n" + String.join("\n", warnings) + "\n";
    }

    private String write(Statement.WriteFiles statement) {
        return queries.planWrite(statement)
                .explanation()
                .text(mode, () -> ParsedPlanText.of(statement.plan()), Optional.empty());
    }
}
