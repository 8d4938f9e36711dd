package io.arclight.planner.validate.expression;

import io.arclight.exec.type.AtomicType;
import io.arclight.planner.logical.NameExpression.SortOrder;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * {@code percentile_cont(p) WITHIN GROUP (ORDER BY x DESC)}: the functions take what is ordered as their first argument, and
 * whether it is reversed as their last.
 *
 * @param arguments the arguments that the function is bound to
 * @param text how Spark prints the call
 */
record OrderedSetCall(List<Typed> arguments, String text) {
    private static final Set<String> FUNCTIONS = Set.of("percentile_cont", "percentile_disc");

    /** The call with its order as an argument; empty for other functions. */
    static Optional<OrderedSetCall> of(ExpressionAnalyzer expressions, FunctionCall call) {
        String name = call.name().toLowerCase(Locale.ROOT);
        if (!FUNCTIONS.contains(name) || call.clauses().ordering().size() != 1) {
            return Optional.empty();
        }
        SortOrder order = call.clauses().ordering().get(0);
        Typed key = expressions.analyze(order.child());
        List<Typed> written = expressions.analyzeAll(call.arguments());
        List<Typed> arguments = new ArrayList<>();
        arguments.add(key);
        arguments.addAll(written);
        if (order.descending()) {
            arguments.add(expressions.builder(call.origin()).literal(true, AtomicType.BOOLEAN));
        }
        String text = TypedBuilder.print(null, name, written) + " WITHIN GROUP (ORDER BY " + key.print()
                + (order.descending() ? " DESC)" : ")");
        return Optional.of(new OrderedSetCall(arguments, text));
    }
}
