package io.arclight.benchmarks.command;

import io.arclight.benchmarks.engine.CacheFolder;
import io.arclight.benchmarks.engine.EngineKind;
import io.arclight.benchmarks.engine.EngineLimits;
import io.arclight.benchmarks.engine.View;
import io.arclight.benchmarks.suite.Measurement;
import io.arclight.benchmarks.suite.QueryOutcome;
import io.arclight.benchmarks.suite.RunOrder;
import io.arclight.benchmarks.suite.Suite;
import io.arclight.benchmarks.suite.SuiteOutcome;
import io.arclight.benchmarks.suite.SuiteQuery;
import io.arclight.benchmarks.suite.SuiteRun;
import io.arclight.benchmarks.worker.EngineClient;
import io.arclight.benchmarks.worker.EngineFailure;
import io.arclight.benchmarks.worker.EngineProcess;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that runs a suite: makes its files on first use, starts an engine a process, prints the table. */
public abstract class SuiteCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

    @Mixin
    private ReportOptions report;

    @Option(names = "--queries", split = ",", description = "Names of the queries to run; all unless given.")
    private List<String> queries;

    @Option(
            names = "--data",
            description =
                    "Folder of the files: used as it is when it exists, else made; one under the user's cache unless given.")
    private Path data;

    @Option(names = "--generate-only", description = "Make the files and end.")
    private boolean generateOnly;

    /** The name of the suite and its scale, for folders and titles: tpch-sf1. */
    protected abstract String dataName();

    /** Makes the files unless the folder is there. */
    protected abstract void generate(Path folder) throws IOException, SQLException;

    /** The suite over the files of the folder. */
    protected abstract Suite suite(Path folder) throws IOException;

    /** Which runs come first: all of a query, unless a suite says otherwise. */
    protected RunOrder order() {
        return RunOrder.QUERY_BY_QUERY;
    }

    @Override
    public final Integer call() throws Exception {
        Path folder = (data != null ? data : CacheFolder.path(dataName()))
                .toAbsolutePath()
                .normalize();
        generate(folder);
        if (generateOnly) {
            return 0;
        }
        Suite suite = suite(folder);
        List<SuiteQuery> chosen = chosen(suite);
        SuiteOutcome outcome = run(suite, chosen, folder.getFileName().toString());
        report.write(spec.name(), outcome);
        return outcome.isGood() ? 0 : 1;
    }

    private SuiteOutcome run(Suite suite, List<SuiteQuery> chosen, String dataset) throws IOException, EngineFailure {
        EngineLimits limits = options.limits();
        Path log = report.folder(spec.name()).resolve("engines.log");
        List<EngineClient> clients = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        try {
            for (EngineKind kind : options.engines()) {
                EngineClient client = client(kind, limits, suite, log);
                clients.add(client);
                Duration start = client.start();
                if (!start.isZero()) {
                    notes.add(String.format(Locale.ROOT, "%s ready after %.2f s", kind, start.toMillis() / 1e3));
                }
            }
            List<QueryOutcome> outcomes =
                    new SuiteRun(clients, options.runs(), order(), System.err::println).of(chosen);
            memoryNote(outcomes).ifPresent(notes::add);
            notes.addAll(GroupMeans.of(options.engines(), outcomes));
            String threads = limits.threads() == 1 ? " thread" : " threads";
            String title = suite.title() + " (" + dataset + "), " + limits.threads() + threads;
            return new SuiteOutcome(title, options.engines(), options.runs(), outcomes, notes);
        } finally {
            clients.forEach(EngineClient::close);
        }
    }

    private static Optional<String> memoryNote(List<QueryOutcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.measurements().stream())
                .map(Measurement::peak)
                .filter(peak -> peak.bytes() > 0)
                .findFirst()
                .map(peak -> "MB: peak resident memory of the engine's process, JVM and all, "
                        + (peak.sinceReset() ? "during the query's runs" : "since it was started"));
    }

    /** How an engine is reached: through a process that runs every query, unless a suite says otherwise. */
    protected EngineClient client(EngineKind kind, EngineLimits limits, Suite suite, Path log) {
        List<String> preparation = new ArrayList<>(options.settings(kind));
        suite.views().forEach(view -> preparation.add(kind.dialect().createView(view)));
        return new EngineProcess(kind, limits, preparation, log, options.timeout());
    }

    private List<SuiteQuery> chosen(Suite suite) {
        if (queries == null) {
            return suite.queries();
        }
        List<SuiteQuery> chosen = new ArrayList<>();
        for (String name : queries) {
            Optional<SuiteQuery> found = suite.queries().stream()
                    .filter(query ->
                            query.name().equalsIgnoreCase(name) || query.name().equalsIgnoreCase("q" + name))
                    .findFirst();
            chosen.add(found.orElseThrow(() -> new ParameterException(
                    spec.commandLine(),
                    "There is no query " + name + "; there are "
                            + suite.queries().stream().map(SuiteQuery::name).toList())));
        }
        return chosen;
    }

    /** A scale or a number of rows without idle digits, for names. */
    protected static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** The Parquet files of tables within a folder. */
    protected static List<View> views(Path folder, List<String> tables) throws IOException {
        List<View> views = new ArrayList<>();
        for (String table : tables) {
            views.add(View.parquet(folder, table));
        }
        return views;
    }
}
