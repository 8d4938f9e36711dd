package io.arclight.exec.source.file;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The options of a reader or writer. Names ignore case, as in Spark. Immutable. */
public final class FileOptions {
    /** The options that say which files are read. */
    public static final List<String> COMMON = List.of(
            "path",
            "paths",
            "basePath",
            "pathGlobFilter",
            "recursiveFileLookup",
            "modifiedBefore",
            "modifiedAfter",
            "timeZone",
            "ignoreCorruptFiles",
            "ignoreMissingFiles");

    private static final Set<String> UTF_8 = Set.of("UTF-8", "UTF8");

    /** No options. */
    public static final FileOptions NONE = new FileOptions(Map.of());

    private final Map<String, String> values;

    /** Options by name. */
    public FileOptions(Map<String, String> options) {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(options);
        this.values = Collections.unmodifiableMap(copy);
    }

    /** The value of an option. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The value of an option, or a default. */
    public String text(String name, String defaultValue) {
        return values.getOrDefault(name, defaultValue);
    }

    /**
     * The value of an option that is true or false.
     *
     * @throws ArclightException INVALID_PARAMETER_VALUE when it is neither
     */
    public boolean flag(String name, boolean defaultValue) {
        String value = values.get(name);
        if (value == null) {
            return defaultValue;
        }
        return switch (value.trim().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw invalid(name, value, "it must be true or false");
        };
    }

    /**
     * Checks that there are no options but those of a format and those that every format has.
     *
     * @throws ArclightException INVALID_PARAMETER_VALUE naming one that is not
     */
    public void expectNames(String format, Set<String> names) {
        for (Map.Entry<String, String> option : values.entrySet()) {
            if (Stream.concat(COMMON.stream(), names.stream()).noneMatch(option.getKey()::equalsIgnoreCase)) {
                throw invalid(option.getKey(), option.getValue(), "it is not a supported option of " + format);
            }
        }
    }

    /**
     * Whether files are written with gzip.
     *
     * @throws ArclightException INVALID_PARAMETER_VALUE when {@code compression} is another one
     */
    public boolean isGzip() {
        String codec = text("compression").or(() -> text("codec")).orElse("none");
        return switch (codec.toLowerCase(Locale.ROOT)) {
            case "none", "uncompressed" -> false;
            case "gzip", "org.apache.hadoop.io.compress.gzipcodec" -> true;
            default -> throw invalid("compression", codec, "it must be none or gzip");
        };
    }

    /**
     * Checks that texts are UTF-8.
     *
     * @throws ArclightException INVALID_PARAMETER_VALUE when {@code encoding} or {@code charset} is another one
     */
    public void expectUtf8() {
        for (String name : List.of("encoding", "charset")) {
            text(name)
                    .filter(value -> !UTF_8.contains(value.toUpperCase(Locale.ROOT)))
                    .ifPresent(value -> {
                        throw invalid(name, value, "it must be UTF-8");
                    });
        }
    }

    /** Every option. */
    public Map<String, String> all() {
        return values;
    }

    /** The error for an option whose value does not do. */
    public static ArclightException invalid(String name, String value, String reason) {
        return new ArclightException(
                ErrorCondition.INVALID_PARAMETER_VALUE,
                "parameter",
                "`" + name + "`",
                "functionName",
                "the options",
                "message",
                reason + ", but is '" + value + "'");
    }
}
