package io.arclight.planner.validate.expression;

import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.exec.type.DataType;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Star;
import io.arclight.planner.logical.ValueExpression.InList;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/** {@code x IN (a, b)}. */
final class MembershipAnalyzer {
    private static final String FUNCTION = "in";

    private final ExpressionAnalyzer expressions;

    MembershipAnalyzer(ExpressionAnalyzer expressions) {
        this.expressions = expressions;
    }

    Typed analyze(InList node) {
        TypedBuilder builder = expressions.builder(node.origin());
        Typed child = expressions.analyze(node.child());
        List<Typed> options = new ArrayList<>();
        for (LogicalExpression option : node.options()) {
            if (option instanceof Star star) {
                options.addAll(new FunctionAnalyzer(expressions).star(star));
            } else {
                options.add(expressions.analyze(option));
            }
        }
        options.replaceAll(option -> builder.namedLike(option, child.type()));
        List<Typed> all = new ArrayList<>();
        all.add(child);
        all.addAll(options);
        DataType type = builder.commonType(FUNCTION, all);
        all = builder.padded(all);
        Optional<FunctionDescriptor> function = FunctionRegistry.find(FUNCTION);
        Set<RexNode> distinct = new LinkedHashSet<>();
        all.subList(1, all.size()).forEach(option -> distinct.add(builder.implicitCast(option, type)));
        RexNode operand = builder.implicitCast(all.get(0), type);
        RexNode rex = function.isPresent()
                ? listed(builder, function.get(), operand, distinct)
                : disjunction(builder, operand, distinct);
        return new Typed(rex, () -> print(child, options));
    }

    private static String print(Typed child, List<Typed> options) {
        return options.stream()
                .map(Typed::print)
                .collect(Collectors.joining(", ", "(" + child.print() + " IN (", "))"));
    }

    /** The registry's function, which can look a constant list up by hash. */
    private static RexNode listed(
            TypedBuilder builder, FunctionDescriptor function, RexNode operand, Set<RexNode> options) {
        List<Typed> arguments = new ArrayList<>();
        arguments.add(Typed.of(operand, ""));
        options.forEach(option -> arguments.add(Typed.of(option, "")));
        return builder.call(function, FUNCTION, arguments).rex();
    }

    private static RexNode disjunction(TypedBuilder builder, RexNode operand, Set<RexNode> options) {
        List<RexNode> equalities = new ArrayList<>();
        boolean nullable = false;
        for (RexNode option : options) {
            boolean optionNullable =
                    operand.getType().isNullable() || option.getType().isNullable();
            equalities.add(builder.predicate(SqlStdOperatorTable.EQUALS, List.of(operand, option), optionNullable));
            nullable |= optionNullable;
        }
        return equalities.size() == 1
                ? equalities.get(0)
                : builder.predicate(SqlStdOperatorTable.OR, equalities, nullable);
    }
}
