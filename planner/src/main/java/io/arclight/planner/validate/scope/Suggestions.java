package io.arclight.planner.validate.scope;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.planner.catalog.Catalog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that the user may have meant, nearest first. */
public final class Suggestions {
    private static final int MAX = 5;

    private Suggestions() {}

    /** The error that a column's name means nothing, with what may have been meant. */
    public static ArclightException unresolvedColumn(List<String> name, Collection<Column> columns, Origin origin) {
        String quoted = Catalog.quote(name);
        List<List<String>> nearest = nearest(name, columns);
        if (nearest.isEmpty()) {
            return new ArclightException(
                    ErrorCondition.UNRESOLVED_COLUMN__WITHOUT_SUGGESTION, Map.of("objectName", quoted), origin, null);
        }
        String proposal = nearest.stream().map(Catalog::quote).collect(Collectors.joining(", "));
        return new ArclightException(
                ErrorCondition.UNRESOLVED_COLUMN__WITH_SUGGESTION,
                Map.of("objectName", quoted, "proposal", proposal),
                origin,
                null);
    }

    /** The names of columns, nearest to a name first, as many as a message shows. Qualified where the name or the columns need it. */
    private static List<List<String>> nearest(List<String> name, Collection<Column> columns) {
        Set<List<String>> all = new LinkedHashSet<>();
        boolean oneRelation = columns.stream().map(Column::qualifier).distinct().count() <= 1;
        for (Column column : columns) {
            boolean bare = name.size() == 1 && oneRelation;
            all.add(bare ? List.of(column.name()) : column.fullName());
        }
        String wanted = String.join(".", name).toLowerCase(Locale.ROOT);
        List<List<String>> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(
                candidate -> distance(wanted, String.join(".", candidate).toLowerCase(Locale.ROOT))));
        return sorted.subList(0, Math.min(MAX, sorted.size()));
    }

    /** Levenshtein's distance. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
