package io.arclight.planner.catalog;

import io.arclight.exec.expression.Literal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of a table's columns beside their types. Immutable.
 *
 * @param comments their comments, by name
 * @param defaults their defaults, by name
 */
public record ColumnNotes(Map<String, String> comments, Map<String, ColumnDefault> defaults) {
    /** Nothing. */
    public static final ColumnNotes NONE = new ColumnNotes(Map.of(), Map.of());

    /** Copies the maps. */
    public ColumnNotes {
        comments = Map.copyOf(comments);
        defaults = Map.copyOf(defaults);
    }

    /** These notes with others, of other columns. */
    public ColumnNotes and(ColumnNotes others) {
        Map<String, String> allComments = new HashMap<>(comments);
        allComments.putAll(others.comments);
        Map<String, ColumnDefault> allDefaults = new HashMap<>(defaults);
        allDefaults.putAll(others.defaults);
        return new ColumnNotes(allComments, allDefaults);
    }

    /** These notes with the comment of a column. */
    public ColumnNotes commented(String column, String comment) {
        return and(new ColumnNotes(Map.of(column, comment), Map.of()));
    }

    /** These notes with the default of a column. */
    public ColumnNotes with(String column, ColumnDefault value) {
        return and(new ColumnNotes(Map.of(), Map.of(column, value)));
    }

    /** The expression behind DEFAULT of a column. */
    public Optional<String> defaultText(String column) {
        return Optional.ofNullable(defaults.get(column)).flatMap(ColumnDefault::text);
    }

    /** The values of columns in files that do not have them, by column. */
    public Map<String, Literal> existing() {
        Map<String, Literal> values = new LinkedHashMap<>();
        defaults.forEach((column, value) -> value.existing()
                .filter(literal -> literal.value() != null)
                .ifPresent(literal -> values.put(column, literal)));
        return values;
    }
}
