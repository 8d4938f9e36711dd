package io.arclight.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.corpus.ScriptRunner;
import io.arclight.exec.column.Batch;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.memory.MemoryPool;
import io.arclight.exec.row.RowCursor;
import io.arclight.session.engine.Engine;
import io.arclight.session.query.QueryResult;
import io.arclight.session.query.QuerySession;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of other writers, broken ones among them: each gives rows or an error that names the file, soon, and the engine lives on. */
class ParquetTestingTest {
    private static final Duration BUDGET = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(strings = {"apache/data", "apache/bad_data", "apache/shredded_variant", "duckdb/data"})
    void givesRowsOrAnErrorThatNamesTheFile(String folder) throws IOException {
        long used = MemoryPool.shared().usedBytes();
        try (Engine engine = new Engine();
                QuerySession session = engine.openSession(
                        "test", Map.of("spark.sql.session.timeZone", "UTC", "arclight.memory.limit", "256m"))) {
            int read = 0;
            List<Path> files = files(folder);
            for (Path file : files) {
                read += assertTimeoutPreemptively(BUDGET, () -> read(session, file), file::toString) ? 1 : 0;
                ScriptRunner.assertNoLeak(used);
            }
            System.out.println(folder + ": " + read + " of " + files.size() + " files read");
        }
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(SharedData.path("parquet-testing/" + folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.parquet(\\.encrypted)?"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean read(QuerySession session, Path file) {
        try (QueryResult result = session.execute("SELECT * FROM parquet.`" + file + "`", ExecuteOptions.DEFAULT)) {
            RowCursor cursor = new RowCursor(result.schema());
            for (Batch batch = result.next(); batch != null; batch = result.next()) {
                cursor.reset(batch);
                while (cursor.next()) {
                    for (int i = 0; i < result.schema().size(); i++) {
                        cursor.get(i);
                    }
                }
            }
            return true;
        } catch (ArclightException e) {
            assertTrue(e.getMessage().contains(file.getFileName().toString()) || hasNoFileToBlame(e), e::getMessage);
            return false;
        }
    }

    /** Memory ran out, or the file has no columns. */
    private static boolean hasNoFileToBlame(ArclightException error) {
        return error.getSqlState().startsWith("53") || error.getCondition().equals("UNABLE_TO_INFER_SCHEMA");
    }

    @Test
    void readsWhatSparkWrote() throws IOException {
        try (Engine engine = new Engine();
                QuerySession session = engine.openSession("test", Map.of("spark.sql.session.timeZone", "UTC"));
                Stream<Path> files = Files.walk(SharedData.path("spark-outputs"))) {
            List<Path> parts =
                    files.filter(file -> file.toString().endsWith(".parquet")).toList();
            long read = parts.stream().filter(file -> read(session, file)).count();
            assertEquals(parts.size(), read);
        }
    }
}
