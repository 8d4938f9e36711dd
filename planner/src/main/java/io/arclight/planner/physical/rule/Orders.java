package io.arclight.planner.physical.rule;

import io.arclight.planner.physical.Ordering;
import org.apache.calcite.rel.RelCollation;
import org.apache.calcite.rel.RelFieldCollation;

/** Calcite's orders as physical ones. */
public final class Orders {
    private Orders() {}

    /** The order; where nothing is said of nulls, they are the smallest values, as in Spark. */
    public static Ordering of(RelCollation collation) {
        return new Ordering(
                collation.getFieldCollations().stream().map(Orders::key).toList());
    }

    private static Ordering.Key key(RelFieldCollation field) {
        boolean descending = field.direction.isDescending();
        boolean nullsFirst =
                switch (field.nullDirection) {
                    case FIRST -> true;
                    case LAST -> false;
                    case UNSPECIFIED -> !descending;
                };
        return new Ordering.Key(field.getFieldIndex(), descending, nullsFirst);
    }
}
