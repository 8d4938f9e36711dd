package io.arclight.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.metric.QueryMetrics;
import io.arclight.exec.row.RowCursor;
import io.arclight.exec.schedule.BatchStream;
import io.arclight.exec.schedule.Cancellation;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.schedule.QueryExecutor;
import io.arclight.exec.setting.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Results of queries, subqueries above all, over small tables with nulls: as written down, whatever the algorithms and whichever rule
 * is missing. The expected results agree with another engine's.
 */
class QueryResultTest {
    private static final long MEMORY = 1L << 30;
    private static final Path EXPECTED = Path.of("src/test/resources/queries/queries.txt");
    private static final List<String> TABLES = List.of(
            "create temp view t as select * from values (1, 10, 'x'), (2, 20, 'y'), (3, null, 'z'), (null, 40, 'w'), "
                    + "(5, 50, null), (5, 51, 'v'), (null, null, null), (8, 10, 'x') as v(a, b, c)",
            "create temp view u as select * from values (1, 100), (1, 101), (2, 200), (null, 300), (5, null), (9, 900) as v(k, v)",
            "create temp view n as select * from values (1, 100), (2, 200), (7, 700), (8, 100) as v(k, v)",
            "create temp view e as select * from n where k < 0",
            "create temp view big as select id, id % 7 as g, id % 100 as h, (id * 7919) % 1000 as r, "
                    + "case when id % 13 = 0 then null else id % 50 end as m, concat('name', cast(id % 20 as string)) as s "
                    + "from range(5000)");

    private static final List<Settings> SETTINGS = List.of(
            Settings.defaults(),
            Settings.defaults().with(Settings.JOIN_STRATEGY, "merge").with(Settings.AGGREGATE_STRATEGY, "sort"),
            Settings.defaults().with(Settings.JOIN_STRATEGY, "shuffle_hash").with(Settings.BATCH_ROWS, "3"));

    private static final List<String> OPTIONAL_RULES = List.of(
            "JoinOrderPhase",
            "ColumnPruningPhase",
            "OuterJoinRule",
            "FilterJoinRule",
            "InferredFilterRule",
            "DistinctAggregateRule",
            "ProjectMergeRule",
            "FilterAggregateRule");

    @TestFactory
    Stream<DynamicTest> resultsAreAsWritten() throws IOException {
        List<String> queries = queries();
        if (Boolean.getBoolean("plans.update")) {
            write(queries);
        }
        List<String> expected = List.of(Files.readString(EXPECTED).split("\n"));
        return IntStream.range(0, queries.size())
                .mapToObj(i -> DynamicTest.dynamicTest(queries.get(i), () -> check(queries.get(i), expected.get(i))));
    }

    private static void check(String sql, String expected) {
        for (Settings settings : SETTINGS) {
            SqlPlanner planner = planner(settings);
            assertEquals(expected, run(planner.plan(sql), settings), () -> "with " + settings.explicit());
        }
        SqlPlanner planner = planner(Settings.defaults());
        for (String rule : OPTIONAL_RULES) {
            assertEquals(expected, run(planner.planWithout(sql, rule), Settings.defaults()), () -> "without " + rule);
        }
    }

    private static SqlPlanner planner(Settings settings) {
        SqlPlanner planner = new SqlPlanner(Map.of(), settings);
        TABLES.forEach(planner::create);
        return planner;
    }

    private static List<String> queries() {
        return Stream.of(PlanGoldenTest.resource("queries/queries.sql").split(";\\s*\n"))
                .map(String::strip)
                .filter(sql -> !sql.isEmpty())
                .toList();
    }

    private static void write(List<String> queries) throws IOException {
        SqlPlanner planner = planner(Settings.defaults());
        List<String> lines = new ArrayList<>();
        queries.forEach(sql -> lines.add(run(planner.plan(sql), Settings.defaults())));
        Files.writeString(EXPECTED, String.join("\n", lines) + "\n");
    }

    /** All rows, sorted, in one line. */
    private static String run(PlannedQuery query, Settings settings) {
        MemoryLimit limit = new MemoryLimit(MEMORY);
        QueryContext context = new QueryContext(
                settings, Instant.EPOCH, "test", new QueryMemory(limit), new QueryMetrics(), new Cancellation());
        List<String> rows = new ArrayList<>();
        try (BatchStream stream = new QueryExecutor().execute(query.plan(), context)) {
            RowCursor cursor = new RowCursor(query.plan().schema());
            for (Batch batch = stream.next(); batch != null; batch = stream.next()) {
                cursor.reset(batch);
                while (cursor.next()) {
                    rows.add(row(cursor, query.plan().schema().size()));
                }
            }
        }
        assertEquals(0, limit.usedBytes(), "leaked bytes");
        Collections.sort(rows);
        return String.join(" ", rows);
    }

    private static String row(RowCursor cursor, int columns) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            values.add(cursor.isNull(i) ? "NULL" : cursor.get(i).toString());
        }
        return String.join("|", values);
    }
}
