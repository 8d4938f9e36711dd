package io.arclight.benchmarks;

import io.arclight.benchmarks.engine.QueryEngine;
import io.arclight.benchmarks.engine.QueryRows;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One query, run by each engine in turn, again and again, so that a slow moment of the machine meets them all.
 *
 * @param millis per engine the time of each run in milliseconds, all rows fetched
 * @param difference how the engines' results differ, if they do
 */
public record InterleavedRuns(List<double[]> millis, Optional<String> difference) {
    /** Runs a query. */
    public static InterleavedRuns of(List<QueryEngine> engines, String sql, int runs) throws SQLException {
        List<double[]> millis = new ArrayList<>();
        engines.forEach(engine -> millis.add(new double[runs]));
        Optional<String> difference = Optional.empty();
        for (int run = 0; run < runs; run++) {
            QueryRows first = null;
            for (int i = 0; i < engines.size(); i++) {
                long start = System.nanoTime();
                QueryRows rows = engines.get(i).run(sql);
                millis.get(i)[run] = (System.nanoTime() - start) / 1e6;
                if (first == null) {
                    first = rows;
                } else if (difference.isEmpty()) {
                    difference = first.difference(rows);
                }
            }
        }
        return new InterleavedRuns(millis, difference);
    }
}
