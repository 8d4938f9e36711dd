package io.arclight.benchmarks.command;

import io.arclight.benchmarks.engine.EngineKind;
import io.arclight.benchmarks.engine.EngineLimits;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which engines run, how often, within what limits. */
final class RunOptions {
    private static final String SIZES = "kmgt";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--engines",
            split = ",",
            description = "Engines to run: ${COMPLETION-CANDIDATES}; the first is compared with the others.",
            defaultValue = "arclight,duckdb")
    private List<EngineKind> engines;

    @Option(names = "--threads", description = "Threads of each engine.", defaultValue = "2")
    private int threads;

    @Option(names = "--runs", description = "How often each query is run by each engine.", defaultValue = "10")
    private int runs;

    @Option(
            names = "--memory-limit",
            description = "Memory limit of each engine, such as 6g; its own default unless given.")
    private String memoryLimit;

    @Option(names = "--timeout", description = "Seconds a query may take.", defaultValue = "600")
    private int timeoutSeconds;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "A setting of Arclight's sessions.")
    private Map<String, String> settings = Map.of();

    List<EngineKind> engines() {
        return engines;
    }

    int runs() {
        return runs;
    }

    Duration timeout() {
        return Duration.ofSeconds(timeoutSeconds);
    }

    /** The statements that bring about the settings of an engine. */
    List<String> settings(EngineKind engine) {
        return engine != EngineKind.ARCLIGHT
                ? List.of()
                : settings.entrySet().stream()
                        .map(setting -> "SET " + setting.getKey() + "=" + setting.getValue())
                        .toList();
    }

    EngineLimits limits() {
        return new EngineLimits(threads, memoryLimit == null ? OptionalLong.empty() : OptionalLong.of(bytes()));
    }

    private long bytes() {
        String text = memoryLimit.toLowerCase(Locale.ROOT);
        int unit = text.isEmpty() ? -1 : SIZES.indexOf(text.charAt(text.length() - 1));
        String number = unit < 0 ? text : text.substring(0, text.length() - 1);
        try {
            return Math.multiplyExact(Long.parseLong(number), 1L << 10 * (unit + 1));
        } catch (NumberFormatException e) {
            throw new ParameterException(spec.commandLine(), "No size: " + memoryLimit, e);
        }
    }
}
