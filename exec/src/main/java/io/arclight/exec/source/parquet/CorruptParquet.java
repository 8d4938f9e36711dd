package io.arclight.exec.source.parquet;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import java.nio.file.Path;

/** Errors of Parquet files, with the place. */
final class CorruptParquet {
    private CorruptParquet() {}

    /** The error for data that contradict themselves or are not read here. */
    static ArclightException error(Path path, String place, CorruptDataException cause) {
        ArclightException error = cause.isUnsupported()
                ? new ArclightException(
                        ErrorCondition.UNSUPPORTED_PARQUET,
                        "path",
                        path.toString(),
                        "feature",
                        cause.getMessage() + place)
                : new ArclightException(
                        ErrorCondition.CORRUPT_FILE, "path", path.toString(), "reason", cause.getMessage() + place);
        return error.causedBy(cause);
    }
}
