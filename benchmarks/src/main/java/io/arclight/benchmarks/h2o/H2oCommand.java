package io.arclight.benchmarks.h2o;

import io.arclight.benchmarks.command.SuiteCommand;
import io.arclight.benchmarks.suite.Suite;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The H2O suite. */
@Command(
        name = "h2o",
        description =
                "The ten group-by and five join questions of the database-like operations benchmark, over Parquet.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        showDefaultValues = true)
public final class H2oCommand extends SuiteCommand {
    @Option(names = "--rows", description = "Rows of the largest tables.", defaultValue = "1e7")
    private double rows;

    @Override
    protected String dataName() {
        return "h2o-" + plain(rows);
    }

    @Override
    protected void generate(Path folder) throws IOException, SQLException {
        H2oData.generate(folder, (long) rows, file -> System.err.println("Made " + file));
    }

    @Override
    protected Suite suite(Path folder) throws IOException {
        return new Suite("H2O", views(folder, H2oData.TABLES), H2oQueries.all());
    }
}
