package io.arclight.planner.optimize;

import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.planner.rex.TypeMapping;
import java.util.List;
import org.apache.calcite.rel.type.RelDataType;

/** What the optimizer knows of conversions. */
public final class Casts {
    private static final List<DataType> INTEGRALS =
            List.of(AtomicType.BYTE, AtomicType.SHORT, AtomicType.INTEGER, AtomicType.LONG);
    private static final int[] INTEGRAL_DIGITS = {3, 5, 10, 19};

    private Casts() {}

    /** Whether a conversion never fails, whatever the value. */
    public static boolean isSafe(RelDataType from, DataType to) {
        return isSafe(TypeMapping.toDataType(from), to);
    }

    /** Whether a conversion never fails, whatever the value. */
    public static boolean isSafe(DataType from, DataType to) {
        if (from.equals(to) || from == AtomicType.NULL || to == AtomicType.STRING) {
            return true;
        }
        if (to == AtomicType.DOUBLE || to == AtomicType.FLOAT) {
            return from.isNumeric();
        }
        if (from.isDatetime() && to.isDatetime()) {
            return true;
        }
        return isLossless(from, to);
    }

    /** Whether a conversion between numbers keeps every value, so that comparisons may be made on either side of it. */
    public static boolean isLossless(DataType from, DataType to) {
        int source = INTEGRALS.indexOf(from);
        if (to instanceof DecimalType target) {
            int scale = from instanceof DecimalType decimal ? decimal.scale() : 0;
            int digits = from instanceof DecimalType decimal
                    ? decimal.precision() - decimal.scale()
                    : source >= 0 ? INTEGRAL_DIGITS[source] : Integer.MAX_VALUE;
            return target.scale() >= scale && target.precision() - target.scale() >= digits;
        }
        int target = INTEGRALS.indexOf(to);
        return source >= 0 && target >= source || from == AtomicType.FLOAT && to == AtomicType.DOUBLE;
    }
}
