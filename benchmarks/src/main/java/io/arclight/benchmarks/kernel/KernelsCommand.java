package io.arclight.benchmarks.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Times kernels by JMH. */
@Command(
        name = "kernels",
        description = "Times kernels, each in a process of its own: nanoseconds per row.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        showDefaultValues = true)
public final class KernelsCommand implements Callable<Integer> {
    private static final int ITERATIONS = 10;

    @Parameters(
            arity = "0..1",
            description = "Which: a regular expression within class and method, such as Like or GroupTable.",
            defaultValue = "")
    private String pattern;

    @Option(
            names = "--seconds",
            description = "How long each is measured, after half as long a warm-up.",
            defaultValue = "1")
    private double seconds;

    @Option(names = "--forks", description = "In how many processes each is measured.", defaultValue = "1")
    private int forks;

    @Option(names = "--csv", description = "Print name,nanoseconds,error lines instead of a table.")
    private boolean csv;

    @Override
    public Integer call() throws RunnerException {
        long millis = Math.max(1, Math.round(seconds * 1000 / ITERATIONS));
        Options options = new OptionsBuilder()
                .include(KernelsCommand.class.getPackageName() + "\\..*" + pattern + ".*")
                .forks(forks)
                .warmupIterations(ITERATIONS / 2)
                .warmupTime(TimeValue.milliseconds(millis))
                .measurementIterations(ITERATIONS)
                .measurementTime(TimeValue.milliseconds(millis))
                .verbosity(csv ? VerboseMode.SILENT : VerboseMode.NORMAL)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        System.out.println();
        results.forEach(result -> System.out.println(csv ? csvLine(result) : tableLine(result)));
        return 0;
    }

    private static String name(RunResult result) {
        String method = result.getParams().getBenchmark();
        String family = method.substring(KernelsCommand.class.getPackageName().length() + 1);
        List<String> parameters = new ArrayList<>();
        for (String key : result.getParams().getParamsKeys()) {
            parameters.add(result.getParams().getParam(key));
        }
        return family + parameters.stream().map(value -> " " + value).collect(Collectors.joining());
    }

    private static String tableLine(RunResult result) {
        return String.format(
                Locale.ROOT,
                "%-110s %10.3f ± %.3f ns/row",
                name(result),
                result.getPrimaryResult().getScore(),
                result.getPrimaryResult().getScoreError());
    }

    private static String csvLine(RunResult result) {
        return String.format(
                Locale.ROOT,
                "\"%s\",%.4f,%.4f",
                name(result).replace("\"", "\"\""),
                result.getPrimaryResult().getScore(),
                result.getPrimaryResult().getScoreError());
    }
}
