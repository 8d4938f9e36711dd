package io.arclight.benchmarks.report;

import io.arclight.benchmarks.engine.EngineKind;
import io.arclight.benchmarks.suite.Measurement;
import io.arclight.benchmarks.suite.QueryOutcome;
import io.arclight.benchmarks.suite.SuiteOutcome;
import java.util.Locale;
import java.util.OptionalDouble;

/** An outcome as a Markdown table with a column of times for each engine. */
public final class MarkdownTable {
    private MarkdownTable() {}

    /** The title, the table, what went wrong, the notes. */
    public static String of(SuiteOutcome outcome) {
        StringBuilder text = new StringBuilder(outcome.title()).append("\n\n| query |");
        for (EngineKind engine : outcome.engines()) {
            text.append(String.format(" %s 1st / 2nd / %dth / warm ms (peak MB) |", engine.title(), outcome.runs()));
        }
        for (EngineKind engine : outcome.engines().subList(1, outcome.engines().size())) {
            text.append(" warm ratio to ").append(engine.title()).append(" |");
        }
        text.append("\n|").append("---|".repeat(2 * outcome.engines().size())).append('\n');
        outcome.queries().forEach(query -> row(text, outcome, query));
        text.append("| geometric mean |").append(" |".repeat(outcome.engines().size()));
        for (int other = 1; other < outcome.engines().size(); other++) {
            OptionalDouble mean = outcome.geometricMean(other);
            text.append(mean.isPresent() ? cell(mean.getAsDouble()) : " |");
        }
        text.append("\n\n");
        new OutcomeCells(outcome)
                .remarks()
                .forEach(remark -> text.append("- ").append(remark).append('\n'));
        return text.toString();
    }

    private static void row(StringBuilder text, SuiteOutcome outcome, QueryOutcome query) {
        text.append("| ").append(query.query()).append(" |");
        for (Measurement measurement : query.measurements()) {
            text.append(measurement.isComplete() ? times(measurement, outcome.runs()) : " error |");
        }
        for (int other = 1; other < outcome.engines().size(); other++) {
            text.append(query.isComparable(0, other) ? cell(query.ratio(0, other)) : " |");
        }
        text.append('\n');
    }

    private static String times(Measurement measurement, int runs) {
        String memory = measurement.peak().bytes() == 0
                ? ""
                : String.format(Locale.ROOT, " (%.0f)", measurement.peak().bytes() / 1e6);
        return String.format(
                Locale.ROOT,
                " %.0f / %.0f / %.0f / %.0f%s |",
                measurement.run(0),
                measurement.run(1),
                measurement.run(runs - 1),
                measurement.warm(),
                memory);
    }

    private static String cell(double ratio) {
        return String.format(Locale.ROOT, " %.2f |", ratio);
    }
}
