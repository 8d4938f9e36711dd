package io.arclight.exec.source.text;

import io.arclight.exec.source.file.FileOptions;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The options of reading and writing text, with Spark's names and defaults; tables have both. Immutable. */
final class TextOptions {
    private static final Set<String> NAMES = Set.of("wholetext", "lineSep", "compression", "codec", "encoding");

    private final FileOptions options;

    /**
     * Reads the options.
     *
     * @throws io.arclight.exec.error.ArclightException INVALID_PARAMETER_VALUE naming the option that is not supported or
     *     has a wrong value
     */
    TextOptions(FileOptions options) {
        this.options = options;
        options.expectNames("text", NAMES);
        wholeText();
        isCompressed();
        options.expectUtf8();
        if (!Set.of("\n", "\r\n").contains(lineSeparatorText())) {
            throw FileOptions.invalid("lineSep", lineSeparatorText(), "it must end with a line feed");
        }
    }

    /** Whether a file is one row. */
    boolean wholeText() {
        return options.flag("wholetext", false);
    }

    /** What stands behind each row that is written. */
    byte[] lineSeparator() {
        return lineSeparatorText().getBytes(StandardCharsets.UTF_8);
    }

    private String lineSeparatorText() {
        return options.text("lineSep", "\n").replace("\\r", "\r").replace("\\n", "\n");
    }

    /** Whether files are written with gzip. */
    boolean isCompressed() {
        return options.isGzip();
    }
}
