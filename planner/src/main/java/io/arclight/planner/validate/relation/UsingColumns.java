package io.arclight.planner.validate.relation;

import io.arclight.planner.logical.JoinKind;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Column.Access;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Relations;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;

/**
 * The columns of a join with USING: each key once, first; then the other columns. The keys that are not shown are still there by
 * qualified name.
 */
final class UsingColumns {
    private final TypedBuilder builder;
    private final JoinKind kind;
    private final RelNode rel;
    private final Scope scope;

    UsingColumns(TypedBuilder builder, JoinKind kind, RelNode rel, Scope scope) {
        this.builder = builder;
        this.kind = kind;
        this.rel = rel;
        this.scope = scope;
    }

    Relation merge(List<Column> leftKeys, List<Column> rightKeys) {
        Set<Integer> keys = new HashSet<>();
        leftKeys.forEach(column -> keys.add(column.index()));
        rightKeys.forEach(column -> keys.add(column.index()));
        List<Column> rest = scope.columns().stream()
                .filter(column -> !keys.contains(column.index()))
                .toList();
        return switch (kind) {
            case INNER, CROSS, LEFT -> result(rel, shown(leftKeys), rest, hidden(rightKeys));
            case LEFT_SEMI, LEFT_ANTI -> result(rel, shown(leftKeys), rest, List.of());
            case RIGHT -> result(rel, shown(rightKeys), rest, hidden(leftKeys));
            case FULL -> coalesced(leftKeys, rightKeys, rest);
        };
    }

    /** Keys of which either side may be missing: whichever is there. */
    private Relation coalesced(List<Column> leftKeys, List<Column> rightKeys, List<Column> rest) {
        List<RexNode> expressions = Relations.references(rel);
        List<String> names = new ArrayList<>(rel.getRowType().getFieldNames());
        List<Column> keys = new ArrayList<>();
        for (int i = 0; i < leftKeys.size(); i++) {
            Column left = shown(leftKeys).get(i);
            Column right = shown(rightKeys).get(i);
            RexNode either =
                    builder.coalesce(List.of(reference(left), reference(right))).rex();
            keys.add(Column.of(left.name(), expressions.size(), either.getType()));
            expressions.add(either);
            names.add(left.name());
        }
        List<Column> hidden = new ArrayList<>(hidden(leftKeys));
        hidden.addAll(hidden(rightKeys));
        return result(Relations.project(rel, expressions, names, Set.of()), keys, rest, hidden);
    }

    private Relation result(RelNode result, List<Column> keys, List<Column> rest, List<Column> more) {
        List<Column> columns = new ArrayList<>(keys);
        columns.addAll(rest);
        List<Column> hidden = new ArrayList<>(scope.hidden());
        hidden.addAll(more);
        return Relation.of(result, new Scope(columns, hidden));
    }

    /** The keys as the join gives them: maybe nullable. */
    private List<Column> shown(List<Column> keys) {
        return keys.stream()
                .map(key -> key.typed(
                        rel.getRowType().getFieldList().get(key.index()).getType()))
                .toList();
    }

    private List<Column> hidden(List<Column> keys) {
        return shown(keys).stream().map(key -> key.accessed(Access.QUALIFIED)).toList();
    }

    private static Typed reference(Column column) {
        return Typed.of(new RexInputRef(column.index(), column.type()), column.name());
    }
}
