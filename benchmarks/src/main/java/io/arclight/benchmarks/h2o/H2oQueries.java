package io.arclight.benchmarks.h2o;

import io.arclight.benchmarks.suite.SuiteQuery;
import java.util.ArrayList;
import java.util.List;

/**
 * The questions. Answers of more than some ten thousand rows are not fetched but summed up within the engine, over all their
 * columns, since the benchmark leaves them in a table.
 *
 * @see <a href="https://duckdblabs.github.io/db-benchmark/">Database-like ops benchmark</a>
 */
final class H2oQueries {
    private static final String MATCHED = "x.id1, x.id2, x.id3, x.id4 AS x4, x.id5 AS x5, x.id6 AS x6, v1, v2";
    private static final String MATCHED_SUM =
            "sum(id1), sum(id2), sum(id3), max(x4), max(x5), max(x6), sum(v1), sum(v2)";

    private H2oQueries() {}

    /** The ten group-by questions, then the five joins. */
    static List<SuiteQuery> all() {
        List<SuiteQuery> queries = new ArrayList<>();
        List<String> groupBy = groupBy();
        for (int i = 0; i < groupBy.size(); i++) {
            queries.add(SuiteQuery.of("groupby-" + (i + 1), groupBy.get(i)));
        }
        List<String> join = join();
        for (int i = 0; i < join.size(); i++) {
            queries.add(SuiteQuery.of("join-" + (i + 1), join.get(i)));
        }
        return queries;
    }

    private static List<String> groupBy() {
        return List.of(
                "SELECT id1, sum(v1) AS v1 FROM g1 GROUP BY id1",
                "SELECT id1, id2, sum(v1) AS v1 FROM g1 GROUP BY id1, id2",
                summed("max(id3), sum(v1), sum(v3)", "SELECT id3, sum(v1) AS v1, avg(v3) AS v3 FROM g1 GROUP BY id3"),
                "SELECT id4, avg(v1) AS v1, avg(v2) AS v2, avg(v3) AS v3 FROM g1 GROUP BY id4",
                summed(
                        "sum(id6), sum(v1), sum(v2), sum(v3)",
                        "SELECT id6, sum(v1) AS v1, sum(v2) AS v2, sum(v3) AS v3 FROM g1 GROUP BY id6"),
                "SELECT id4, id5, median(v3) AS median_v3, stddev(v3) AS sd_v3 FROM g1 GROUP BY id4, id5",
                summed(
                        "max(id3), sum(range_v1_v2)",
                        "SELECT id3, max(v1) - min(v2) AS range_v1_v2 FROM g1 GROUP BY id3"),
                summed(
                        "sum(id6), sum(largest2_v3)",
                        "SELECT id6, v3 AS largest2_v3 FROM (SELECT id6, v3, row_number() OVER (PARTITION BY id6 ORDER BY v3 DESC)"
                                + " AS order_v3 FROM g1 WHERE v3 IS NOT NULL) ranked WHERE order_v3 <= 2"),
                "SELECT id2, id4, power(corr(v1, v2), 2) AS r2 FROM g1 GROUP BY id2, id4",
                summed(
                        "max(id1), max(id2), max(id3), sum(id4), sum(id5), sum(id6), sum(v3), sum(rows)",
                        "SELECT id1, id2, id3, id4, id5, id6, sum(v3) AS v3, count(*) AS rows FROM g1"
                                + " GROUP BY id1, id2, id3, id4, id5, id6"));
    }

    private static List<String> join() {
        return List.of(
                matched("JOIN small AS y ON x.id1 = y.id1"),
                matched("JOIN medium AS y ON x.id2 = y.id2"),
                matched("LEFT JOIN medium AS y ON x.id2 = y.id2"),
                matched("JOIN medium AS y ON x.id5 = y.id5"),
                matched("JOIN big AS y ON x.id3 = y.id3"));
    }

    private static String matched(String join) {
        return summed(MATCHED_SUM, "SELECT " + MATCHED + " FROM x " + join);
    }

    private static String summed(String sums, String query) {
        return "SELECT count(*), " + sums + " FROM (" + query + ") AS answer";
    }
}
