package io.arclight.benchmarks.start;

import io.arclight.benchmarks.command.SuiteCommand;
import io.arclight.benchmarks.engine.Dialect;
import io.arclight.benchmarks.engine.EngineKind;
import io.arclight.benchmarks.engine.EngineLimits;
import io.arclight.benchmarks.engine.View;
import io.arclight.benchmarks.suite.Suite;
import io.arclight.benchmarks.suite.SuiteQuery;
import io.arclight.benchmarks.tpch.TpchData;
import io.arclight.benchmarks.tpch.TpchQueries;
import io.arclight.benchmarks.worker.EngineClient;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The suite of fresh processes. */
@Command(
        name = "start",
        description = "Fresh processes to their first row: SELECT 1, the rows of a file, TPC-H Q1.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        showDefaultValues = true)
public final class StartCommand extends SuiteCommand {
    private static final String TABLE = "lineitem";

    @Option(names = "--sf", description = "Scale factor of TPC-H.", defaultValue = "1")
    private double scale;

    @Override
    protected String dataName() {
        return "tpch-sf" + plain(scale);
    }

    @Override
    protected void generate(Path folder) throws IOException, SQLException {
        TpchData.generate(folder, scale, file -> System.err.println("Made " + file));
    }

    @Override
    protected Suite suite(Path folder) throws IOException {
        View lineitem = View.parquet(folder, TABLE);
        return new Suite(
                "Fresh process to first row",
                List.of(),
                List.of(
                        SuiteQuery.of("select_1", "SELECT 1"),
                        over(lineitem, "count", "SELECT count(*) FROM " + TABLE),
                        over(lineitem, "Q1", TpchQueries.text(1))));
    }

    @Override
    protected EngineClient client(EngineKind kind, EngineLimits limits, Suite suite, Path log) {
        return new ProcessPerQuery(kind, limits, log);
    }

    /** A query that names the files themselves. */
    private static SuiteQuery over(View view, String name, String sql) {
        return SuiteQuery.of(
                name,
                sql.replace(view.name(), Dialect.SPARK.table(view)),
                sql.replace(view.name(), Dialect.DUCKDB.table(view)));
    }
}
