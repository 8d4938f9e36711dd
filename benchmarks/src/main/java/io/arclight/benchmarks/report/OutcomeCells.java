package io.arclight.benchmarks.report;

import io.arclight.benchmarks.engine.EngineKind;
import io.arclight.benchmarks.suite.Measurement;
import io.arclight.benchmarks.suite.QueryOutcome;
import io.arclight.benchmarks.suite.SuiteOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The table of an outcome as texts: per engine the first, second and last run, the warm median and the peak of memory, then the
 * first engine's warm median over each other's, with geometric means in the last row.
 */
final class OutcomeCells {
    private static final String NONE = "-";

    private final SuiteOutcome outcome;

    OutcomeCells(SuiteOutcome outcome) {
        this.outcome = outcome;
    }

    List<String> header() {
        List<String> header = new ArrayList<>(List.of("ms"));
        for (EngineKind engine : outcome.engines()) {
            header.addAll(List.of(engine + " 1st", "2nd", ordinal(outcome.runs()), "warm", "MB"));
        }
        for (EngineKind engine : others()) {
            header.add("/ " + engine);
        }
        return header;
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (QueryOutcome query : outcome.queries()) {
            rows.add(row(query));
        }
        List<String> means = new ArrayList<>(List.of("geometric mean"));
        outcome.engines().forEach(engine -> means.addAll(List.of("", "", "", "", "")));
        for (int other = 1; other < outcome.engines().size(); other++) {
            OptionalDouble mean = outcome.geometricMean(other);
            means.add(mean.isPresent() ? decimal(mean.getAsDouble()) : NONE);
        }
        rows.add(means);
        return rows;
    }

    /** A line for each query that failed or gave different results, then the notes. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        for (QueryOutcome query : outcome.queries()) {
            query.difference().ifPresent(text -> remarks.add(query.query() + ": results differ: " + text));
            for (int i = 0; i < outcome.engines().size(); i++) {
                String engine = query.query() + ": " + outcome.engines().get(i) + ": ";
                query.measurements().get(i).failure().ifPresent(text -> remarks.add(engine + firstLine(text)));
            }
        }
        remarks.addAll(outcome.notes());
        return remarks;
    }

    private List<String> row(QueryOutcome query) {
        List<String> row = new ArrayList<>(List.of(query.query()));
        for (Measurement measurement : query.measurements()) {
            if (measurement.isComplete()) {
                row.add(whole(measurement.run(0)));
                row.add(whole(measurement.run(1)));
                row.add(whole(measurement.run(outcome.runs() - 1)));
                row.add(whole(measurement.warm()));
                row.add(
                        measurement.peak().bytes() == 0
                                ? NONE
                                : whole(measurement.peak().bytes() / 1e6));
            } else {
                row.addAll(List.of("error", NONE, NONE, NONE, NONE));
            }
        }
        for (int other = 1; other < outcome.engines().size(); other++) {
            row.add(ratio(query, other));
        }
        return row;
    }

    private static String ratio(QueryOutcome query, int other) {
        if (query.isComparable(0, other)) {
            return decimal(query.ratio(0, other));
        }
        return query.difference().isPresent() ? "differs" : NONE;
    }

    private List<EngineKind> others() {
        return outcome.engines().subList(1, outcome.engines().size());
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse(text);
    }

    private static String ordinal(int number) {
        return switch (number) {
            case 1 -> "1st";
            case 2 -> "2nd";
            case 3 -> "3rd";
            default -> number + "th";
        };
    }
}
