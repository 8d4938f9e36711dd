package io.arclight.planner.validate.scope;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.validate.scope.Column.Access;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The columns of a relation: those of its result, in order, and others that names can reach.
 *
 * <p>Names are looked up as Spark does: the longest part of a name that is a relation's counts as qualifier, what follows the
 * column are fields of a struct.
 */
public final class Scope {
    /** No columns. */
    public static final Scope EMPTY = new Scope(List.of(), List.of());

    /** The hidden column {@code _metadata} of files by a name that no query writes, for functions that mean nothing else. */
    public static final String FILE_METADATA = "\0_metadata";

    private static final int MAX_QUALIFIER = 3;

    private final List<Column> columns;
    private final List<Column> hidden;
    private Map<String, List<Column>> byName;

    /**
     * A scope.
     *
     * @param columns the columns of the result
     * @param hidden further columns that names can reach
     */
    public Scope(List<Column> columns, List<Column> hidden) {
        this.columns = List.copyOf(columns);
        this.hidden = List.copyOf(hidden);
    }

    /** The columns of the result. */
    public List<Column> columns() {
        return columns;
    }

    /** Further columns that names can reach. */
    public List<Column> hidden() {
        return hidden;
    }

    /**
     * What a name means, if anything.
     *
     * @param name the parts of the name
     * @param origin where it was written
     * @throws ArclightException AMBIGUOUS_REFERENCE
     */
    public Optional<NameMatch> find(List<String> name, Origin origin) {
        for (int split = Math.min(name.size() - 1, MAX_QUALIFIER); split >= 0; split--) {
            List<Column> candidates = candidates(name.subList(0, split), name.get(split));
            if (!candidates.isEmpty()) {
                return Optional.of(new NameMatch(sole(candidates, name, origin), name.subList(split + 1, name.size())));
            }
        }
        return Optional.empty();
    }

    /** The column of a Dataset, if it is here. */
    public Optional<Column> findTagged(long dataset, String name, Origin origin) {
        List<Column> candidates = new ArrayList<>();
        for (Column column : columns) {
            if (column.isOf(dataset, name)) {
                candidates.add(column);
            }
        }
        for (Column column : candidates.isEmpty() ? hidden : List.<Column>of()) {
            if (column.isOf(dataset, name)) {
                candidates.add(column);
            }
        }
        return candidates.isEmpty() ? Optional.empty() : Optional.of(sole(candidates, List.of(name), origin));
    }

    /** The columns of a relation, for {@code t.*}; those that only qualified names reach come first, as in Spark. */
    public List<Column> ofRelation(List<String> qualifier) {
        List<Column> found = new ArrayList<>();
        for (Column column : hidden) {
            if (column.access() == Access.QUALIFIED && hasQualifier(column, qualifier)) {
                found.add(column);
            }
        }
        for (Column column : columns) {
            if (hasQualifier(column, qualifier)) {
                found.add(column);
            }
        }
        return found;
    }

    private List<Column> candidates(List<String> qualifier, String name) {
        List<Column> visible = new ArrayList<>();
        List<Column> others = new ArrayList<>();
        for (Column column : index().getOrDefault(name.toLowerCase(Locale.ROOT), List.of())) {
            if (!hasQualifier(column, qualifier)) {
                continue;
            }
            if (column.access() == Access.VISIBLE) {
                visible.add(column);
            } else if (column.access() == Access.HIDDEN || !qualifier.isEmpty()) {
                others.add(column);
            }
        }
        return visible.isEmpty() ? others : visible;
    }

    private Map<String, List<Column>> index() {
        if (byName == null) {
            Map<String, List<Column>> map = new HashMap<>();
            for (List<Column> group : List.of(columns, hidden)) {
                for (Column column : group) {
                    map.computeIfAbsent(column.name().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                            .add(column);
                }
            }
            byName = map;
        }
        return byName;
    }

    private static boolean hasQualifier(Column column, List<String> qualifier) {
        int offset = column.qualifier().size() - qualifier.size();
        if (offset < 0) {
            return false;
        }
        for (int i = 0; i < qualifier.size(); i++) {
            if (!column.qualifier().get(offset + i).equalsIgnoreCase(qualifier.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Column sole(List<Column> candidates, List<String> name, Origin origin) {
        Set<Object> identities = new HashSet<>();
        candidates.forEach(column -> identities.add(column.identity()));
        if (identities.size() == 1) {
            return candidates.get(0);
        }
        String references = candidates.stream()
                .map(column -> Catalog.quote(column.fullName()))
                .sorted()
                .collect(Collectors.joining(", ", "[", "]"));
        throw new ArclightException(
                ErrorCondition.AMBIGUOUS_REFERENCE,
                Map.of("name", Catalog.quote(name), "referenceNames", references),
                origin,
                null);
    }

    /** The columns of the result changed one by one; hidden ones stay as they are. */
    public Scope map(UnaryOperator<Column> change) {
        return new Scope(columns.stream().map(change).toList(), hidden);
    }

    /** All columns changed one by one. */
    public Scope mapAll(UnaryOperator<Column> change) {
        return new Scope(
                columns.stream().map(change).toList(),
                hidden.stream().map(change).toList());
    }

    /** This scope followed by another, whose row begins at a position. */
    public Scope followedBy(Scope other, int offset) {
        List<Column> both = new ArrayList<>(columns);
        other.columns.forEach(column -> both.add(column.at(column.index() + offset)));
        List<Column> bothHidden = new ArrayList<>(hidden);
        other.hidden.forEach(column -> bothHidden.add(column.at(column.index() + offset)));
        return new Scope(both, bothHidden);
    }

    /** The columns of the result under a relation's name; others are out of reach. */
    public Scope underName(List<String> qualifier) {
        return new Scope(
                columns.stream().map(column -> column.qualified(qualifier)).toList(), List.of());
    }

    /** The names of the result's columns, in order. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }
}
