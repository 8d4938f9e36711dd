package io.arclight.jdbc;

import java.net.MalformedURLException;
import java.net.URL;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A connection URL with its properties: {@code jdbc:arclight://host:port/schema;name=value;...}, or {@code jdbc:arclight:}
 * with properties alone for the engine in this process. Properties of the URL win over those given beside it.
 */
final class ArclightUrl {

    static final String PREFIX = "jdbc:arclight:";
    static final int DEFAULT_PORT = 8765;

    /** The properties that the driver itself knows, in lower case; besides them go settings of the session. */
    static final List<String> PROPERTIES = Collections.unmodifiableList(Arrays.asList(
            "user",
            "password",
            "ssl",
            "ssltruststore",
            "ssltruststorepassword",
            "fetchsize",
            "querytimeout",
            "connecttimeout",
            "sockettimeout"));

    private static final Pattern REMOTE =
            Pattern.compile("//(\\[[0-9a-fA-F:.]+]|[^/:;\\[\\]]+)(?::(\\d+))?(?:/([^/;]*))?(;.*)?");

    private final String host;
    private final int port;
    private final String schema;
    private final Map<String, String> properties;
    private final Map<String, String> settings;

    private ArclightUrl(
            String host, int port, String schema, Map<String, String> properties, Map<String, String> settings) {
        this.host = host;
        this.port = port;
        this.schema = schema;
        this.properties = properties;
        this.settings = settings;
    }

    static boolean isAccepted(String url) {
        return url != null && (url.equals(PREFIX) || url.startsWith(PREFIX + "//") || url.startsWith(PREFIX + ";"));
    }

    /**
     * Parses a URL.
     *
     * @param info properties beside the URL; those that are neither the driver's nor settings are ignored
     */
    static ArclightUrl parse(String url, Properties info) throws SQLException {
        Map<String, String> properties = new HashMap<>();
        Map<String, String> settings = new TreeMap<>();
        for (String name : info.stringPropertyNames()) {
            put(name, info.getProperty(name), properties, settings);
        }
        String rest = url.substring(PREFIX.length());
        if (!rest.startsWith("//")) {
            parseProperties(url, rest, properties, settings);
            return new ArclightUrl(null, 0, null, properties, settings);
        }
        Matcher matcher = REMOTE.matcher(rest);
        if (!matcher.matches()) {
            throw malformed(url, "it should read " + PREFIX + "//host:port/schema;name=value");
        }
        int port = matcher.group(2) == null ? DEFAULT_PORT : parsePort(url, matcher.group(2));
        parseProperties(url, matcher.group(4), properties, settings);
        String schema = matcher.group(3) == null || matcher.group(3).isEmpty() ? null : matcher.group(3);
        return new ArclightUrl(matcher.group(1), port, schema, properties, settings);
    }

    private static int parsePort(String url, String digits) throws SQLException {
        if (digits.length() > 5 || Integer.parseInt(digits) > 65535) {
            throw malformed(url, digits + " is not a port");
        }
        return Integer.parseInt(digits);
    }

    private static void parseProperties(
            String url, String text, Map<String, String> properties, Map<String, String> settings) throws SQLException {
        for (String pair : text == null ? new String[0] : text.split(";")) {
            if (pair.trim().isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            if (equals <= 0) {
                throw malformed(url, "'" + pair + "' is not of the form name=value");
            }
            String name = pair.substring(0, equals).trim();
            if (!put(name, pair.substring(equals + 1).trim(), properties, settings)) {
                throw malformed(
                        url,
                        "the property " + name + " is neither one of " + PROPERTIES
                                + " nor a setting that begins with spark. or arclight.");
            }
        }
    }

    private static boolean put(
            String name, String value, Map<String, String> properties, Map<String, String> settings) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (PROPERTIES.contains(lower)) {
            properties.put(lower, value);
            return true;
        }
        if (lower.startsWith("spark.") || lower.startsWith("arclight.")) {
            settings.put(name, value);
            return true;
        }
        return false;
    }

    private static SQLException malformed(String url, String reason) {
        return new SQLException(
                "The URL " + url.replaceAll("(?i)(password=)[^;]*", "$1...") + " is malformed: " + reason, "08001");
    }

    boolean isEmbedded() {
        return host == null;
    }

    String schema() {
        return schema;
    }

    /** The settings for the session. */
    Map<String, String> settings() {
        return settings;
    }

    /** The address of the server, ending in a slash. */
    URL address() throws SQLException {
        try {
            return new URL(isSsl() ? "https" : "http", host, port, "/");
        } catch (MalformedURLException e) {
            throw new SQLException("The address " + host + ":" + port + " is malformed", "08001", e);
        }
    }

    boolean isSsl() {
        return Boolean.parseBoolean(property("ssl"));
    }

    /** A property of the driver by its name in lower case, or null. */
    String property(String name) {
        return properties.get(name);
    }

    /** A property that is a whole number from 0, or 0 when it is not given. */
    int number(String name) throws SQLException {
        String text = property(name);
        if (text == null) {
            return 0;
        }
        try {
            int value = Integer.parseInt(text);
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new SQLException(
                    "The property " + name + " should be a whole number from 0, not " + text, "08001", e);
        }
        throw new SQLException("The property " + name + " should be a whole number from 0, not " + text, "08001");
    }
}
