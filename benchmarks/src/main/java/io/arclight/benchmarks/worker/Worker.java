package io.arclight.benchmarks.worker;

import io.arclight.benchmarks.engine.EngineKind;
import io.arclight.benchmarks.engine.EngineLimits;
import io.arclight.benchmarks.engine.QueryEngine;
import io.arclight.benchmarks.engine.QueryResult;
import io.arclight.benchmarks.engine.QueryRows;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;

/** The process of one engine: reads requests from its standard input, writes replies to its standard output. */
public final class Worker {
    private final QueryEngine engine;

    Worker(QueryEngine engine) {
        this.engine = engine;
    }

    /**
     * Runs a worker until it is told to quit or its input ends.
     *
     * @param arguments the engine, its threads, its memory limit in bytes or 0
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        PrintStream replies = System.out;
        // What an engine prints goes where it does not disturb.
        System.setOut(System.err);
        long memory = Long.parseLong(arguments[2]);
        EngineLimits limits = new EngineLimits(
                Integer.parseInt(arguments[1]), memory == 0 ? OptionalLong.empty() : OptionalLong.of(memory));
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (QueryEngine engine = EngineKind.valueOf(arguments[0]).open(limits)) {
            new Worker(engine).serve(requests, replies);
        }
    }

    /** Says that it is ready, then answers requests. */
    void serve(BufferedReader requests, PrintStream replies) throws IOException {
        send(replies, Reply.done());
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            Request request = Request.of(line);
            if (request.kind() == Request.Kind.QUIT) {
                return;
            }
            send(replies, reply(request));
        }
    }

    private static void send(PrintStream replies, Reply reply) {
        byte[] line = (reply.line() + "\n").getBytes(StandardCharsets.UTF_8);
        replies.write(line, 0, line.length);
        replies.flush();
    }

    /** An engine may fail in any way; the next query is none the worse for it. */
    private Reply reply(Request request) throws IOException {
        try {
            return request.kind() == Request.Kind.RUN ? Reply.answer(run(request.statements())) : prepare(request);
        } catch (SQLException | RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
            e.printStackTrace();
            return Reply.failure(e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    private Reply prepare(Request request) throws SQLException {
        for (String statement : request.statements()) {
            engine.execute(statement);
        }
        return Reply.done();
    }

    private Answer run(List<String> statements) throws SQLException, IOException {
        boolean reset = PeakMemory.reset();
        int last = statements.size() - 1;
        long start = System.nanoTime();
        for (String statement : statements.subList(0, last)) {
            engine.execute(statement);
        }
        QueryRows rows = engine.run(statements.get(last));
        long nanos = System.nanoTime() - start;
        return new Answer(nanos, PeakMemory.read(reset), QueryResult.of(rows));
    }
}
