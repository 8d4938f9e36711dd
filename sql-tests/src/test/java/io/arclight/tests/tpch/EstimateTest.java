package io.arclight.tests.tpch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.benchmarks.tpch.TpchData;
import io.arclight.benchmarks.tpch.TpchQueries;
import io.arclight.planner.explain.QueryProfile;
import io.arclight.planner.explain.StepProfile;
import io.arclight.session.engine.Engine;
import io.arclight.session.query.QueryResult;
import io.arclight.session.query.QuerySession;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * How far estimates are from the truth over TPC-H at scale 0.1: the q-error of a step is the larger of estimated and actual
 * rows by the smaller. The bounds are what the planner reaches; whoever makes it better lowers them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EstimateTest {
    private static final Path FOLDER = Path.of("target", "tpch-0.1").toAbsolutePath();

    /** The most that the middle step of a query may be off by. */
    private static final double MEDIAN = 6;
    /** The most that the middle query may have as the error of its middle step. */
    private static final double TYPICAL_MEDIAN = 1.5;
    /** The most that the worst step of a query may be off by. */
    private static final double WORST = 150;
    /** The most that the middle query may have as the error of its worst step. */
    private static final double TYPICAL_WORST = 8;

    private final Engine engine = new Engine();
    private QuerySession session;

    @BeforeAll
    void open() throws Exception {
        TpchData.generate(FOLDER, 0.1, step -> {});
        // Rows that scans leave out for a join above are gone from every step between: estimates are of the steps' own
        // rows.
        session = engine.openSession(
                "test",
                Map.of("arclight.task.threads", "1", "spark.sql.optimizer.runtime.bloomFilter.enabled", "false"));
        for (String table : TpchData.tables()) {
            String file = FOLDER.resolve(table + ".parquet").toString();
            run("CREATE TEMP VIEW " + table + " AS SELECT * FROM parquet.`" + file + "`")
                    .close();
        }
    }

    @AfterAll
    void close() {
        session.close();
        engine.close();
    }

    private QueryResult run(String sql) {
        return session.execute(sql, ExecuteOptions.DEFAULT);
    }

    @Test
    void estimatesAreNear() {
        List<Double> medians = new ArrayList<>();
        List<Double> worsts = new ArrayList<>();
        StringBuilder table = new StringBuilder("query  steps   median        worst  at (estimated, actual rows)\n");
        for (int query = 1; query <= TpchQueries.COUNT; query++) {
            List<StepProfile> steps = profile(query).steps().stream()
                    .filter(step -> step.estimatedRows().isPresent())
                    .sorted(Comparator.comparingDouble(StepProfile::qError))
                    .toList();
            StepProfile worst = steps.get(steps.size() - 1);
            medians.add(steps.get(steps.size() / 2).qError());
            worsts.add(worst.qError());
            table.append(String.format(
                    Locale.ROOT,
                    "Q%-5d %5d %8.2f %,12.1f  %s (%,.0f, %,d)%n",
                    query,
                    steps.size(),
                    medians.get(query - 1),
                    worst.qError(),
                    shortened(worst.text()),
                    worst.estimatedRows().get(),
                    worst.rowsOut()));
        }
        table.append(String.format(Locale.ROOT, "middle query %8.2f %,12.1f%n", medianOf(medians), medianOf(worsts)));
        System.out.println(table);
        assertTrue(medians.stream().allMatch(error -> error <= MEDIAN), table::toString);
        assertTrue(worsts.stream().allMatch(error -> error <= WORST), table::toString);
        assertTrue(medianOf(medians) <= TYPICAL_MEDIAN, table::toString);
        assertTrue(medianOf(worsts) <= TYPICAL_WORST, table::toString);
    }

    private QueryProfile profile(int query) {
        try (QueryResult result = run(TpchQueries.text(query))) {
            while (result.next() != null) {
                // Rows are TpchTest's subject.
            }
            return result.profile().orElseThrow();
        }
    }

    private static double medianOf(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String shortened(String text) {
        return text.length() <= 90 ? text : text.substring(0, 87) + "...";
    }
}
