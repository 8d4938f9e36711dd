package io.arclight.planner.validate.relation;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Column.Access;
import io.arclight.planner.validate.scope.NameMatch;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Names of relations and columns changed, columns left out: no row is touched. */
public final class AliasAnalyzer {
    private AliasAnalyzer() {}

    /** A relation under a name, its columns maybe under others. */
    public static Relation alias(Relation relation, List<String> name, List<String> columnNames) {
        if (columnNames.isEmpty() && relation instanceof FileRows files) {
            return files.underName(name);
        }
        Scope scope = relation.scope().underName(name);
        if (columnNames.isEmpty()) {
            return Relation.of(relation.rel(), scope);
        }
        List<Column> columns = scope.columns();
        if (columns.size() != columnNames.size()) {
            throw new ArclightException(
                    ErrorCondition.ASSIGNMENT_ARITY_MISMATCH,
                    "numExpr",
                    Integer.toString(columnNames.size()),
                    "numTarget",
                    Integer.toString(columns.size()));
        }
        List<Column> renamed = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            renamed.add(column.copied(columnNames.get(i)).qualified(name));
        }
        return Relation.of(relation.rel(), new Scope(renamed, List.of()));
    }

    /** Columns under new names; names that do not exist are ignored. */
    public static Relation rename(Relation relation, Map<String, String> names) {
        Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(names);
        return relation.rescoped(scope -> scope.map(column -> {
            String name = byName.get(column.name());
            return name == null ? column : column.named(name).qualified(List.of());
        }));
    }

    /** A relation without some columns, which names can still reach; those that do not exist are ignored. */
    public static Relation drop(Relation relation, List<LogicalExpression> dropped) {
        Scope scope = relation.scope();
        Set<Integer> gone = new HashSet<>();
        for (LogicalExpression expression : dropped) {
            if (!(expression instanceof Attribute attribute)) {
                continue;
            }
            Optional<NameMatch> tagged =
                    attribute.datasetId() == 0 ? Optional.empty() : Relation.find(scope, attribute);
            if (tagged.isPresent()) {
                gone.add(tagged.get().column().index());
                continue;
            }
            String name = String.join(".", attribute.name()).toLowerCase(Locale.ROOT);
            scope.columns().stream()
                    .filter(column -> column.name().toLowerCase(Locale.ROOT).equals(name))
                    .forEach(column -> gone.add(column.index()));
        }
        return relation.rescoped(all -> without(all, gone));
    }

    private static Scope without(Scope scope, Set<Integer> gone) {
        List<Column> kept = new ArrayList<>();
        List<Column> hidden = new ArrayList<>(scope.hidden());
        for (Column column : scope.columns()) {
            if (gone.contains(column.index())) {
                hidden.add(column.accessed(Access.HIDDEN));
            } else {
                kept.add(column);
            }
        }
        return new Scope(kept, hidden);
    }
}
