package io.arclight.session.listing;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Hides what nobody should see of the options and properties of tables, by Spark's rules. */
public final class Redaction {
    /** Spark's defaults of {@code spark.redaction.regex} and {@code spark.sql.redaction.options.regex}. */
    private static final Pattern SECRET = Pattern.compile("(?i)secret|password|token|access[.]?key|url");

    private static final String REDACTED = "*********(redacted)";

    private Redaction() {}

    /** Options or properties as they may be shown, in the order of their keys. */
    public static SortedMap<String, String> of(Map<String, String> properties) {
        SortedMap<String, String> shown = new TreeMap<>(properties);
        shown.replaceAll(Redaction::of);
        return shown;
    }

    /** The value of an option or property as it may be shown. */
    public static String of(String key, String value) {
        return SECRET.matcher(key).find() || SECRET.matcher(value).find() ? REDACTED : value;
    }
}
