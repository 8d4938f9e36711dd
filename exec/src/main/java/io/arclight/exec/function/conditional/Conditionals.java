package io.arclight.exec.function.conditional;

import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionRewrite;
import io.arclight.exec.function.FunctionRewrite.Builder;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.AtomicType;
import java.util.ArrayList;
import java.util.List;

/** Functions that stand for CASE or COALESCE, so that they evaluate only what they choose. */
public final class Conditionals {
    private Conditionals() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        FunctionGroup group = new FunctionGroup(Conditionals.class, "conditional_funcs");
        group.rewritten(
                "coalesce(expr1, expr2, ...) - Returns the first value that is not null.", new FunctionRewrite() {
                    @Override
                    public <T> T apply(Builder<T> builder, List<T> arguments) {
                        expect("coalesce", arguments, 1, Integer.MAX_VALUE);
                        return builder.coalesce(arguments);
                    }
                });
        group.rewritten(
                "if(expr1, expr2, expr3) - Returns `expr2` if `expr1` is true, else `expr3`.", new FunctionRewrite() {
                    @Override
                    public <T> T apply(Builder<T> builder, List<T> arguments) {
                        expect("if", arguments, 3, 3);
                        return builder.caseWhen(arguments.subList(0, 1), arguments.subList(1, 2), arguments.get(2));
                    }
                });
        group.printed((name, arguments) -> "(IF(" + String.join(", ", arguments) + "))");
        group.rewritten("ifnull(expr1, expr2) - Returns `expr2` if `expr1` is null.", new FunctionRewrite() {
            @Override
            public <T> T apply(Builder<T> builder, List<T> arguments) {
                expect("ifnull", arguments, 2, 2);
                return builder.coalesce(arguments);
            }
        });
        group.alias("nvl");
        group.rewritten("nvl2(expr1, expr2, expr3) - Returns `expr2` if `expr1` is not null.", new FunctionRewrite() {
            @Override
            public <T> T apply(Builder<T> builder, List<T> arguments) {
                expect("nvl2", arguments, 3, 3);
                T present = builder.call("isnotnull", arguments.subList(0, 1));
                return builder.caseWhen(List.of(present), arguments.subList(1, 2), arguments.get(2));
            }
        });
        group.rewritten("nullif(expr1, expr2) - Returns null if both are equal, else `expr1`.", new FunctionRewrite() {
            @Override
            public <T> T apply(Builder<T> builder, List<T> arguments) {
                expect("nullif", arguments, 2, 2);
                T nothing = builder.literal(null, AtomicType.NULL);
                return builder.caseWhen(List.of(builder.call("=", arguments)), List.of(nothing), arguments.get(0));
            }
        });
        group.rewritten("nullifzero(expr) - Returns null if `expr` is zero.", new FunctionRewrite() {
            @Override
            public <T> T apply(Builder<T> builder, List<T> arguments) {
                expect("nullifzero", arguments, 1, 1);
                T zero = builder.literal(0, AtomicType.INTEGER);
                T nothing = builder.literal(null, AtomicType.NULL);
                T isZero = builder.call("=", List.of(arguments.get(0), zero));
                return builder.caseWhen(List.of(isZero), List.of(nothing), arguments.get(0));
            }
        });
        group.rewritten("zeroifnull(expr) - Returns zero if `expr` is null.", new FunctionRewrite() {
            @Override
            public <T> T apply(Builder<T> builder, List<T> arguments) {
                expect("zeroifnull", arguments, 1, 1);
                return builder.coalesce(List.of(arguments.get(0), builder.literal(0, AtomicType.INTEGER)));
            }
        });
        group.rewritten("nanvl(expr1, expr2) - Returns `expr2` if `expr1` is not a number.", new FunctionRewrite() {
            @Override
            public <T> T apply(Builder<T> builder, List<T> arguments) {
                expect("nanvl", arguments, 2, 2);
                T number = builder.cast(arguments.get(0), AtomicType.DOUBLE);
                T isNan = builder.call("isnan", List.of(number));
                return builder.caseWhen(
                        List.of(isNan), List.of(builder.cast(arguments.get(1), AtomicType.DOUBLE)), number);
            }
        });
        group.rewritten(
                "decode(expr, search, result[, search, result]...[, default]) - Returns the result of the search that equals `expr`.",
                new FunctionRewrite() {
                    @Override
                    public <T> T apply(Builder<T> builder, List<T> arguments) {
                        expect("decode", arguments, 2, Integer.MAX_VALUE);
                        return arguments.size() == 2 ? builder.call("$decode", arguments) : decode(builder, arguments);
                    }
                });
        return group.functions();
    }

    private static <T> T decode(Builder<T> builder, List<T> arguments) {
        List<T> conditions = new ArrayList<>();
        List<T> results = new ArrayList<>();
        for (int i = 1; i + 1 < arguments.size(); i += 2) {
            conditions.add(builder.call("<=>", List.of(arguments.get(0), arguments.get(i))));
            results.add(arguments.get(i + 1));
        }
        boolean hasDefault = arguments.size() % 2 == 0;
        return builder.caseWhen(conditions, results, hasDefault ? arguments.get(arguments.size() - 1) : null);
    }

    /** Checks the number of arguments of a function that is rewritten. */
    public static void expect(String function, List<?> arguments, int least, int most) {
        Invocation.expect(function, arguments.size(), least, most);
    }
}
