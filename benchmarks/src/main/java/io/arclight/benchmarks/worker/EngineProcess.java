package io.arclight.benchmarks.worker;

import io.arclight.benchmarks.engine.EngineKind;
import io.arclight.benchmarks.engine.EngineLimits;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;

/** A {@link Worker}'s process, seen from its parent. One that died is started anew for the next query. */
public final class EngineProcess implements EngineClient {
    private static final Duration QUIET_SAMPLE = Duration.ofMillis(30);
    private static final Duration QUIET_LIMIT = Duration.ofSeconds(5);

    private final EngineKind kind;
    private final EngineLimits limits;
    private final List<String> preparation;
    private final Path log;
    private final Duration timeout;
    private final Timer watchdog = new Timer("watchdog", true);
    private Optional<Connection> connection = Optional.empty();

    /** A running worker and the two ends of its pipes. */
    private record Connection(Process process, BufferedReader replies, Writer requests) {}

    /**
     * A process that is not started yet.
     *
     * @param preparation statements that it runs first, each time it starts
     * @param log where the engine's own messages are added
     * @param timeout how long an answer may take
     */
    public EngineProcess(EngineKind kind, EngineLimits limits, List<String> preparation, Path log, Duration timeout) {
        this.kind = kind;
        this.limits = limits;
        this.preparation = preparation;
        this.log = log;
        this.timeout = timeout;
    }

    @Override
    public EngineKind kind() {
        return kind;
    }

    @Override
    public Duration start() throws IOException, EngineFailure {
        List<String> command = new ArrayList<>(WorkerCommand.of(kind, limits, Worker.class));
        command.addAll(List.of(
                kind.name(), "" + limits.threads(), "" + limits.memoryBytes().orElse(0)));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(Redirect.appendTo(log.toFile()))
                .start();
        connection = Optional.of(new Connection(
                process,
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)),
                new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))));
        receive(connection.get());
        ask(connection.get(), new Request(Request.Kind.PREPARE, preparation));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public Answer run(List<String> statements) throws IOException, EngineFailure {
        if (connection.isEmpty()) {
            start();
        }
        return ask(connection.orElseThrow(), new Request(Request.Kind.RUN, statements))
                .answer()
                .orElseThrow();
    }

    private Reply ask(Connection worker, Request request) throws IOException, EngineFailure {
        try {
            worker.requests().write(request.line() + "\n");
            worker.requests().flush();
        } catch (IOException e) {
            throw end(worker, "ended before it was asked");
        }
        return receive(worker);
    }

    private Reply receive(Connection worker) throws IOException, EngineFailure {
        TimerTask kill = new TimerTask() {
            @Override
            public void run() {
                worker.process().destroyForcibly();
            }
        };
        watchdog.schedule(kill, timeout.toMillis());
        String line = worker.replies().readLine();
        if (!kill.cancel()) {
            throw end(worker, "gave no answer within " + timeout.toSeconds() + " s");
        }
        if (line == null) {
            throw end(worker, "ended; its messages are in " + log);
        }
        Reply reply = Reply.of(line);
        if (reply.failure().isPresent()) {
            throw new EngineFailure(reply.failure().get());
        }
        return reply;
    }

    private EngineFailure end(Connection worker, String what) {
        worker.process().destroyForcibly();
        connection = Optional.empty();
        return new EngineFailure("The process of " + kind + " " + what);
    }

    @Override
    public void awaitQuiet() {
        if (connection.isEmpty()) {
            return;
        }
        ProcessHandle handle = connection.get().process().toHandle();
        long end = System.nanoTime() + QUIET_LIMIT.toNanos();
        Optional<Duration> before = handle.info().totalCpuDuration();
        while (before.isPresent() && System.nanoTime() < end) {
            try {
                Thread.sleep(QUIET_SAMPLE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            Optional<Duration> now = handle.info().totalCpuDuration();
            if (now.equals(before)) {
                return;
            }
            before = now;
        }
    }

    @Override
    public void close() {
        watchdog.cancel();
        connection.ifPresent(worker -> {
            try {
                worker.requests().write(new Request(Request.Kind.QUIT, List.of()).line() + "\n");
                worker.requests().close();
                worker.process().waitFor();
            } catch (IOException alreadyEnded) {
                worker.process().destroyForcibly();
            } catch (InterruptedException e) {
                worker.process().destroyForcibly();
                Thread.currentThread().interrupt();
            }
        });
        connection = Optional.empty();
    }
}
