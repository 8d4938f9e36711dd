package io.arclight.planner.validate.lowering;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.planner.validate.scope.Column;
import java.util.Optional;
import org.apache.calcite.rex.RexNode;

/**
 * A column of a select list.
 *
 * @param name its name
 * @param rex what it computes, over the columns of the select's input
 * @param source the column that it is, when it is nothing but that
 * @param lateral whether it uses aliases of other items
 */
public record SelectItem(String name, RexNode rex, Optional<Column> source, boolean lateral) {
    /** An item that uses no aliases. */
    public SelectItem(String name, RexNode rex, Optional<Column> source) {
        this(name, rex, source, false);
    }

    /** Rejects this item as a key of GROUP BY if it uses aliases. */
    public void checkKey() {
        if (lateral) {
            throw new ArclightException(ErrorCondition.UNSUPPORTED_FEATURE__LATERAL_COLUMN_ALIAS_IN_GROUP_BY);
        }
    }

    /** This item as a column of the result. */
    public Column column(int index) {
        return source.map(known ->
                        known.typed(rex.getType()).at(index).named(name).accessed(Column.Access.VISIBLE))
                .orElseGet(() -> Column.of(name, index, rex.getType()));
    }
}
