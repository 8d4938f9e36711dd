package io.arclight.exec.function.window;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.WindowBinding;
import io.arclight.exec.function.WindowImplementation;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.List;

/** The functions that only windows have. */
public final class WindowFunctions {
    private WindowFunctions() {}

    /** The functions. */
    public static List<FunctionDescriptor> functions() {
        return List.of(
                ranking(
                        "row_number() - Assigns a unique, sequential number to each row, starting with one.",
                        AtomicType.INTEGER,
                        Ranking.ROW_NUMBER),
                ranking(
                        "rank() - Computes the rank of a value in a group of values.",
                        AtomicType.INTEGER,
                        Ranking.RANK),
                ranking(
                        "dense_rank() - Computes the rank of a value in a group of values, without gaps.",
                        AtomicType.INTEGER,
                        Ranking.DENSE_RANK),
                ranking(
                        "percent_rank() - Computes the percentage ranking of a value in a group of values.",
                        AtomicType.DOUBLE,
                        Ranking.PERCENT_RANK),
                ranking(
                        "cume_dist() - Computes the position of a value relative to all values in the partition.",
                        AtomicType.DOUBLE,
                        Ranking.CUME_DIST),
                WindowFunction.of(
                        "ntile(n) - Divides the rows for each window partition into `n` buckets ranging from 1 to at most `n`.",
                        WindowFunctions::ntile),
                WindowFunction.of(
                                "lag(input[, offset[, default]]) - Returns the value of `input` at the `offset`th row before the current row in the window.",
                                call -> shift(call, -1))
                        .printedWithDefaults("1", "NULL"),
                WindowFunction.of(
                                "lead(input[, offset[, default]]) - Returns the value of `input` at the `offset`th row after the current row in the window.",
                                call -> shift(call, 1))
                        .printedWithDefaults("1", "NULL"),
                WindowFunction.of(
                        "nth_value(input[, offset]) - Returns the value of `input` at the row that is the `offset`th row from beginning of the window frame.",
                        WindowFunctions::nthValue));
    }

    private static FunctionDescriptor ranking(String usage, DataType type, Ranking ranking) {
        WindowFunction function = WindowFunction.of(usage, call -> {
            call.expect(0, ranking.ignoresArguments() ? Integer.MAX_VALUE : 0);
            return binding(call, call.types(), type, false, ranking);
        });
        return ranking.ignoresArguments() ? function.printedAsRank() : function;
    }

    private static WindowBinding binding(
            Invocation call,
            List<DataType> types,
            DataType result,
            boolean nullable,
            WindowImplementation implementation) {
        return new WindowBinding(call.function().name(), types, result, nullable, implementation);
    }

    private static WindowBinding ntile(Invocation call) {
        call.expect(0, 1);
        long buckets = call.count() == 0 ? 1 : constant(call, 0, "buckets");
        if (buckets < 1 || buckets > Integer.MAX_VALUE) {
            throw outOfRange(call, "buckets", "(0, 2147483647]", Long.toString(buckets));
        }
        return binding(call, call.types(), AtomicType.INTEGER, false, new Ntile((int) buckets));
    }

    private static ArclightException outOfRange(Invocation call, String name, String range, String value) {
        return new ArclightException(
                ErrorCondition.DATATYPE_MISMATCH__VALUE_OUT_OF_RANGE,
                "sqlExpr",
                call.sql(),
                "exprName",
                name,
                "valueRange",
                range,
                "currentValue",
                value);
    }

    private static long constant(Invocation call, int index, String name) {
        Argument argument = call.argument(index);
        if (!argument.foldable() || !(argument.value() instanceof Number number)) {
            throw FunctionErrors.invalidParameter(
                    call.function().name(), name, "It must be a constant integer, but got " + argument.sql() + ".");
        }
        return number.longValue();
    }

    private static WindowBinding shift(Invocation call, int direction) {
        call.expect(1, 3);
        long offset = call.count() > 1 ? constant(call, 1, "offset") : 1;
        DataType type = call.type(0);
        List<DataType> types = new ArrayList<>(call.types());
        boolean nullable = true;
        if (call.count() == 3) {
            type = call.coercion().commonType(type, call.type(2)).orElseThrow(call::noCommonType);
            types.set(0, type);
            types.set(2, type);
            nullable = call.argument(0).nullable() || call.argument(2).nullable();
        }
        return binding(call, types, type, nullable, new Shift(direction * offset));
    }

    private static WindowBinding nthValue(Invocation call) {
        call.expect(1, 2);
        long place = call.count() > 1 ? constant(call, 1, "offset") : 1;
        if (place < 1) {
            throw outOfRange(call, "offset", "(0, 9223372036854775807]", place + "L");
        }
        return binding(call, call.types(), call.type(0), true, new FrameValue(place, false));
    }
}
