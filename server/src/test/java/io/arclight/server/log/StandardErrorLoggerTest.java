package io.arclight.server.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

class StandardErrorLoggerTest {
    private static final Logger LOGGER =
            new StandardErrorLogging().getLoggerFactory().getLogger("io.arclight.Door");

    @Test
    void warningsAreLinesWithTheirArguments() {
        String written = written(() -> LOGGER.warn("{} of {} connections", 3, 4));
        assertTrue(written.matches("(?s)\\d\\d:\\d\\d(:\\d\\d)? WARN Door 3 of 4 connections\\R"), written);
    }

    @Test
    void errorsShowWhatWasThrown() {
        String written = written(() -> LOGGER.error("failed", new IllegalStateException("why")));
        assertTrue(written.contains("ERROR Door failed"), written);
        assertTrue(written.contains("IllegalStateException: why"), written);
        assertTrue(written.contains("at io.arclight.server.log.StandardErrorLoggerTest"), written);
    }

    @Test
    void whatIsNoWarningIsNotWritten() {
        assertEquals("", written(() -> LOGGER.info("started")));
    }

    private static String written(Runnable action) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
