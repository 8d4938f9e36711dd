package io.arclight.exec.function.predicate;

import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.List;

/** NOT, IS NULL, IS NOT NULL and the comparison that treats null as a value. */
public final class NullTests {
    private NullTests() {}

    /** The operators of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(NullTests.class, "predicate_funcs")
                .add("not(expr) - Logical not.", "not(boolean) boolean")
                .alias("!")
                .printed((name, arguments) -> "(NOT " + arguments.get(0) + ")")
                .bound("isnull(expr) - Returns true if `expr` is null.", call -> nullTest(call, NullTest.IS_NULL))
                .printed((name, arguments) -> "(" + arguments.get(0) + " IS NULL)")
                .bound(
                        "isnotnull(expr) - Returns true if `expr` is not null.",
                        call -> nullTest(call, NullTest.IS_NOT_NULL))
                .printed((name, arguments) -> "(" + arguments.get(0) + " IS NOT NULL)")
                .bound("expr1 <=> expr2 - Like `=`, but null equals null.", NullTests::nullSafeEqual)
                .alias("equal_null")
                .printed((name, arguments) -> name.equals("equal_null")
                        ? "equal_null(" + String.join(", ", arguments) + ")"
                        : "(" + String.join(" <=> ", arguments) + ")")
                .functions();
    }

    /** Logical not. */
    public static boolean not(boolean value) {
        return !value;
    }

    private static ScalarBinding nullTest(Invocation call, NullTest test) {
        call.expect(1);
        return call.kernel(test, call.types(), AtomicType.BOOLEAN, false, new ScalarTraits(false, false, true));
    }

    private static ScalarBinding nullSafeEqual(Invocation call) {
        call.expect(2);
        DataType type = ComparisonBinder.operandType(call, false);
        return call.kernel(
                NullTest.NULL_SAFE_EQUAL,
                List.of(type, type),
                AtomicType.BOOLEAN,
                false,
                new ScalarTraits(false, false, true));
    }
}
