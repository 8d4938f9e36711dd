package io.arclight.benchmarks.suite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.benchmarks.engine.EngineKind;
import io.arclight.benchmarks.engine.QueryResult;
import io.arclight.benchmarks.engine.QueryRows;
import io.arclight.benchmarks.worker.Answer;
import io.arclight.benchmarks.worker.EngineClient;
import io.arclight.benchmarks.worker.EngineFailure;
import io.arclight.benchmarks.worker.PeakMemory;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Suites run by engines that do what the text of a query says. */
class SuiteRunTest {
    private final List<String> events = new ArrayList<>();

    /** An engine whose n-th run takes n times a second. */
    private final class ScriptedEngine implements EngineClient {
        private final EngineKind kind;
        private int runs;

        ScriptedEngine(EngineKind kind) {
            this.kind = kind;
        }

        @Override
        public EngineKind kind() {
            return kind;
        }

        @Override
        public Duration start() {
            return Duration.ZERO;
        }

        @Override
        public Answer run(List<String> statements) throws EngineFailure {
            events.add("run " + kind);
            String text = statements.get(0);
            if (text.equals("fail " + kind)) {
                throw new EngineFailure("scripted");
            }
            runs++;
            String value = text.equals("differ") ? kind.toString() : text;
            QueryRows rows = new QueryRows(List.of("value"), List.of(List.of(value)));
            return new Answer(runs * 1_000_000_000L, new PeakMemory(100 * runs, true), QueryResult.of(rows));
        }

        @Override
        public void awaitQuiet() {
            events.add("wait " + kind);
        }

        @Override
        public void close() {}
    }

    private QueryOutcome run(int runs, String sql) throws IOException {
        List<EngineClient> engines =
                List.of(new ScriptedEngine(EngineKind.ARCLIGHT), new ScriptedEngine(EngineKind.DUCKDB));
        return new SuiteRun(engines, runs, RunOrder.QUERY_BY_QUERY, line -> {})
                .of(List.of(SuiteQuery.of("Q", sql)))
                .get(0);
    }

    @Test
    void enginesTakeTurnsWhileTheOtherIsQuiet() throws IOException {
        QueryOutcome outcome = run(2, "good");
        List<String> turn = List.of("wait duckdb", "run arclight", "wait arclight", "run duckdb");
        List<String> expected = new ArrayList<>(turn);
        expected.addAll(turn);
        assertEquals(expected, events);
        assertTrue(outcome.isGood());
    }

    @Test
    void timesAndPeaksAreKept() throws IOException {
        Measurement measurement = run(6, "good").measurements().get(0);
        assertEquals(1000, measurement.run(0));
        assertEquals(6000, measurement.run(5));
        assertEquals(4500, measurement.warm());
        assertEquals(600, measurement.peak().bytes());
    }

    @Test
    void aFailureEndsTheRunsOfThatEngineAlone() throws IOException {
        QueryOutcome outcome = run(3, "fail duckdb");
        assertFalse(outcome.isGood());
        assertEquals(3, outcome.measurements().get(0).millis().length);
        assertEquals(Optional.of("scripted"), outcome.measurements().get(1).failure());
        assertEquals(1, events.stream().filter("run duckdb"::equals).count());
    }

    @Test
    void roundsRunEachQueryBeforeAnyRunsAgain() throws IOException {
        List<EngineClient> engine = List.of(new ScriptedEngine(EngineKind.ARCLIGHT));
        List<QueryOutcome> outcomes = new SuiteRun(engine, 2, RunOrder.ROUND_BY_ROUND, line -> {})
                .of(List.of(SuiteQuery.of("A", "a"), SuiteQuery.of("B", "b")));
        assertArrayEquals(
                new double[] {1000, 3000}, outcomes.get(0).measurements().get(0).millis());
        assertArrayEquals(
                new double[] {2000, 4000}, outcomes.get(1).measurements().get(0).millis());
    }

    @Test
    void differentResultsAreNotComparable() throws IOException {
        QueryOutcome outcome = run(1, "differ");
        assertTrue(outcome.difference().orElseThrow().endsWith("(duckdb)"));
        assertFalse(outcome.isComparable(0, 1));
        assertFalse(outcome.isGood());
    }
}
