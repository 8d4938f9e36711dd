package io.arclight.planner.catalog;

import io.arclight.exec.expression.Literal;
import java.util.Optional;

/**
 * The DEFAULT of a table's column.
 *
 * @param text the expression as it was written, evaluated for each INSERT; empty when it was dropped: null then
 * @param existing the column's value in rows of files that were written before there was such a column; empty: null
 */
public record ColumnDefault(Optional<String> text, Optional<Literal> existing) {
    /** A default as written, whose value is not known so far. */
    public static ColumnDefault written(String text) {
        return new ColumnDefault(Optional.of(text), Optional.empty());
    }

    /** This default when files without the column have a value there. */
    public ColumnDefault withExisting(Literal value) {
        return new ColumnDefault(text, Optional.of(value));
    }

    /** Another expression, or none, for rows to come; old files mean what they meant. */
    public ColumnDefault withText(Optional<String> newText) {
        return new ColumnDefault(newText, existing);
    }
}
