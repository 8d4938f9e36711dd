package io.arclight.planner.validate.expression;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.logical.NameExpression.Star;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.NameMatch;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.scope.Suggestions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return star.qualifier().isEmpty() || !names.ofRelation(star.qualifier()).isEmpty();
    }

    /** The columns, without those behind EXCEPT. */
    public List<Column> columns(Star star) {
        List<Column> all = star.qualifier().isEmpty() ? names.scope().columns() : names.ofRelation(star.qualifier());
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
        Scope scope = new Scope(all, List.of());
        Set<Object> excluded = new HashSet<>();
        for (List<String> name : star.except()) {
            NameMatch match = scope.find(name, star.origin())
                    .filter(found -> found.fields().isEmpty())
                    .orElseThrow(() -> Suggestions.unresolvedColumn(name, all, star.origin()));
            if (!excluded.add(match.column().identity())) {
                throw new ArclightException(
                        ErrorCondition.EXCEPT_OVERLAPPING_COLUMNS,
                        Map.of(
                                "columns",
                                star.except().stream().map(Catalog::quote).collect(Collectors.joining(", "))),
                        star.origin(),
                        null);
            }
        }
        return all.stream()
                .filter(column -> !excluded.contains(column.identity()))
                .toList();
    }
}
