package io.arclight.benchmarks.start;

import io.arclight.benchmarks.engine.EngineKind;
import io.arclight.benchmarks.engine.EngineLimits;
import io.arclight.benchmarks.engine.QueryEngine;
import io.arclight.benchmarks.engine.QueryRows;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A program that opens an engine, runs one query and prints its rows. */
public final class OneQuery {
    private OneQuery() {}

    /**
     * Runs the program.
     *
     * @param arguments the engine, its threads, the query
     */
    public static void main(String[] arguments) throws SQLException {
        EngineLimits limits = EngineLimits.threads(Integer.parseInt(arguments[1]));
        try (QueryEngine engine = EngineKind.valueOf(arguments[0]).open(limits)) {
            QueryRows result = engine.run(arguments[2]);
            System.out.println(String.join(",", result.columns()));
            for (List<Object> row : result.rows()) {
                System.out.println(row.stream().map(Objects::toString).collect(Collectors.joining(",")));
            }
        }
    }
}
