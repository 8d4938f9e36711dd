package io.arclight.planner.validate.relation;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.type.DataType;
import io.arclight.planner.catalog.Catalog;
import java.util.List;
import java.util.Map;

/**
 * The place of a conversion that nobody wrote: that of a value to the type of the table's column it goes to. Errors of the
 * conversion carry it, so that they can be told from those of conversions in the query.
 */
public final class AssignedColumn {
    private static final String MARK = "assignment\0";

    private AssignedColumn() {}

    /** The place for a column. */
    static Origin origin(String column, DataType from, DataType to) {
        String text = MARK + quote(from) + "\0" + quote(to) + "\0" + Catalog.quote(List.of(column));
        return new Origin(text, 0, text.length());
    }

    private static String quote(DataType type) {
        return "\"" + type.sql() + "\"";
    }

    /** CAST_OVERFLOW_IN_TABLE_INSERT for an overflow on the way into a column; any other error as it is. */
    public static ArclightException overflow(ArclightException error) {
        String text = error.origin().text();
        boolean overflows = error.condition() == ErrorCondition.CAST_OVERFLOW
                || error.condition() == ErrorCondition.NUMERIC_VALUE_OUT_OF_RANGE__WITH_SUGGESTION;
        if (!text.startsWith(MARK) || !overflows) {
            return error;
        }
        String[] parts = text.split("\0");
        return new ArclightException(
                ErrorCondition.CAST_OVERFLOW_IN_TABLE_INSERT,
                Map.of("sourceType", parts[1], "targetType", parts[2], "columnName", parts[3]),
                Origin.NONE,
                error);
    }
}
