package io.arclight.exec.function.collecting;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.column.build.StructBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.accumulator.LongValues;
import io.arclight.exec.function.aggregate.AggregateFunction;
import io.arclight.exec.function.aggregate.BasicAggregates;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.row.ValueReader;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The most frequent items with their counts, which are exact here; null is an item as well, behind others of its count.
 *
 * @param type the type of the items
 * @param most how many items to give
 */
record ApproxTopK(DataType type, int most) implements ListAggregate {
    private static final int DEFAULT_MOST = 5;
    private static final int DEFAULT_TRACKED = 10_000;
    private static final int TRACKED_LIMIT = 1_000_000;
    private static final Set<AtomicType> UNSUPPORTED =
            EnumSet.of(AtomicType.NULL, AtomicType.BINARY, AtomicType.CALENDAR_INTERVAL);

    /** The function. */
    static AggregateFunction function() {
        return AggregateFunction.of(
                        "approx_top_k(expr[, k[, maxItemsTracked]]) - Returns the `k` most frequent values of `expr` with their counts.",
                        ApproxTopK::bind)
                .printed((name, arguments) -> {
                    List<String> all = new ArrayList<>(arguments);
                    List<String> defaults = List.of(Integer.toString(DEFAULT_MOST), Integer.toString(DEFAULT_TRACKED));
                    all.addAll(defaults.subList(Math.min(2, arguments.size() - 1), 2));
                    return name + "(" + String.join(", ", all) + ")";
                });
    }

    private static AggregateBinding bind(Invocation call) {
        DataType type = call.expect(1, 3).type(0);
        if (!(type instanceof DecimalType || type instanceof AtomicType atomic && !UNSUPPORTED.contains(atomic))) {
            throw failure(call, type.sql().toLowerCase(Locale.ROOT) + " columns are not supported");
        }
        int most = constant(call, 1, "k", "K", DEFAULT_MOST);
        int tracked = constant(call, 2, "maxItemsTracked", "Number of items tracked", DEFAULT_TRACKED);
        if (tracked > TRACKED_LIMIT) {
            throw new ArclightException(
                    ErrorCondition.APPROX_TOP_K_MAX_ITEMS_TRACKED_EXCEEDS_LIMIT,
                    "maxItemsTracked",
                    Integer.toString(tracked),
                    "limit",
                    Integer.toString(TRACKED_LIMIT));
        }
        if (tracked < most) {
            throw new ArclightException(
                    ErrorCondition.APPROX_TOP_K_MAX_ITEMS_TRACKED_LESS_THAN_K,
                    "maxItemsTracked",
                    Integer.toString(tracked),
                    "k",
                    Integer.toString(most));
        }
        StructType item = new StructType().add("item", type, true).add("count", AtomicType.LONG, false);
        List<DataType> states = List.of(new ArrayType(type, true));
        DataType result = new ArrayType(item, false);
        return BasicAggregates.binding(call, call.types(), result, false, states, new ApproxTopK(type, most));
    }

    private static int constant(Invocation call, int index, String name, String title, int absent) {
        if (call.count() <= index) {
            return absent;
        }
        Argument argument = call.argument(index);
        if (!argument.type().isIntegral() && argument.type() != AtomicType.NULL) {
            throw call.unexpectedType(index, "\"INT\"");
        }
        if (!argument.foldable()) {
            throw failure(call, title + " must be a constant literal");
        }
        if (argument.value() == null) {
            throw new ArclightException(ErrorCondition.APPROX_TOP_K_NULL_ARG, "argName", "`" + name + "`");
        }
        long value = ((Number) argument.value()).longValue();
        if (value <= 0) {
            throw new ArclightException(
                    ErrorCondition.APPROX_TOP_K_NON_POSITIVE_ARG,
                    "argName",
                    "`" + name + "`",
                    "argValue",
                    Long.toString(value));
        }
        return (int) Math.min(value, Integer.MAX_VALUE);
    }

    private static ArclightException failure(Invocation call, String message) {
        return call.mismatch(
                ErrorCondition.DATATYPE_MISMATCH__TYPE_CHECK_FAILURE_WITH_HINT, "msg", message, "hint", "");
    }

    @Override
    public boolean keepsRows() {
        return true;
    }

    @Override
    public boolean keepsNulls() {
        return true;
    }

    @Override
    public boolean hasResultOfNothing() {
        return true;
    }

    @Override
    public void writeResult(Column values, int[] rows, ColumnBuilder column) {
        ValueReader reader = ValueReader.of(type);
        FrequentItems items = new FrequentItems();
        FrequentItems.Item nulls = new FrequentItems.Item(null, 0, 0);
        for (int row : rows) {
            if (values.isNull(row)) {
                nulls = new FrequentItems.Item(null, row, nulls.count() + 1);
            } else {
                items.add(reader.read(values, row), row);
            }
        }
        List<FrequentItems.Item> ranked = items.byFrequency();
        if (nulls.count() > 0) {
            long count = nulls.count();
            int place = (int)
                    ranked.stream().takeWhile(item -> item.count() >= count).count();
            ranked.add(place, nulls);
        }
        StructBuilder struct = (StructBuilder) ((ListBuilder) column).elements();
        for (FrequentItems.Item item : ranked.subList(0, Math.min(most, ranked.size()))) {
            struct.fields().get(0).append(values, new Selection(new int[] {item.row()}, 1));
            LongValues.append(struct.fields().get(1), item.count());
            struct.append();
        }
        ((ListBuilder) column).append();
    }
}
