package io.arclight.benchmarks.suite;

import io.arclight.benchmarks.engine.EngineKind;
import io.arclight.benchmarks.worker.EngineClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs the queries of a suite, one after another, by engines that are ready. */
public final class SuiteRun {
    private final List<EngineClient> engines;
    private final int runs;
    private final Consumer<String> progress;

    /**
     * A run to be.
     *
     * @param runs how often each query is run by each engine
     * @param progress told of each query that is done
     */
    public SuiteRun(List<EngineClient> engines, int runs, Consumer<String> progress) {
        this.engines = engines;
        this.runs = runs;
        this.progress = progress;
    }

    /** Runs the queries. */
    public List<QueryOutcome> of(List<SuiteQuery> queries) throws IOException {
        List<QueryOutcome> outcomes = new ArrayList<>();
        for (SuiteQuery query : queries) {
            QueryOutcome outcome = new InterleavedRuns(query, engines).run(runs);
            outcomes.add(outcome);
            progress.accept(line(outcome));
        }
        return outcomes;
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
