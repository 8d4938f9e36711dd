package io.arclight.exec.operator.join;

import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.plan.part.JoinType;
import io.arclight.exec.type.PhysicalType;
import java.util.Arrays;
import java.util.List;

/** Finds key columns that need not be read from the build side, because equal values are the same on the probe side. */
final class SharedKeys {
    private SharedKeys() {}

    /** For each build column the probe column with the same value in every pair of an inner join, or -1. */
    static int[] of(JoinSpec spec) {
        int[] same = new int[spec.build().size()];
        Arrays.fill(same, -1);
        List<Expression> buildKeys = spec.buildKeys();
        for (int i = 0; spec.type() == JoinType.INNER && i < buildKeys.size(); i++) {
            if (buildKeys.get(i) instanceof ColumnReference build
                    && spec.probeKeys().get(i) instanceof ColumnReference probe
                    && isExact(build.type().physicalType())) {
                same[build.index()] = probe.index();
            }
        }
        return same;
    }

    /** Whether equal values are the same bits; 0.0 and -0.0 are equal. */
    private static boolean isExact(PhysicalType type) {
        return switch (type) {
            case BIT, INT8, INT16, INT32, INT64, INT128, VIEW -> true;
            case NULL, FLOAT32, FLOAT64, INTERVAL, LIST, MAP, STRUCT -> false;
        };
    }
}
