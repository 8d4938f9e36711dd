package io.arclight.planner.optimize.subquery;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.DataType;
import io.arclight.planner.rex.Constants;
import io.arclight.planner.rex.TypeMapping;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rex.RexNode;

/** What aggregates give for no rows at all. */
final class EmptyGroup {
    private static final Set<String> COUNTS = Set.of("count", "count_if", "regr_count", "approx_count_distinct");
    private static final Set<String> COLLECTIONS = Set.of("collect_list", "collect_set", "array_agg");

    private EmptyGroup() {}

    /** The value for no rows. */
    static RexNode value(AggregateCall call) {
        DataType type = TypeMapping.toDataType(call.getType());
        String name = call.getAggregation().getName();
        if (COUNTS.contains(name)) {
            return Constants.toRex(new Literal(0L, type));
        }
        boolean collection = COLLECTIONS.contains(name) && type instanceof ArrayType;
        return Constants.toRex(new Literal(collection ? List.of() : null, type));
    }
}
