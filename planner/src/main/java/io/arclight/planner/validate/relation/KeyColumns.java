package io.arclight.planner.validate.relation;

import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Relations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;

/** A relation with keys as columns: its own where they are columns already, else more behind them that no name reaches. */
final class KeyColumns {
    private final Relation input;
    private final List<RexNode> added = new ArrayList<>();

    KeyColumns(Relation input) {
        this.input = input;
    }

    static RexNode reference(Column column) {
        return new RexInputRef(column.index(), column.type());
    }

    /** The column of a key. */
    int of(RexNode key) {
        if (key instanceof RexInputRef reference) {
            return reference.getIndex();
        }
        if (!added.contains(key)) {
            added.add(key);
        }
        return input.rel().getRowType().getFieldCount() + added.indexOf(key);
    }

    /** The relation with the columns. */
    Relation relation() {
        if (added.isEmpty()) {
            return input;
        }
        RelNode rel = input.rel();
        List<RexNode> all = Relations.references(rel);
        all.addAll(added);
        List<String> names = new ArrayList<>(rel.getRowType().getFieldNames());
        added.forEach(key -> names.add("_key"));
        return Relation.of(Relations.project(rel, all, names, Set.of()), input.scope());
    }
}
