package io.arclight.exec.source.write;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import java.io.IOException;
import java.nio.file.Path;

/** Errors of writing. */
public final class WriteErrors {
    private WriteErrors() {}

    /** The error for a file or folder that cannot be written. */
    public static ArclightException failed(Path path, IOException cause) {
        String reason = cause.getMessage() == null || cause.getMessage().equals(path.toString())
                ? cause.getClass().getSimpleName()
                : cause.getMessage();
        return new ArclightException(ErrorCondition.TASK_WRITE_FAILED, "path", path.toString(), "reason", reason)
                .causedBy(cause);
    }
}
