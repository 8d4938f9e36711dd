package io.arclight.server.avatica;

import io.arclight.exec.error.ArclightException;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.calcite.avatica.AvaticaSeverity;
import org.apache.calcite.avatica.NoSuchConnectionException;
import org.apache.calcite.avatica.remote.AvaticaRuntimeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what goes wrong into what a client may see. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /**
     * Answers a request. The user's errors reach the client as they are; a bug reaches it as a number, and the log with its
     * stack trace under that number.
     */
    static <T> T guarded(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (AvaticaRuntimeException | NoSuchConnectionException e) {
            throw e;
        } catch (ArclightException e) {
            throw of(e.getMessage(), e.getSqlState());
        } catch (RuntimeException | Error e) {
            String number = UUID.randomUUID().toString();
            LOG.error("Internal error {}", number, e);
            throw of(
                    "[INTERNAL_ERROR] The engine failed; this is a bug. Its log has the details under " + number
                            + ". SQLSTATE: XX000",
                    "XX000");
        }
    }

    /** A user's error. */
    static AvaticaRuntimeException of(String message, String sqlState) {
        return new AvaticaRuntimeException(message, 0, sqlState, AvaticaSeverity.ERROR);
    }
}
