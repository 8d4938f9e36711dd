package io.arclight.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arclight.conformance.GoldenFile;
import io.arclight.conformance.GoldenSuite;
import io.arclight.corpus.SqlScript;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.memory.MemoryPool;
import io.arclight.exec.row.RowCursor;
import io.arclight.golden.SharedData;
import io.arclight.session.engine.Engine;
import io.arclight.session.query.QueryResult;
import io.arclight.session.query.QuerySession;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import io.arclight.session.query.QuerySession.FunctionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is done to a statement, it gives rows or an error for the user, never an exception that tells of a bug, and
 * leaves no memory behind. The statements are the corpus', and with {@code -Darclight.test.golden=true} Spark's golden ones.
 */
class MutatedStatementTest {
    private static final Path CORPUS = Path.of("src/test/resources/sql");
    private static final int MUTANTS = Integer.getInteger("arclight.test.mutants", 1500);
    private static final int MUTANTS_PER_STATEMENT = 3;
    private static final int FAILURES_SHOWN = Integer.getInteger("arclight.test.failures", 20);
    private static final boolean GOLDEN = Boolean.getBoolean("arclight.test.golden");
    private static final ExecuteOptions OPTIONS = new ExecuteOptions(List.of(), Map.of(), 5_000, 1_000);

    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random order = new Random(seed);
    private final Map<String, String> failures = new HashMap<>();
    private int mutants;

    @TempDir
    private Path folder;

    /** A file's statements, which build on each other, and the settings they run under. */
    private record Script(String name, Map<String, String> settings, List<String> statements) {}

    @Test
    void noStatementMeetsABug() throws IOException {
        List<Script> scripts = scripts();
        while (mutants < MUTANTS && failures.size() < FAILURES_SHOWN) {
            Collections.shuffle(scripts, order);
            for (Script script : scripts) {
                if (mutants < MUTANTS && failures.size() < FAILURES_SHOWN) {
                    run(script);
                }
            }
        }
        assertEquals("", String.join("\n\n", failures.values()), "seed " + seed);
    }

    private void run(Script script) {
        Random random = new Random(seed + script.name().hashCode() + mutants);
        long used = MemoryPool.shared().usedBytes();
        Map<String, String> settings = new HashMap<>(script.settings());
        settings.put(
                "spark.sql.warehouse.dir", folder.resolve("warehouse" + mutants).toString());
        settings.put("arclight.files.allow", folder.toString());
        settings.put("arclight.memory.limit", "64m");
        try (Engine engine = new Engine();
                QuerySession session = engine.openSession("mutants", settings)) {
            StatementMutation mutation = new StatementMutation(
                    random, session.functions().stream().map(FunctionInfo::name).toList());
            List<String> statements = script.statements();
            for (String sql : statements) {
                run(session, sql);
                for (int i = 0; i < MUTANTS_PER_STATEMENT; i++) {
                    mutants++;
                    run(session, mutation.mutate(sql, statements.get(random.nextInt(statements.size()))));
                }
            }
        }
        assertEquals(used, MemoryPool.shared().usedBytes(), "seed " + seed + ": bytes left allocated");
    }

    private void run(QuerySession session, String sql) {
        try (QueryResult result = session.execute(sql, OPTIONS)) {
            RowCursor cursor = new RowCursor(result.schema());
            for (var batch = result.next(); batch != null; batch = result.next()) {
                cursor.reset(batch);
                while (cursor.next()) {
                    for (int i = 0; i < result.schema().size(); i++) {
                        cursor.get(i);
                    }
                }
            }
        } catch (ArclightException e) {
            if (e.getCondition().equals("INTERNAL_ERROR") && !(e.getCause() instanceof OutOfMemoryError)) {
                failed(sql, e);
            }
        } catch (OutOfMemoryError e) {
            // A value may be larger as objects than this small heap; the engine counts the bytes of its columns only.
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError bug) {
            failed(sql, bug);
        }
    }

    /** Keeps one statement for each place that bugs come from. */
    private void failed(String sql, Throwable bug) {
        Throwable root = bug;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        StackTraceElement[] trace = root.getStackTrace();
        String places = Stream.of(trace)
                .filter(place -> place.getClassName().startsWith("io.arclight."))
                .limit(6)
                .map(place -> "\n    at " + place)
                .reduce("", String::concat);
        String key = places.substring(0, Math.min(places.length(), 120));
        failures.putIfAbsent(
                root.getClass() + key, sql + "\n  " + root + "\n    at " + (trace.length > 0 ? trace[0] : "") + places);
    }

    private List<Script> scripts() throws IOException {
        List<Script> scripts = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(CORPUS)) {
            files = all.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            scripts.add(new Script(
                    file.getFileName().toString(),
                    Map.of(),
                    SqlScript.read(file).statements()));
        }
        Path golden = SharedData.root().resolve("conformance/spark-sql");
        if (GOLDEN && Files.exists(golden)) {
            GoldenSuite suite = new GoldenSuite(golden);
            for (String name : suite.names()) {
                GoldenFile file = suite.file(name);
                List<String> statements = new ArrayList<>(suite.setup());
                file.statements().forEach(statement -> statements.add(statement.sql()));
                scripts.add(new Script(name, file.settings(), statements));
            }
        }
        return scripts;
    }
}
