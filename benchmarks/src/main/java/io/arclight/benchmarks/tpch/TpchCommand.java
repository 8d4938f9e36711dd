package io.arclight.benchmarks.tpch;

import io.arclight.benchmarks.suite.Suite;
import io.arclight.benchmarks.suite.SuiteQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;

/** The TPC-H suite. */
@Command(
        name = "tpch",
        description = "The 22 TPC-H queries over snappy Parquet files, which are made on first use.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        showDefaultValues = true)
public final class TpchCommand extends TpchFilesCommand {
    @Override
    protected Suite suite(Path folder) throws IOException {
        List<SuiteQuery> queries = IntStream.rangeClosed(1, TpchQueries.COUNT)
                .mapToObj(number -> SuiteQuery.of("Q" + number, TpchQueries.text(number)))
                .toList();
        return new Suite("TPC-H", views(folder, TpchData.tables()), queries);
    }
}
