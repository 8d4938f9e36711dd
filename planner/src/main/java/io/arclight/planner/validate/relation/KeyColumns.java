package io.arclight.planner.validate.relation;

import io.arclight.planner.validate.scope.AddedColumns;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Relation;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;

/** A relation with keys as columns: its own where they are columns already, else more behind them that no name reaches. */
final class KeyColumns {
    private final Relation input;
    private final AddedColumns columns;

    KeyColumns(Relation input) {
        this.input = input;
        this.columns = new AddedColumns(input.rel(), Set.of());
    }

    static RexNode reference(Column column) {
        return new RexInputRef(column.index(), column.type());
    }

    /** The column of a key. */
    int of(RexNode key) {
        return columns.of(key);
    }

    /** The relation with the columns. */
    Relation relation() {
        RelNode rel = columns.rel();
        return rel == input.rel() ? input : Relation.of(rel, input.scope());
    }
}
