package io.arclight.golden;

import io.arclight.corpus.Door;
import io.arclight.corpus.ScriptRunner;
import io.arclight.exec.memory.MemoryPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The SQL of courses and reports over real taxi trips, with the results that other engines give. */
class TaxiSqlTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    static List<Arguments> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .flatMap(file -> Stream.of(true, false)
                            .map(isJdbc ->
                                    Arguments.of(FOLDER.relativize(file).toString(), isJdbc ? "jdbc" : "embedded")))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("files")
    void givesTheExpectedRows(String file, String door) throws IOException {
        String data = SharedData.path("green").getParent().toString();
        long used = MemoryPool.shared().usedBytes();
        try (Door way = ScriptRunner.open(door.equals("jdbc"), Map.of("spark.sql.session.timeZone", "UTC"))) {
            new ScriptRunner(1e-6, sql -> sql.replace("${data}", data)).run(FOLDER.resolve(file), way);
        }
        ScriptRunner.assertNoLeak(used);
    }
}
