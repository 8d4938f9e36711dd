package io.arclight.benchmarks.tpch;

import io.arclight.benchmarks.command.SuiteCommand;
import io.arclight.benchmarks.suite.Suite;
import io.arclight.benchmarks.suite.SuiteQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The TPC-H suite. */
@Command(
        name = "tpch",
        description = "The 22 TPC-H queries over snappy Parquet files, which are made on first use.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        showDefaultValues = true)
public final class TpchCommand extends SuiteCommand {
    @Option(names = "--sf", description = "Scale factor; 1 is about 1 GB of text.", defaultValue = "1")
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
        List<SuiteQuery> queries = IntStream.rangeClosed(1, TpchQueries.COUNT)
                .mapToObj(number -> SuiteQuery.of("Q" + number, TpchQueries.text(number)))
                .toList();
        return new Suite("TPC-H", views(folder, TpchData.tables()), queries);
    }
}
