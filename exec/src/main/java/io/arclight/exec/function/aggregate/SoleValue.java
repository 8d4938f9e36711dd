package io.arclight.exec.function.aggregate;

import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.List;

/** The only value of a group, which no query can call: what the planner makes of a correlated scalar subquery. */
public final class SoleValue {
    private SoleValue() {}

    /** The value of a group; an error when the group has several rows, null when it has none. */
    public static AggregateBinding of(DataType type) {
        return new AggregateBinding(
                "sole_value",
                List.of(type),
                type,
                true,
                List.of(type, AtomicType.LONG),
                new Positional(type, false, false, true));
    }
}
