package io.arclight.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.golden.SharedData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Spark's golden tests, embedded and through JDBC. Statements that fall short are listed; with {@code
 * -Dconformance.update=true} the list is written anew.
 */
class ConformanceTest {
    private static final Path LIST = Path.of("src/test/resources/conformance/failing.tsv");
    private static final int THREADS = Math.min(4, Runtime.getRuntime().availableProcessors());

    private static GoldenSuite suite;
    private static List<FileReport> embedded;

    @BeforeAll
    static void runEmbedded() throws Exception {
        suite = new GoldenSuite(SharedData.existing("conformance/spark-sql"));
        embedded = new SuiteRunner(suite, EmbeddedDoor::new).run(suite.names(), THREADS);
    }

    @Test
    void isNotWorseThanTheList() throws Exception {
        System.out.println(new AreaTable(embedded).text());
        if (Boolean.getBoolean("conformance.update")) {
            KnownFailures.write(LIST, embedded);
        }
        KnownFailures known = new KnownFailures(LIST);
        System.out.println(known.improvements(embedded)
                + " listed statements are better than the list says (-Dconformance.update=true brings it up to date)");
        List<String> regressions = known.regressions(embedded);
        assertTrue(regressions.isEmpty(), () -> "statements that passed fail:\n" + String.join("\n", regressions));
    }

    @Test
    void givesTheSameThroughJdbc() throws Exception {
        List<FileReport> jdbc = new SuiteRunner(suite, JdbcDoor::new).run(suite.names(), 1);
        assertEquals(verdicts(embedded), verdicts(jdbc));
    }

    private static String verdicts(List<FileReport> reports) {
        List<String> lines = new ArrayList<>();
        for (FileReport report : reports) {
            report.verdicts()
                    .forEach(verdict -> lines.add(
                            report.file().name() + " " + verdict.statement().number() + " " + verdict.wrong()));
        }
        return String.join("\n", lines);
    }
}
