package io.arclight.exec.function.conditional;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.type.DataType;
import java.util.Collections;
import java.util.List;

/** The greatest and the least of several values, of any type with an order; nulls do not count. */
public final class Extremes {
    private Extremes() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Extremes.class, "math_funcs")
                .bound("greatest(expr, ...) - Returns the greatest value that is not null.", call -> bind(call, 1))
                .bound("least(expr, ...) - Returns the least value that is not null.", call -> bind(call, -1))
                .functions();
    }

    private static ScalarBinding bind(Invocation call, int sign) {
        call.expect(2, Integer.MAX_VALUE);
        DataType type = call.coercion().commonType(call.types()).orElseThrow(call::noCommonType);
        call.requireOrder(type);
        List<DataType> types = Collections.nCopies(call.count(), type);
        boolean nullable = call.arguments().stream().allMatch(Argument::nullable);
        return call.kernel(new Kernel(sign), types, type, nullable, new ScalarTraits(false, false, true));
    }

    /**
     * Compares all arguments.
     *
     * @param sign 1 for the greatest, -1 for the least
     */
    private record Kernel(int sign) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            int[] position = new int[1];
            return RowLoop.build(input, (row, out) -> append(input, row, out, position));
        }

        private void append(Input input, int row, ColumnBuilder out, int[] position) {
            Column best = null;
            for (Column candidate : input.arguments()) {
                if (!candidate.isNull(row) && (best == null || sign * compare(candidate, best, row) > 0)) {
                    best = candidate;
                }
            }
            if (best == null) {
                out.appendNulls(1);
            } else {
                position[0] = row;
                out.append(best, position, 1);
            }
        }

        private static int compare(Column left, Column right, int row) {
            return left.base().compare(left.baseRow(row), right.base(), right.baseRow(row));
        }
    }
}
