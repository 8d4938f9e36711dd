package io.arclight.planner.validate.select;

import io.arclight.planner.validate.scope.Column;
import java.util.Optional;
import org.apache.calcite.rex.RexNode;

/**
 * A column of a select list.
 *
 * @param name its name
 * @param rex what it computes, over the columns of the select's input
 * @param source the column that it is, when it is nothing but that
 */
record SelectItem(String name, RexNode rex, Optional<Column> source) {
    /** This item as a column of the result. */
    Column column(int index) {
        return source.map(known ->
                        known.typed(rex.getType()).at(index).named(name).accessed(Column.Access.VISIBLE))
                .orElseGet(() -> Column.of(name, index, rex.getType()));
    }
}
