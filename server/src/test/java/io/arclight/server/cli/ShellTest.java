package io.arclight.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.server.avatica.ConnectionRegistry;
import io.arclight.server.avatica.SessionPolicy;
import io.arclight.server.door.ScriptedEngine;
import io.arclight.server.http.JdbcServer;
import io.arclight.server.http.ServerOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sqlline.SqlLine;

class ShellTest {

    @TempDir
    Path folder;

    private String shell(String input) throws IOException {
        ConnectionRegistry registry = new ConnectionRegistry(new ScriptedEngine(), SessionPolicy.EMPTY, Duration.ZERO);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JdbcServer server = JdbcServer.start(ServerOptions.local(0), registry)) {
            SqlLine shell = new SqlLine();
            PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
            shell.setOutputStream(print);
            shell.setErrorStream(print);
            List<String> arguments = new ArrayList<>(List.of(ShellCommand.arguments(server.url(), "", "", folder)));
            arguments.add("-f");
            arguments.add(Files.writeString(folder.resolve("script.sql"), input).toString());
            shell.begin(arguments.toArray(new String[0]), null, false);
            assertEquals(0, registry.size());
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void showsRowsTablesAndColumns() throws IOException {
        String out = shell("ROWS 4;\n!tables\n!columns trips\n!describe trips\n!quit\n");
        assertTrue(out.contains("| name 2 |"), out);
        assertTrue(out.contains("NULL"), out);
        assertTrue(out.contains("trips"), out);
        assertTrue(out.contains("zones"), out);
        assertTrue(out.contains("BIGINT"), out);
        assertFalse(out.contains("Error"), out);
        assertFalse(out.contains("Exception"), out);
    }

    @Test
    void showsErrorsWithoutAStackTrace() throws IOException {
        String out = shell("FAIL ME;\n");
        assertTrue(out.contains("[FEATURE_NOT_SUPPORTED] FAIL ME is not supported"), out);
        assertFalse(out.contains("\tat "), out);
    }
}
