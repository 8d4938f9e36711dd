package io.arclight.planner.optimize.prune;

import io.arclight.planner.optimize.Rels;
import io.arclight.planner.rex.Columns;
import java.util.List;
import org.apache.calcite.rel.RelCollation;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * A rel that lost columns.
 *
 * @param rel the rel
 * @param columns the former positions of its columns, ascending
 */
record Pruned(RelNode rel, ImmutableBitSet columns) {
    /** Where a column is now. */
    int position(int column) {
        return columns.indexOf(column);
    }

    RexNode map(RexNode expression) {
        return Columns.replace(expression, column -> Columns.reference(rel.getRowType(), position(column)));
    }

    ImmutableBitSet map(ImmutableBitSet set) {
        return ImmutableBitSet.of(set.asList().stream().map(this::position).toList());
    }

    RelCollation map(RelCollation collation) {
        return RelCollations.of(collation.getFieldCollations().stream()
                .map(field -> field.withFieldIndex(position(field.getFieldIndex())))
                .toList());
    }

    /** Only the columns that are needed, where a rel could not drop some by itself. */
    Pruned to(ImmutableBitSet needed) {
        if (columns.equals(needed)) {
            return this;
        }
        List<Integer> kept = needed.asList().stream().map(this::position).toList();
        return new Pruned(Rels.columns(rel, kept), needed);
    }
}
