package io.arclight.benchmarks.suite;

import io.arclight.benchmarks.engine.EngineKind;
import io.arclight.benchmarks.worker.EngineClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs the queries of a suite by engines that are ready. */
public final class SuiteRun {
    private final List<EngineClient> engines;
    private final int runs;
    private final RunOrder order;
    private final Consumer<String> progress;

    /**
     * A run to be.
     *
     * @param runs how often each query is run by each engine
     * @param order which runs come first
     * @param progress told of each query that is done
     */
    public SuiteRun(List<EngineClient> engines, int runs, RunOrder order, Consumer<String> progress) {
        this.engines = engines;
        this.runs = runs;
        this.order = order;
        this.progress = progress;
    }

    /** Runs the queries. */
    public List<QueryOutcome> of(List<SuiteQuery> queries) throws IOException {
        List<InterleavedRuns> each = queries.stream()
                .map(query -> new InterleavedRuns(query, engines))
                .toList();
        return switch (order) {
            case QUERY_BY_QUERY -> queryByQuery(each);
            case ROUND_BY_ROUND -> roundByRound(each);
        };
    }

    private List<QueryOutcome> queryByQuery(List<InterleavedRuns> queries) throws IOException {
        List<QueryOutcome> outcomes = new ArrayList<>();
        for (InterleavedRuns query : queries) {
            for (int run = 0; run < runs; run++) {
                query.run();
            }
            outcomes.add(query.outcome());
            progress.accept(line(query.outcome()));
        }
        return outcomes;
    }

    private List<QueryOutcome> roundByRound(List<InterleavedRuns> queries) throws IOException {
        for (int run = 1; run <= runs; run++) {
            for (InterleavedRuns query : queries) {
                query.run();
            }
            progress.accept("Round " + run + " of " + runs);
        }
        return queries.stream().map(InterleavedRuns::outcome).toList();
    }

    private String line(QueryOutcome outcome) {
        StringBuilder line = new StringBuilder(outcome.query());
        for (int i = 0; i < engines.size(); i++) {
            EngineKind kind = engines.get(i).kind();
            Measurement measurement = outcome.measurements().get(i);
            line.append(
                    measurement.isComplete()
                            ? String.format("  %s %.0f ms", kind, measurement.warm())
                            : "  " + kind + " failed");
        }
        return line.append(outcome.difference().isPresent() ? "  RESULTS DIFFER" : "")
                .toString();
    }
}
