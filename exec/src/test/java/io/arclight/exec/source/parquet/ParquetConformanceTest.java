package io.arclight.exec.source.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.DuckDb;
import io.arclight.exec.source.SharedData;
import io.arclight.exec.source.TableReader;
import io.arclight.exec.source.format.FileSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the test files of other projects: values as another engine reads them, or an error, never anything else. */
class ParquetConformanceTest {
    private static final Set<ErrorCondition> EXPECTED = EnumSet.of(
            ErrorCondition.CORRUPT_FILE, ErrorCondition.UNSUPPORTED_PARQUET, ErrorCondition.UNABLE_TO_INFER_SCHEMA);

    /** Other than the other engine for a reason. */
    private static final Set<String> EXPLAINED = Set.of(
            // A timestamp that does not fit its nanoseconds; dates before year 1.
            "int96_from_spark.parquet",
            "bug4903.parquet",
            // Two columns of the very same name: the first counts here.
            "bug13053-2.parquet",
            // Times of day are plain integers here; a timestamp in nanoseconds comes as text from there.
            "bug4442.parquet",
            "date-with-timezone-int64.parquet",
            "date_stats.parquet",
            "negative-timetz.parquet",
            "timetz-nanos.parquet",
            "timetz.parquet",
            "timetz_4byte_stats.parquet");

    /** Expands to more than 2 GiB: its own test. */
    private static final String BOMB = "large_string_map.brotli.parquet";

    @Test
    void readsWhatAnotherEngineReads() throws IOException, SQLException {
        List<String> differences = new ArrayList<>();
        int read = 0;
        int refused = 0;
        try (DuckDb duck = new DuckDb()) {
            for (Path file : files(SharedData.path("parquet-testing"))) {
                Optional<List<Object[]>> ours = read(file);
                if (ours.isEmpty()) {
                    refused++;
                    continue;
                }
                read++;
                if (EXPLAINED.contains(file.getFileName().toString())) {
                    continue;
                }
                compare(file, ours.get(), duck).ifPresent(differences::add);
            }
        }
        assertTrue(read > 0 && refused < read / 4);
        assertEquals(List.of(), differences);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .filter(file -> !file.toString().contains("variant"))
                    .filter(file -> !file.getFileName().toString().equals(BOMB))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<List<Object[]>> read(Path file) {
        try {
            DataSource source = FileSources.open(
                    "parquet", List.of(file.toString()), Map.of(), Optional.empty(), Settings.defaults());
            return Optional.of(new TableReader().rows(source));
        } catch (ArclightException e) {
            assertTrue(EXPECTED.contains(e.condition()), e.toString());
            return Optional.empty();
        }
    }

    private static Optional<String> compare(Path file, List<Object[]> ours, DuckDb duck) throws SQLException {
        List<List<String>> expected;
        try {
            expected = duck.rows(
                    "FROM read_parquet('" + file.toString().replace("'", "''") + "', hive_partitioning=false)");
        } catch (SQLException e) {
            // Then there is nobody to ask.
            return Optional.empty();
        }
        List<List<String>> actual = DuckDb.texts(ours);
        if (expected.size() != actual.size()) {
            return Optional.of(file + ": " + actual.size() + " rows, expected " + expected.size());
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(actual.get(i))) {
                return Optional.of(file + " row " + i + ":\n  " + cut(actual.get(i)) + "\n  " + cut(expected.get(i)));
            }
        }
        return Optional.empty();
    }

    private static String cut(List<String> row) {
        String text = row.toString();
        return text.length() > 600 ? text.substring(0, 600) : text;
    }
}
