package io.arclight.benchmarks.start;

import io.arclight.benchmarks.engine.EngineKind;
import io.arclight.benchmarks.engine.EngineLimits;
import io.arclight.benchmarks.engine.QueryResult;
import io.arclight.benchmarks.engine.QueryRows;
import io.arclight.benchmarks.worker.Answer;
import io.arclight.benchmarks.worker.EngineClient;
import io.arclight.benchmarks.worker.EngineFailure;
import io.arclight.benchmarks.worker.PeakMemory;
import io.arclight.benchmarks.worker.WorkerCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * An engine that is started for each query: Arclight by its launcher, the others by a program of this module. The time ends with
 * the first line of rows, and the result is how many rows there are.
 */
final class ProcessPerQuery implements EngineClient {
    private final EngineKind kind;
    private final EngineLimits limits;
    private final Path log;

    ProcessPerQuery(EngineKind kind, EngineLimits limits, Path log) {
        this.kind = kind;
        this.limits = limits;
        this.log = log;
    }

    @Override
    public EngineKind kind() {
        return kind;
    }

    @Override
    public Duration start() {
        return Duration.ZERO;
    }

    @Override
    public Answer run(List<String> statements) throws IOException, EngineFailure {
        ProcessBuilder command = new ProcessBuilder(command(String.join(";", statements)))
                .redirectError(Redirect.appendTo(log.toFile()));
        long start = System.nanoTime();
        Process process = command.start();
        long firstRow = 0;
        int lines = 0;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (out.readLine() != null) {
                lines++;
                if (lines == 2) {
                    firstRow = System.nanoTime();
                }
            }
        }
        if (exitCode(process) != 0 || lines < 2) {
            throw new EngineFailure("The process of " + kind + " gave no row; its messages are in " + log);
        }
        QueryRows rows = new QueryRows(List.of("rows"), List.of(List.of(lines - 1)));
        return new Answer(firstRow - start, PeakMemory.UNKNOWN, QueryResult.of(rows));
    }

    private List<String> command(String sql) throws IOException {
        if (kind == EngineKind.ARCLIGHT) {
            String launcher = Path.of(System.getProperty("arclight.home", "."), "bin", "arclight")
                    .toString();
            String threads = "arclight.task.threads=" + limits.threads();
            return List.of(launcher, "sql", "--format", "csv", "--conf", threads, "-e", sql);
        }
        List<String> command = new ArrayList<>(WorkerCommand.of(kind, limits, OneQuery.class));
        command.addAll(List.of(kind.name(), "" + limits.threads(), sql));
        return command;
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a query ran", e);
        }
    }

    @Override
    public void awaitQuiet() {
        // Its processes have ended.
    }

    @Override
    public void close() {
        // Its processes have ended.
    }
}
