package io.arclight.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A program needs nothing but the class path: no flag of the JVM. */
class EmbeddingTest {
    @Test
    void runsInAJvmWithoutFlags() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedProgram.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream out = process.getInputStream()) {
            assertEquals("[10,999945,10]", new String(out.readAllBytes(), StandardCharsets.UTF_8).trim());
        }
        assertEquals(0, process.waitFor());
    }
}
