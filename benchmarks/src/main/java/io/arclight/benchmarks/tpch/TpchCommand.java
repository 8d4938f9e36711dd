package io.arclight.benchmarks.tpch;

import io.arclight.benchmarks.InterleavedRuns;
import io.arclight.benchmarks.TimeTable;
import io.arclight.benchmarks.engine.ArclightEngine;
import io.arclight.benchmarks.engine.DuckDbEngine;
import io.arclight.benchmarks.engine.QueryEngine;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The TPC-H suite. */
@Command(
        name = "tpch",
        description = "The 22 TPC-H queries over snappy Parquet files, which are made on first use.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        showDefaultValues = true)
public final class TpchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--sf", description = "Scale factor; 1 is about 1 GB of text.", defaultValue = "1")
    private double scale;

    @Option(
            names = "--engines",
            split = ",",
            description = "Engines to run: arclight, duckdb.",
            defaultValue = "arclight,duckdb")
    private List<String> engines;

    @Option(names = "--threads", description = "Threads of each engine.", defaultValue = "2")
    private int threads;

    @Option(names = "--queries", split = ",", description = "Numbers of the queries to run; all unless given.")
    private List<Integer> queries;

    @Option(names = "--runs", description = "How often each query is run by each engine.", defaultValue = "10")
    private int runs;

    @Option(names = "--data", description = "Folder of the files; one under the user's cache unless given.")
    private Path data;

    @Option(names = "--format", description = "table or csv.", defaultValue = "table")
    private String format;

    @Override
    public Integer call() throws Exception {
        Path folder = data != null ? data : defaultFolder();
        TpchData.generate(folder, scale, step -> System.err.println("Making " + step));
        List<QueryEngine> opened = new ArrayList<>();
        try {
            for (String name : engines) {
                opened.add(open(name));
            }
            for (String table : TpchData.tables()) {
                for (QueryEngine engine : opened) {
                    engine.register(table, folder.resolve(table + ".parquet"));
                }
            }
            return run(opened);
        } finally {
            for (QueryEngine engine : opened) {
                engine.close();
            }
        }
    }

    private int run(List<QueryEngine> opened) throws SQLException {
        TimeTable table = new TimeTable(engines, runs);
        boolean agree = true;
        for (int number : numbers()) {
            InterleavedRuns result = InterleavedRuns.of(opened, TpchQueries.text(number), runs);
            Optional<String> difference = result.difference();
            difference.ifPresent(text -> System.err.println("Q" + number + ": results differ: " + text));
            agree &= difference.isEmpty();
            table.add("Q" + number, result.millis());
            System.err.println("Q" + number + " done");
        }
        System.out.print(format.equals("csv") ? table.csv() : table.text());
        return agree ? 0 : 1;
    }

    private List<Integer> numbers() {
        return queries != null
                ? queries
                : IntStream.rangeClosed(1, TpchQueries.COUNT).boxed().toList();
    }

    private QueryEngine open(String name) throws SQLException {
        return switch (name) {
            case "arclight" -> new ArclightEngine(threads);
            case "duckdb" -> new DuckDbEngine(threads);
            default ->
                throw new ParameterException(
                        spec.commandLine(), "There is no engine " + name + "; there are arclight and duckdb.");
        };
    }

    private Path defaultFolder() {
        String cache = System.getProperty(
                "arclight.cache",
                Path.of(System.getProperty("user.home"), ".cache", "arclight").toString());
        return Path.of(cache, "bench", "tpch-" + scale);
    }
}
