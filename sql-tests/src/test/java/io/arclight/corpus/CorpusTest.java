package io.arclight.corpus;

import io.arclight.exec.memory.MemoryPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The SQL files under {@code src/test/resources/sql}, each through both doors and under settings that must not change a
 * result.
 */
class CorpusTest {
    private static final Path FOLDER = Path.of("src/test/resources/sql");

    /** A way to run every file. */
    private enum Setup {
        EMBEDDED(false, Map.of()),
        ONE_ROW_ONE_TASK_NO_DICTIONARY(
                false,
                Map.of(
                        "arclight.batch.rows", "1",
                        "arclight.task.threads", "1",
                        "arclight.dictionary.enabled", "false")),
        THREE_ROWS_LITTLE_MEMORY(
                false, Map.of("arclight.batch.rows", "3", "arclight.task.threads", "4", "arclight.memory.limit", "3m")),
        SORTED(false, Map.of("arclight.join.strategy", "merge", "arclight.aggregate.strategy", "sort")),
        PARTITIONED(
                false,
                Map.of(
                        "arclight.join.strategy", "shuffle_hash",
                        "arclight.task.threads", "4",
                        "spark.sql.shuffle.partitions", "7")),
        JDBC(true, Map.of("arclight.batch.rows", "3", "arclight.jdbc.text", "cast")),
        JDBC_FOUR_TASKS(true, Map.of("arclight.task.threads", "4", "arclight.jdbc.text", "cast"));

        private final boolean isJdbc;
        private final Map<String, String> settings;

        Setup(boolean isJdbc, Map<String, String> settings) {
            this.isJdbc = isJdbc;
            this.settings = new HashMap<>(settings);
            this.settings.put("spark.sql.session.timeZone", "UTC");
        }
    }

    static List<Arguments> runs() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .flatMap(file ->
                            Stream.of(Setup.values()).map(setup -> Arguments.of(FOLDER.relativize(file), setup)))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("runs")
    void givesTheSameUnderAllSettings(Path file, Setup setup) throws IOException {
        long used = MemoryPool.shared().usedBytes();
        try (Door door = ScriptRunner.open(setup.isJdbc, setup.settings)) {
            new ScriptRunner(1e-9, UnaryOperator.identity()).run(FOLDER.resolve(file), door);
        }
        ScriptRunner.assertNoLeak(used);
    }
}
