package io.arclight.benchmarks.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.benchmarks.engine.Dialect;
import io.arclight.benchmarks.engine.QueryEngine;
import io.arclight.benchmarks.engine.QueryRows;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The talk of a parent with a worker whose engine knows a few statements. */
class WorkerTest {
    private final List<String> executed = new ArrayList<>();

    private final QueryEngine engine = new QueryEngine() {
        @Override
        public Dialect dialect() {
            return Dialect.SPARK;
        }

        @Override
        public void execute(String sql) throws SQLException {
            executed.add(sql);
            if (sql.startsWith("fail")) {
                throw new SQLException("no\tsuch\nstatement");
            }
        }

        @Override
        public QueryRows run(String sql) throws SQLException {
            execute(sql);
            return new QueryRows(List.of("text"), List.of(List.of(sql)));
        }

        @Override
        public void close() {}
    };

    private List<Reply> talk(Request... requests) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Request request : requests) {
            lines.append(request.line()).append('\n');
        }
        ByteArrayOutputStream replies = new ByteArrayOutputStream();
        new Worker(engine).serve(new BufferedReader(new StringReader(lines.toString())), new PrintStream(replies));
        return replies.toString(StandardCharsets.UTF_8).lines().map(Reply::of).toList();
    }

    private static Request request(Request.Kind kind, String... statements) {
        return new Request(kind, List.of(statements));
    }

    @Test
    void greetsPreparesRunsAndQuits() throws IOException {
        List<Reply> replies = talk(
                request(Request.Kind.PREPARE, "view a", "view b"),
                request(Request.Kind.RUN, "before", "SELECT\n\t'\\'"),
                request(Request.Kind.QUIT),
                request(Request.Kind.RUN, "never"));
        assertEquals(3, replies.size());
        assertEquals(Reply.done(), replies.get(0));
        assertEquals(Reply.done(), replies.get(1));
        Answer answer = replies.get(2).answer().orElseThrow();
        assertEquals(List.of(List.of("SELECT\n\t'\\'")), answer.result().rows().rows());
        assertTrue(answer.nanos() > 0);
        assertEquals(List.of("view a", "view b", "before", "SELECT\n\t'\\'"), executed);
    }

    @Test
    void survivesFailures() throws IOException {
        List<Reply> replies = talk(request(Request.Kind.RUN, "fail"), request(Request.Kind.RUN, "again"));
        assertEquals(Optional.of("no\tsuch\nstatement"), replies.get(1).failure());
        assertTrue(replies.get(2).answer().isPresent());
    }

    @Test
    void endsWithItsInput() throws IOException {
        assertEquals(List.of(Reply.done()), talk());
    }
}
