package io.arclight.benchmarks.tpch;

import io.arclight.benchmarks.suite.RunOrder;
import io.arclight.benchmarks.suite.Suite;
import io.arclight.benchmarks.suite.SuiteQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;

/** The suite of planning: queries are explained, which takes them from text to a plan, and not run. */
@Command(
        name = "planning",
        description = "Planning the 22 TPC-H queries, and an IN list of 10,000 literals: from text to plan, nothing is"
                + " run. The first run of the first query loads the planner; give --runs 40 to see a warm one.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        showDefaultValues = true)
public final class PlanningCommand extends TpchFilesCommand {
    private static final int LITERALS = 10_000;

    /** Far apart, so that no engine takes the list for a range. */
    private static final int STRIDE = 37;

    @Override
    protected Suite suite(Path folder) throws IOException {
        List<SuiteQuery> queries = new ArrayList<>();
        for (int number = 1; number <= TpchQueries.COUNT; number++) {
            queries.add(planned("Q" + number, TpchQueries.text(number)));
        }
        queries.add(planned("in_" + LITERALS, inList()));
        return new Suite("Planning TPC-H", views(folder, TpchData.tables()), queries);
    }

    /** The planner learns the same from each query: in rounds, none of them is the one that it is warmed up with. */
    @Override
    protected RunOrder order() {
        return RunOrder.ROUND_BY_ROUND;
    }

    private static String inList() {
        return IntStream.range(0, LITERALS)
                .mapToObj(i -> Integer.toString(i * STRIDE))
                .collect(Collectors.joining(", ", "SELECT count(*) FROM lineitem WHERE l_orderkey IN (", ")"));
    }

    /** Plans look different from engine to engine: what is compared is that each has one. */
    private static SuiteQuery planned(String name, String sql) {
        List<String> statements = List.of("EXPLAIN " + sql, "SELECT 1 AS planned");
        return new SuiteQuery(name, statements, statements);
    }
}
