package io.arclight.exec.source.block;

import io.arclight.exec.source.file.FileOptions;
import java.util.Locale;

/** What happens to records of CSV and JSON files that do not fit. */
public enum ParseMode {
    /** What can be read of them is; the rest is null. */
    PERMISSIVE,
    /** They are left out. */
    DROPMALFORMED,
    /** They are errors. */
    FAILFAST;

    /**
     * The mode that the option {@code mode} says.
     *
     * @throws io.arclight.exec.error.ArclightException INVALID_PARAMETER_VALUE when there is no such mode
     */
    public static ParseMode of(FileOptions options) {
        String text = options.text("mode", "PERMISSIVE");
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "PERMISSIVE" -> PERMISSIVE;
            case "DROPMALFORMED" -> DROPMALFORMED;
            case "FAILFAST" -> FAILFAST;
            default -> throw FileOptions.invalid("mode", text, "it must be PERMISSIVE, DROPMALFORMED or FAILFAST");
        };
    }
}
