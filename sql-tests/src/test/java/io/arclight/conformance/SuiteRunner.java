package io.arclight.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Runs files through a door, each in a session of its own. */
final class SuiteRunner {
    /** The three functions that the tests from PostgreSQL use. */
    private static final List<String> POSTGRES_FUNCTIONS = List.of(
            "CREATE TEMPORARY FUNCTION booleq(a BOOLEAN, b BOOLEAN) RETURNS BOOLEAN RETURN a = b",
            "CREATE TEMPORARY FUNCTION boolne(a BOOLEAN, b BOOLEAN) RETURNS BOOLEAN RETURN a <> b",
            "CREATE TEMPORARY FUNCTION vol(s STRING) RETURNS STRING RETURN s");

    private final GoldenSuite suite;
    private final Function<Map<String, String>, Door> doors;

    /**
     * A runner.
     *
     * @param doors opens a session with settings
     */
    SuiteRunner(GoldenSuite suite, Function<Map<String, String>, Door> doors) {
        this.suite = suite;
        this.doors = doors;
    }

    /** Runs files on some threads; the reports are in the order of the names. */
    List<FileReport> run(List<String> names, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<FileReport>> reports = new ArrayList<>();
            names.forEach(name -> reports.add(pool.submit(() -> run(suite.file(name)))));
            List<FileReport> done = new ArrayList<>();
            for (Future<FileReport> report : reports) {
                done.add(report.get());
            }
            return done;
        } finally {
            pool.shutdownNow();
        }
    }

    private FileReport run(GoldenFile file) {
        List<Verdict> verdicts = new ArrayList<>();
        try (Door door = doors.apply(file.settings())) {
            suite.setup().forEach(door::run);
            if (file.name().startsWith("postgreSQL/")) {
                POSTGRES_FUNCTIONS.forEach(door::run);
            }
            for (GoldenStatement statement : file.statements()) {
                Answer answer = door.run(statement.sql());
                if (statement.skipReason().isEmpty()) {
                    verdicts.add(new Verdict(statement, answer));
                }
            }
        }
        return new FileReport(file, verdicts);
    }
}
