package io.arclight.exec.function.sketch.frequency;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import java.util.List;

/** What the functions for the most frequent items take and give, checked as Spark does. */
final class TopKArguments {
    static final int DEFAULT_MOST = 5;
    static final int DEFAULT_TRACKED = 10_000;

    private TopKArguments() {}

    /** The type of items. */
    static DataType itemType(Invocation call) {
        DataType type = call.type(0).isString() ? AtomicType.STRING : call.type(0);
        if (!ItemFormat.supports(type)) {
            throw failure(call, type.typeName() + " columns are not supported");
        }
        return type;
    }

    /** How many items to give. */
    static int most(Invocation call, int index) {
        return positive(call, index, "k", "K", DEFAULT_MOST);
    }

    /** How many items to track; a number for calls that do not say. */
    static int tracked(Invocation call, int index, int absent) {
        int tracked = positive(call, index, "maxItemsTracked", "Number of items tracked", absent);
        if (tracked > ApproxTopK.TRACKED_LIMIT) {
            throw new ArclightException(
                    ErrorCondition.APPROX_TOP_K_MAX_ITEMS_TRACKED_EXCEEDS_LIMIT,
                    "maxItemsTracked",
                    Integer.toString(tracked),
                    "limit",
                    Integer.toString(ApproxTopK.TRACKED_LIMIT));
        }
        return tracked;
    }

    /** Raises an error if more items are asked for than are tracked. */
    static void checkTracked(int tracked, int most) {
        if (tracked < most) {
            throw new ArclightException(
                    ErrorCondition.APPROX_TOP_K_MAX_ITEMS_TRACKED_LESS_THAN_K,
                    "maxItemsTracked",
                    Integer.toString(tracked),
                    "k",
                    Integer.toString(most));
        }
    }

    private static int positive(Invocation call, int index, String name, String title, int absent) {
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

    /** The type of a sketch with what it says of its items. */
    static StructType stateType(DataType item) {
        return new StructType()
                .add("sketch", AtomicType.BINARY, false)
                .add("maxItemsTracked", AtomicType.INTEGER, false)
                .add("itemDataType", item, true)
                .add("itemDataTypeDDL", AtomicType.STRING, false);
    }

    /** The type of items with their counts. */
    static DataType resultType(DataType item) {
        StructType pair = new StructType().add("item", item, true).add("count", AtomicType.LONG, false);
        return new ArrayType(pair, false);
    }

    /** The type of the items of a sketch that is the first argument. */
    static DataType stateItemType(Invocation call) {
        if (!(call.type(0) instanceof StructType state)) {
            throw call.unexpectedType(0, "\"STRUCT\"");
        }
        if (state.size() != 4) {
            throw failure(
                    call,
                    "State must be a struct with 4 fields. Expected struct: struct<sketch:binary,maxItemsTracked:int,itemDataType:any,itemDataTypeDDL:string>. Got: "
                            + state.simpleString());
        }
        List<String> ordinals = List.of("first", "second", "third", "fourth");
        List<String> expected = List.of("binary", "int", "a supported data type", "string");
        for (int i = 0; i < ordinals.size(); i++) {
            DataType type = state.field(i).dataType();
            boolean right = i == 2
                    ? ItemFormat.supports(type) || type.isString()
                    : type.simpleString().equals(expected.get(i));
            if (!right) {
                throw failure(
                        call,
                        "State struct must have the " + ordinals.get(i) + " field to be " + expected.get(i) + ". Got: "
                                + type.simpleString());
            }
        }
        DataType item = state.field(2).dataType();
        return item.isString() ? AtomicType.STRING : item;
    }

    private static ArclightException failure(Invocation call, String message) {
        return call.mismatch(
                ErrorCondition.DATATYPE_MISMATCH__TYPE_CHECK_FAILURE_WITH_HINT, "msg", message, "hint", "");
    }
}
