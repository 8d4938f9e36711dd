package io.arclight.planner.validate.name;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.logical.NameExpression.Star;
import io.arclight.planner.rex.TypeMapping;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.NameMatch;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.scope.Suggestions;
import io.arclight.planner.validate.typed.FieldExclusion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The columns that {@code *} and {@code t.*} mean. */
public final class StarExpansion {
    private final Namespace names;

    /** The expansion where some names are known. */
    public StarExpansion(Namespace names) {
        this.names = names;
    }

    /** Whether the star is that of a relation, or of everything; otherwise it is that of a struct. */
    public boolean isOfRelation(Star star) {
        return star.qualifier().isEmpty()
                || star.pattern().isPresent()
                || !names.ofRelation(star.qualifier()).isEmpty();
    }

    private List<Column> all(Star star) {
        return star.qualifier().isEmpty() ? names.scope().columns() : names.ofRelation(star.qualifier());
    }

    /** The columns, without those behind EXCEPT; of some only fields are left out ({@link #excludedFields}). */
    public List<Column> columns(Star star) {
        List<Column> all = all(star);
        if (star.pattern().isPresent()) {
            return matching(star.pattern().get(), all);
        }
        if (all.isEmpty() && !star.qualifier().isEmpty()) {
            throw new ArclightException(
                    ErrorCondition.CANNOT_RESOLVE_STAR_EXPAND,
                    Map.of(
                            "targetString",
                            Catalog.quote(star.qualifier()),
                            "columns",
                            names.scope().columns().stream()
                                    .map(column -> Catalog.quote(List.of(column.name())))
                                    .collect(Collectors.joining(", "))),
                    star.origin(),
                    null);
        }
        if (star.except().isEmpty()) {
            return all;
        }
        Map<Object, List<List<String>>> excluded = excluded(star, all);
        return all.stream()
                .filter(column ->
                        !excluded.getOrDefault(column.identity(), List.of()).contains(List.<String>of()))
                .toList();
    }

    private static List<Column> matching(String text, List<Column> columns) {
        Pattern pattern = Pattern.compile(text, Pattern.CASE_INSENSITIVE);
        return columns.stream()
                .filter(column -> pattern.matcher(column.name()).matches())
                .toList();
    }

    /** The columns where each stands for itself: EXCEPT may name columns alone. */
    public List<Column> wholeColumns(Star star) {
        List<Column> columns = columns(star);
        for (Column column : columns) {
            excludedFields(star, column).stream().findFirst().ifPresent(fields -> {
                List<String> path = new ArrayList<>(List.of(column.name()));
                path.addAll(fields);
                throw Suggestions.unresolvedColumn(path, columns, star.origin());
            });
        }
        return columns;
    }

    /** The fields of a struct where each stands for itself: EXCEPT may name fields of the struct alone. */
    public static List<String> keptFields(Star star, StructType struct) {
        List<String> kept = new ArrayList<>(struct.names());
        for (List<String> path : star.except()) {
            if (path.size() != 1 || !kept.removeIf(path.get(0)::equalsIgnoreCase)) {
                throw Suggestions.unresolvedColumn(path, List.of(), star.origin());
            }
        }
        return kept;
    }

    /** The fields within a column that EXCEPT leaves out, as paths from the column downwards. */
    public List<List<String>> excludedFields(Star star, Column column) {
        return star.except().isEmpty()
                ? List.of()
                : excluded(star, all(star)).getOrDefault(column.identity(), List.of());
    }

    /** What EXCEPT leaves out by the column's identity; an empty path is the column itself. */
    private static Map<Object, List<List<String>>> excluded(Star star, List<Column> all) {
        Scope scope = new Scope(all, List.of());
        Map<Object, List<List<String>>> excluded = new HashMap<>();
        for (List<String> name : star.except()) {
            NameMatch match = scope.find(name, star.origin())
                    .filter(found -> found.fields().isEmpty()
                            || TypeMapping.toDataType(found.column().type()) instanceof StructType)
                    .orElseThrow(() -> Suggestions.unresolvedColumn(name, all, star.origin()));
            excluded.computeIfAbsent(match.column().identity(), key -> new ArrayList<>())
                    .add(match.fields());
        }
        if (excluded.values().stream().anyMatch(FieldExclusion::overlap)) {
            throw overlapping(star);
        }
        return excluded;
    }

    /** The error of an EXCEPT that names something twice. */
    public static ArclightException overlapping(Star star) {
        return new ArclightException(
                ErrorCondition.EXCEPT_OVERLAPPING_COLUMNS,
                Map.of("columns", star.except().stream().map(Catalog::quote).collect(Collectors.joining(", "))),
                star.origin(),
                null);
    }
}
