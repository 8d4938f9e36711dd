package io.arclight.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.StructType;
import io.arclight.server.door.ScriptedEngine;
import io.arclight.server.result.ResultPrinter;
import io.arclight.session.query.QueryResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SqlCommandTest {

    private final ScriptedEngine engine = new ScriptedEngine();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream failures = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void rows() {
        engine.schema = new StructType()
                .add("id", AtomicType.INTEGER)
                .add("name", AtomicType.STRING)
                .add("amount", new DecimalType(5, 2))
                .add("tags", new ArrayType(AtomicType.STRING, true))
                .add("x", AtomicType.DOUBLE);
        engine.values = List.of(
                new Object[] {1, "Łódź, \"x\"", new BigDecimal("1.50"), List.of("a", "b"), Double.NaN},
                new Object[] {20, null, null, null, -0.5});
    }

    private int run(String... arguments) {
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(failures, true, StandardCharsets.UTF_8);
        int status = new CommandLine(new SqlCommand(() -> engine, print, errors))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        err.append(failures.toString(StandardCharsets.UTF_8));
        return status;
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void printsTables() {
        assertEquals(0, run("-e", "VALUES; CREATE VIEW; ROWS 0"));
        assertEquals(
                """
                +----+-----------+--------+--------+------+
                | id | name      | amount | tags   |    x |
                +----+-----------+--------+--------+------+
                |  1 | Łódź, "x" |   1.50 | [a, b] |  NaN |
                | 20 | NULL      |   NULL | NULL   | -0.5 |
                +----+-----------+--------+--------+------+
                +----+------+
                | id | name |
                +----+------+
                +----+------+
                """,
                printed());
    }

    @Test
    void printsCsvAndJson() {
        assertEquals(0, run("-e", "VALUES", "--format", "csv"));
        assertEquals("id,name,amount,tags,x\n1,\"Łódź, \"\"x\"\"\",1.50,\"[a, b]\",NaN\n20,,,,-0.5\n", printed());
        out.reset();
        assertEquals(0, run("-e", "VALUES", "--format", "json"));
        assertEquals(
                """
                {"id":1,"name":"Łódź, \\"x\\"","amount":1.50,"tags":["a","b"],"x":"NaN"}
                {"id":20,"name":null,"amount":null,"tags":null,"x":-0.5}
                """,
                printed());
    }

    @Test
    void stopsAtTheFirstErrorWithoutAStackTrace() {
        assertEquals(1, run("-e", "ROWS 1; FAIL HERE; ROWS 2", "--format", "csv"));
        assertEquals("id,name\n0,name 0\n", printed());
        assertEquals(
                "[FEATURE_NOT_SUPPORTED] FAIL HERE is not supported. SQLSTATE: 0A000",
                err.toString().strip());
    }

    @Test
    void runsFilesAndNamesTheLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("q.sql"), "ROWS 1;\n\nFAIL;");
        assertEquals(1, run("-f", file.toString()));
        assertTrue(err.toString().startsWith(file + ", statement at line 3:"), err.toString());
        assertEquals(2, run("-f", folder.resolve("absent.sql").toString()));
    }

    @Test
    void setsSettings() {
        assertEquals(
                0,
                run(
                        "--conf",
                        "spark.sql.session.timeZone=Asia/Tokyo",
                        "-e",
                        "GET spark.sql.session.timeZone",
                        "--format=csv"));
        assertEquals("value\nAsia/Tokyo\n", printed());
        assertEquals(1, run("--conf", "spark.sql.ansi.enabled=maybe", "-e", "ROWS 1"));
    }

    @Test
    void refusesWrongCommandLines() {
        assertEquals(2, run());
        assertEquals(2, run("-e", "x", "--format", "xml"));
        assertEquals(2, run("-e", "x", "-f", "y"));
        assertTrue(err.toString().contains("Usage: sql"), err.toString());
    }

    @Test
    void readsTheUsualArgumentsWithoutPicocli() {
        String[] usual = {"sql", "--conf", "a=b=c", "-e", "SELECT 1", "--format", "csv"};
        assertEquals(
                new SqlRequest("SELECT 1", null, ResultPrinter.Format.CSV, Map.of("a", "b=c")),
                SqlRequest.parse(usual).orElseThrow());
        for (String[] other : new String[][] {
            {},
            {"sql"},
            {"shell"},
            {"sql", "--help"},
            {"sql", "-e"},
            {"sql", "-e", "x", "-f", "y"},
            {"sql", "-f", "/no/such/file"},
            {"sql", "-e", "x", "--format", "xml"},
            {"sql", "-e", "x", "--conf", "a"},
            {"sql", "-e", "x", "--verbose", "y"}
        }) {
            assertTrue(SqlRequest.parse(other).isEmpty(), String.join(" ", other));
        }
    }

    @Test
    void describesProgress() {
        assertEquals(
                "[##########..........] 50 %, 1,234 rows read, 2.5 s",
                ProgressLine.text(new QueryResult.Progress(5, 10, 1234, 2_500_000_000L)));
    }

    @Test
    void everyCommandHasHelp() {
        CommandLine all = ArclightCommand.commandLine();
        StringWriter help = new StringWriter();
        all.setOut(new PrintWriter(help));
        for (String name : all.getSubcommands().keySet()) {
            assertEquals(0, all.execute(name, "--help"), name);
        }
        assertTrue(help.toString().contains("Usage: arclight sql"), help.toString());
    }
}
