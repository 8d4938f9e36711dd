package io.arclight.server.cli;

import io.arclight.sql.SparkSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * What the launcher runs once to fill its class-data archive: commands like those that people start with, so that their
 * classes are in the archive.
 */
public final class StartupTraining {

    private static final List<String> STATEMENTS = List.of(
            "SELECT 1",
            "CREATE TEMP VIEW t AS SELECT * FROM VALUES (1, 'a', 1.5D, DATE '2021-01-01'), (2, 'b', 2.5D, NULL) AS v(i, s, d, t)",
            "SELECT s, count(*), sum(i), avg(d), max(t) FROM t WHERE i > 0 GROUP BY s ORDER BY 2 DESC LIMIT 10",
            "SELECT a.i, b.s FROM t a JOIN t b ON a.i = b.i WHERE a.s LIKE '%a%' OR a.i IN (1, 2)");

    private StartupTraining() {}

    /** Runs the training. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("logback.configurationFile", "io/arclight/server/cli/logback.xml");
        for (String format : List.of("table", "csv")) {
            run("sql", "--format", format, "-e", String.join(";", STATEMENTS));
        }
        Path folder = Files.createTempDirectory("arclight-training");
        try {
            trainOnFile(folder.resolve("t"));
        } finally {
            delete(folder);
        }
        System.exit(0);
    }

    private static void trainOnFile(Path target) {
        SparkSession session = SparkSession.builder().getOrCreate();
        session.sql("SELECT id, CAST(id AS STRING) AS name, id / 2 AS half FROM range(1000)")
                .write()
                .parquet(target.toString());
        session.stop();
        run("sql", "-e", "SELECT count(*), max(name), sum(half) FROM parquet.`" + target + "` WHERE id > 10");
    }

    private static void run(String... arguments) {
        if (ArclightCommand.run(arguments) != 0) {
            throw new IllegalStateException("A training command failed");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
