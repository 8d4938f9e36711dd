package io.arclight.benchmarks.functions;

import io.arclight.benchmarks.suite.Suite;
import io.arclight.benchmarks.tpch.TpchFilesCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;

/** The suite of functions, over TPC-H's line items. */
@Command(
        name = "functions",
        description =
                "Twenty functions of strings and dates over a column of TPC-H's lineitem (6 million rows at scale 1).",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        showDefaultValues = true)
public final class FunctionsCommand extends TpchFilesCommand {
    @Override
    protected Suite suite(Path folder) throws IOException {
        return new Suite("Functions", views(folder, List.of("lineitem")), FunctionQueries.all());
    }
}
