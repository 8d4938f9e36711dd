package io.arclight.benchmarks.suite;

import io.arclight.benchmarks.engine.QueryResult;
import io.arclight.benchmarks.worker.Answer;
import io.arclight.benchmarks.worker.EngineClient;
import io.arclight.benchmarks.worker.EngineFailure;
import io.arclight.benchmarks.worker.PeakMemory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One query, run by each engine in turn, again and again, so that a slow moment of the machine meets them all. An engine has the
 * machine to itself: the others have gone quiet before its turn. One that fails does not run the query again.
 */
final class InterleavedRuns {
    private final SuiteQuery query;
    private final List<EngineClient> engines;
    private final List<Runs> runs = new ArrayList<>();
    private Optional<QueryResult> expected = Optional.empty();
    private Optional<String> difference = Optional.empty();

    /** What is known of an engine so far. */
    private static final class Runs {
        private final List<Double> millis = new ArrayList<>();
        private PeakMemory peak = PeakMemory.UNKNOWN;
        private Optional<String> failure = Optional.empty();

        Measurement measurement() {
            double[] times = millis.stream().mapToDouble(Double::doubleValue).toArray();
            return new Measurement(times, peak, failure);
        }
    }

    InterleavedRuns(SuiteQuery query, List<EngineClient> engines) {
        this.query = query;
        this.engines = engines;
        engines.forEach(engine -> runs.add(new Runs()));
    }

    /** Runs the query once more. */
    void run() throws IOException {
        for (int i = 0; i < engines.size(); i++) {
            if (runs.get(i).failure.isEmpty()) {
                awaitOthers(i);
                turn(i);
            }
        }
    }

    /** What came of the runs so far. */
    QueryOutcome outcome() {
        return new QueryOutcome(
                query.name(), runs.stream().map(Runs::measurement).toList(), difference);
    }

    private void awaitOthers(int engine) {
        for (int i = 0; i < engines.size(); i++) {
            if (i != engine) {
                engines.get(i).awaitQuiet();
            }
        }
    }

    private void turn(int engine) throws IOException {
        EngineClient client = engines.get(engine);
        Runs known = runs.get(engine);
        try {
            Answer answer = client.run(query.statements(client.kind().dialect()));
            known.millis.add(answer.nanos() / 1e6);
            known.peak = known.peak.max(answer.memory());
            compare(client, answer.result());
        } catch (EngineFailure e) {
            known.failure = Optional.of(e.getMessage());
        }
    }

    private void compare(EngineClient client, QueryResult result) {
        if (expected.isEmpty()) {
            expected = Optional.of(result);
        } else if (difference.isEmpty()) {
            difference = expected.get().difference(result).map(text -> text + " (" + client.kind() + ")");
        }
    }
}
