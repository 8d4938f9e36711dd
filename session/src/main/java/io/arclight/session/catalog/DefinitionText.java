package io.arclight.session.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The text of a file that defines a schema, table, view or function: lines {@code -- key: value} of what SQL has no words for, then the
 * statement.
 *
 * @param facts values by key; line ends and backslashes in them are escaped as in Java's literals
 * @param statement the statement that makes it anew
 */
record DefinitionText(Map<String, String> facts, String statement) {
    private static final String LINE = "-- ";
    private static final String EQUALS = ": ";

    /** What {@link #text} has written. */
    static DefinitionText parse(String text) {
        Map<String, String> facts = new LinkedHashMap<>();
        String rest = text;
        while (rest.startsWith(LINE) && rest.contains("\n")) {
            String line = rest.substring(LINE.length(), rest.indexOf('\n'));
            int equals = line.indexOf(EQUALS);
            if (equals >= 0) {
                facts.put(
                        line.substring(0, equals),
                        line.substring(equals + EQUALS.length()).translateEscapes());
            }
            rest = rest.substring(rest.indexOf('\n') + 1);
        }
        return new DefinitionText(facts, rest);
    }

    /**
     * What is said under a key.
     *
     * @throws IllegalArgumentException when nothing is
     */
    String fact(String key) {
        String value = facts.get(key);
        if (value == null) {
            throw new IllegalArgumentException("its line -- " + key + " is missing");
        }
        return value;
    }

    /** The text of the file. */
    String text() {
        return facts.entrySet().stream()
                .map(fact -> LINE + fact.getKey() + EQUALS + escaped(fact.getValue()) + "\n")
                .collect(Collectors.joining("", "", statement));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
