package io.arclight.benchmarks.functions;

import io.arclight.benchmarks.command.SuiteCommand;
import io.arclight.benchmarks.suite.Suite;
import io.arclight.benchmarks.tpch.TpchData;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The suite of functions, over TPC-H's line items. */
@Command(
        name = "functions",
        description =
                "Twenty functions of strings and dates over a column of TPC-H's lineitem (6 million rows at scale 1).",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        showDefaultValues = true)
public final class FunctionsCommand extends SuiteCommand {
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
        return new Suite("Functions", views(folder, List.of("lineitem")), FunctionQueries.all());
    }
}
