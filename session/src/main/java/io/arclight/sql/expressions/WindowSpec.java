package io.arclight.sql.expressions;

import io.arclight.exec.error.Origin;
import io.arclight.exec.plan.part.WindowFrame;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.SortOrder;
import io.arclight.planner.logical.WindowDefinition;
import io.arclight.sql.Column;
import io.arclight.sql.functions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A window: partitions, an order, a frame. Immutable. */
public final class WindowSpec {
    static final WindowSpec EMPTY =
            new WindowSpec(new WindowDefinition(Optional.empty(), List.of(), List.of(), Optional.empty(), Origin.NONE));

    private final WindowDefinition definition;

    private WindowSpec(WindowDefinition definition) {
        this.definition = definition;
    }

    /** What this means. */
    public WindowDefinition definition() {
        return definition;
    }

    /** With these partition keys instead. */
    public WindowSpec partitionBy(Column... keys) {
        List<LogicalExpression> list =
                Arrays.stream(keys).map(Column::expression).toList();
        return new WindowSpec(
                new WindowDefinition(definition.base(), list, definition.orderBy(), definition.frame(), Origin.NONE));
    }

    /** With these partition keys instead. */
    public WindowSpec partitionBy(String key, String... keys) {
        return partitionBy(columns(key, keys));
    }

    /** In this order instead. */
    public WindowSpec orderBy(Column... keys) {
        List<SortOrder> orders = new ArrayList<>();
        for (Column key : keys) {
            orders.add(
                    key.expression() instanceof SortOrder order ? order : new SortOrder(key.expression(), false, true));
        }
        return new WindowSpec(new WindowDefinition(
                definition.base(), definition.partitionBy(), orders, definition.frame(), Origin.NONE));
    }

    /** In this order instead. */
    public WindowSpec orderBy(String key, String... keys) {
        return orderBy(columns(key, keys));
    }

    /** With a frame counted in rows: negative is before the current row, 0 the row itself, positive behind. */
    public WindowSpec rowsBetween(long start, long end) {
        return frame(WindowFrame.Unit.ROWS, start, end);
    }

    /** With a frame counted in values of the order key. */
    public WindowSpec rangeBetween(long start, long end) {
        return frame(WindowFrame.Unit.RANGE, start, end);
    }

    private WindowSpec frame(WindowFrame.Unit unit, long start, long end) {
        WindowDefinition.Frame frame = new WindowDefinition.Frame(unit, bound(start), bound(end));
        return new WindowSpec(new WindowDefinition(
                definition.base(), definition.partitionBy(), definition.orderBy(), Optional.of(frame), Origin.NONE));
    }

    private static WindowDefinition.Bound bound(long offset) {
        if (offset == Window.unboundedPreceding) {
            return new WindowDefinition.Bound(WindowFrame.Kind.UNBOUNDED_PRECEDING, Optional.empty());
        }
        if (offset == Window.unboundedFollowing) {
            return new WindowDefinition.Bound(WindowFrame.Kind.UNBOUNDED_FOLLOWING, Optional.empty());
        }
        if (offset == Window.currentRow) {
            return new WindowDefinition.Bound(WindowFrame.Kind.CURRENT_ROW, Optional.empty());
        }
        Object distance = Math.abs(offset) <= Integer.MAX_VALUE ? (Object) (int) Math.abs(offset) : Math.abs(offset);
        return new WindowDefinition.Bound(
                offset < 0 ? WindowFrame.Kind.PRECEDING : WindowFrame.Kind.FOLLOWING,
                Optional.of(functions.lit(distance).expression()));
    }

    private static Column[] columns(String first, String... rest) {
        Column[] columns = new Column[rest.length + 1];
        columns[0] = new Column(first);
        for (int i = 0; i < rest.length; i++) {
            columns[i + 1] = new Column(rest[i]);
        }
        return columns;
    }
}
