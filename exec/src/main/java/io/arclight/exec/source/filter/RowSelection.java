package io.arclight.exec.source.filter;

import io.arclight.exec.expression.Expression;
import java.util.List;

/**
 * Which rows a reader is to give.
 *
 * @param conditions what must all be true of a row; those that are not free in the order in which they are evaluated
 * @param runtimeFilters where filters may be found that leave out more rows; hints
 */
public record RowSelection(List<RowCondition> conditions, List<RuntimeFilterSlot> runtimeFilters) {
    /** All rows, but for those that runtime filters leave out. */
    public static RowSelection all(List<RuntimeFilterSlot> runtimeFilters) {
        return new RowSelection(List.of(), runtimeFilters);
    }

    /** The rows for which a condition is true, in place of any condition so far. */
    public RowSelection where(Expression condition) {
        return new RowSelection(RowCondition.conjuncts(condition), runtimeFilters);
    }
}
