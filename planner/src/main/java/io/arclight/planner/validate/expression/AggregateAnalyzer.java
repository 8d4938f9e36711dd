package io.arclight.planner.validate.expression;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.TypeStructure;
import io.arclight.planner.logical.NameExpression.SortOrder;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.validate.expression.ExpressionScope.Clause;
import io.arclight.planner.validate.name.OuterReferences;
import io.arclight.planner.validate.typed.Placeholder;
import io.arclight.planner.validate.typed.Placeholder.AggregateSpec;
import io.arclight.planner.validate.typed.Placeholder.Direction;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;

/** Calls of aggregate functions without OVER. */
final class AggregateAnalyzer {
    private final ExpressionAnalyzer expressions;
    private final FunctionAnalyzer functions;

    AggregateAnalyzer(ExpressionAnalyzer expressions, FunctionAnalyzer functions) {
        this.expressions = expressions;
        this.functions = functions;
    }

    /** Analyzes a call. */
    Typed analyze(FunctionDescriptor function, FunctionCall call) {
        if (expressions.isInAggregate()) {
            throw error(ErrorCondition.NESTED_AGGREGATE_FUNCTION, call.origin(), Map.of());
        }
        ExpressionAnalyzer inside = expressions.withinAggregate();
        TypedBuilder builder = inside.builder(call.origin());
        Optional<OrderedSetCall> orderedSet = OrderedSetCall.of(inside, function, call);
        List<Typed> arguments =
                orderedSet.isPresent() ? orderedSet.get().arguments() : functions.arguments(inside, call);
        AggregateBinding binding = (AggregateBinding) builder.bind(function, arguments);
        List<RexNode> operands = new ArrayList<>(builder.castAll(arguments, binding.argumentTypes()));
        Optional<Typed> filter =
                call.clauses().filter().map(condition -> AggregateFilter.analyze(inside, call, condition));
        filter.ifPresent(condition -> operands.add(AggregateFilter.rex(builder, call, condition)));
        List<Direction> directions = new ArrayList<>();
        List<Typed> keys = new ArrayList<>();
        for (SortOrder order :
                orderedSet.isPresent() ? List.<SortOrder>of() : call.clauses().ordering()) {
            keys.add(inside.analyze(order.child()));
            operands.add(keys.get(keys.size() - 1).rex());
            directions.add(new Direction(order.descending(), order.nullsFirst()));
        }
        if (call.clauses().distinct()) {
            arguments.forEach(argument -> requireComparable(argument, call.origin()));
        }
        if (call.clauses().distinct() && !keys.isEmpty()) {
            DistinctOrder.check(
                    function, call, arguments.get(0), binding.argumentTypes().get(0), keys);
        }
        AggregateSpec spec =
                new AggregateSpec(binding, call.clauses().distinct(), arguments.size(), filter.isPresent(), directions);
        return new Typed(
                placed(call, spec, operands),
                () -> orderedSet
                                .map(OrderedSetCall::text)
                                .orElseGet(() -> printAggregate(function, call, arguments, keys))
                        + filter.map(condition -> " FILTER (WHERE " + condition.print() + ")")
                                .orElse(""));
    }

    /** DISTINCT groups rows by the arguments, which variants, without equality, do not allow. */
    private static void requireComparable(Typed argument, Origin origin) {
        if (TypeStructure.contains(argument.type(), part -> part == AtomicType.VARIANT)) {
            throw error(
                    ErrorCondition.GROUP_EXPRESSION_TYPE_IS_NOT_ORDERABLE,
                    origin,
                    Map.of("sqlExpr", "\"" + argument.print() + "\"", "dataType", TypedBuilder.quote(argument.type())));
        }
    }

    /** How Spark prints an aggregate without FILTER and OVER. */
    static String printAggregate(
            FunctionDescriptor function, FunctionCall call, List<Typed> arguments, List<Typed> keys) {
        List<String> texts = arguments.stream().map(Typed::print).collect(Collectors.toCollection(ArrayList::new));
        if (call.clauses().distinct() && !texts.isEmpty()) {
            texts.set(0, "DISTINCT " + texts.get(0));
        }
        if (keys.isEmpty()) {
            return function.print(call.name(), texts);
        }
        List<String> orders = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            SortOrder order = call.clauses().ordering().get(i);
            orders.add(keys.get(i).print() + printDirection(order));
        }
        return function.print(function.name(), texts) + " WITHIN GROUP (ORDER BY " + String.join(", ", orders) + ")";
    }

    /** How Spark prints the direction of a sort key. */
    static String printDirection(SortOrder order) {
        return (order.descending() ? " DESC" : " ASC") + (order.nullsFirst() ? " NULLS FIRST" : " NULLS LAST");
    }

    /** An aggregate where it stands; one over nothing but columns of the query around is that query's. */
    private RexNode placed(FunctionCall call, AggregateSpec spec, List<RexNode> operands) {
        RexNode own = Placeholder.aggregate(spec, operands, call.origin());
        Clause clause = expressions.scope().clause();
        if (clause == Clause.WHERE || clause == Clause.JOIN) {
            if (OuterReferences.areAll(own)) {
                return Placeholder.outerAggregate(spec, operands, call.origin());
            }
            OuterReferences.checkAggregate((RexCall) own);
        }
        checkAllowed(call);
        return own;
    }

    private void checkAllowed(FunctionCall call) {
        Clause clause = expressions.scope().clause();
        String text = "\"" + call.origin().fragment() + "\"";
        switch (clause) {
            case WHERE, JOIN, GENERATE ->
                throw error(
                        ErrorCondition.INVALID_WHERE_CONDITION,
                        call.origin(),
                        Map.of(
                                "condition",
                                text,
                                "expressionList",
                                call.origin().fragment()));
            case GROUP_BY ->
                throw error(
                        ErrorCondition.GROUP_BY_AGGREGATE,
                        call.origin(),
                        Map.of("sqlExpr", call.origin().fragment()));
            case VALUES ->
                throw error(
                        ErrorCondition.INVALID_INLINE_TABLE__CANNOT_EVALUATE_EXPRESSION_IN_INLINE_TABLE,
                        call.origin(),
                        Map.of("expr", text));
            case CONSTANT, LIMIT ->
                throw error(
                        ErrorCondition.UNSUPPORTED_EXPR_FOR_OPERATOR, call.origin(), Map.of("invalidExprSqls", text));
            case SELECT, RESULT, SORT, HAVING -> {}
        }
    }

    private static ArclightException error(ErrorCondition condition, Origin origin, Map<String, String> parameters) {
        return new ArclightException(condition, parameters, origin, null);
    }
}
