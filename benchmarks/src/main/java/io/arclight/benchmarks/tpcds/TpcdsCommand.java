package io.arclight.benchmarks.tpcds;

import io.arclight.benchmarks.command.SuiteCommand;
import io.arclight.benchmarks.suite.Suite;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The TPC-DS suite. */
@Command(
        name = "tpcds",
        description = "The 99 TPC-DS queries over snappy Parquet files, which are made on first use.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        showDefaultValues = true)
public final class TpcdsCommand extends SuiteCommand {
    @Option(names = "--sf", description = "Scale factor; 1 is about 1 GB of text.", defaultValue = "1")
    private double scale;

    @Override
    protected String dataName() {
        return "tpcds-sf" + plain(scale);
    }

    @Override
    protected void generate(Path folder) throws IOException, SQLException {
        TpcdsData.generate(folder, scale, file -> System.err.println("Made " + file));
    }

    @Override
    protected Suite suite(Path folder) throws IOException {
        return new Suite("TPC-DS", views(folder, TpcdsData.tables()), TpcdsQueries.all());
    }
}
