package io.arclight.benchmarks.taxi;

import io.arclight.benchmarks.command.SuiteCommand;
import io.arclight.benchmarks.engine.View;
import io.arclight.benchmarks.suite.Suite;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The taxi suite. */
@Command(
        name = "taxi",
        description = "Reports over a generated year of taxi trips, as monthly Parquet files and as CSV.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        showDefaultValues = true)
public final class TaxiCommand extends SuiteCommand {
    @Option(names = "--rows", description = "How many trips.", defaultValue = "2e7")
    private double rows;

    @Override
    protected String dataName() {
        return "taxi-" + plain(rows);
    }

    @Override
    protected void generate(Path folder) throws IOException, SQLException {
        TaxiData.generate(folder, (long) rows, file -> System.err.println("Made " + file));
    }

    @Override
    protected Suite suite(Path folder) {
        Path csv = folder.resolve("trips.csv");
        List<View> views = List.of(
                new View("yellow", View.Format.PARQUET, folder.resolve("yellow")),
                new View("green", View.Format.PARQUET, folder.resolve("green")),
                new View("zones", View.Format.CSV, folder.resolve("zones.csv")),
                new View("trips_csv", View.Format.CSV, csv));
        return new Suite("Taxi trips", views, TaxiQueries.all(csv));
    }
}
