package io.arclight.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    @TempDir
    private Path folder;

    private String demo() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = ArclightCommand.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("demo", "--data", folder.toString(), "--trips", "3000");
        assertEquals(0, code, err::toString);
        return out.toString();
    }

    @Test
    void makesTheTripsOnceAndReportsEveryTime() throws IOException {
        String first = demo();
        Path january = folder.resolve("yellow/yellow_tripdata_2024-01.parquet");
        FileTime made = Files.getLastModifiedTime(january);
        assertTrue(first.contains("Made the trips of 2024"), first);
        assertTrue(first.contains("Borough"), first);
        assertTrue(first.contains("jdbc:arclight:"), first);
        assertTrue(Files.exists(folder.resolve("report/revenue/_SUCCESS")));
        String second = demo();
        assertTrue(second.contains("are under " + folder + " already"), second);
        assertEquals(made, Files.getLastModifiedTime(january));
        assertEquals(table(first), table(second));
    }

    private static String table(String output) {
        return output.substring(output.indexOf("+---"), output.lastIndexOf("---+"));
    }
}
