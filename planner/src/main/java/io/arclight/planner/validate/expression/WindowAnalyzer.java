package io.arclight.planner.validate.expression;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.Binding;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionKind;
import io.arclight.exec.function.InputOrder;
import io.arclight.exec.function.WindowBinding;
import io.arclight.exec.plan.part.WindowFrame.Kind;
import io.arclight.exec.plan.part.WindowFrame.Unit;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.TypeStructure;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.SortOrder;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.logical.WindowDefinition;
import io.arclight.planner.logical.WindowDefinition.Bound;
import io.arclight.planner.logical.WindowDefinition.Frame;
import io.arclight.planner.validate.expression.ExpressionScope.Clause;
import io.arclight.planner.validate.typed.Placeholder;
import io.arclight.planner.validate.typed.Placeholder.Direction;
import io.arclight.planner.validate.typed.Placeholder.FrameBound;
import io.arclight.planner.validate.typed.Placeholder.WindowSpec;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.calcite.rex.RexNode;

/** Functions over a window: {@code f(...) OVER (...)}. */
final class WindowAnalyzer {
    private static final Frame WHOLE_PARTITION = frame(Unit.ROWS, Kind.UNBOUNDED_PRECEDING, Kind.UNBOUNDED_FOLLOWING);
    private static final Frame UP_TO_PEERS = frame(Unit.RANGE, Kind.UNBOUNDED_PRECEDING, Kind.CURRENT_ROW);
    private static final Frame UP_TO_ROW = frame(Unit.ROWS, Kind.UNBOUNDED_PRECEDING, Kind.CURRENT_ROW);
    private static final String NTH_VALUE = "nth_value";
    /** Window functions that are aggregates in Spark as far as frames are concerned. */
    private static final Set<String> FRAMED =
            Set.of("first_value", "first", "last_value", "last", NTH_VALUE, "any_value");

    private static final String CUME_DIST = "cume_dist";

    private final ExpressionAnalyzer expressions;

    WindowAnalyzer(ExpressionAnalyzer expressions) {
        this.expressions = expressions;
    }

    private static Frame frame(Unit unit, Kind lower, Kind upper) {
        return new Frame(unit, new Bound(lower, Optional.empty()), new Bound(upper, Optional.empty()));
    }

    Typed analyze(FunctionDescriptor function, FunctionCall call) {
        check(function, call);
        WindowDefinition window = merged(call.clauses().window().orElseThrow());
        TypedBuilder builder = expressions.builder(call.origin());
        Optional<OrderedSetCall> orderedSet = OrderedSetCall.of(expressions, function, call);
        List<Typed> arguments = orderedSet
                .map(OrderedSetCall::arguments)
                .orElseGet(() -> new FunctionAnalyzer(expressions).arguments(call));
        Binding binding = builder.bind(function, arguments);
        List<RexNode> operands = new ArrayList<>(builder.castAll(arguments, binding.argumentTypes()));
        Optional<Typed> filter =
                call.clauses().filter().map(condition -> AggregateFilter.analyze(expressions, call, condition));
        filter.ifPresent(condition -> operands.add(AggregateFilter.rex(builder, call, condition)));
        if (binding instanceof WindowBinding
                && needsOrder(binding)
                && window.orderBy().isEmpty()) {
            throw error(
                    ErrorCondition.WINDOW_FUNCTION_FRAME_NOT_ORDERED,
                    call,
                    Map.of("wf_name", binding.name(), "wf_expr", call.origin().fragment()));
        }
        List<Typed> partition = expressions.analyzeAll(window.partitionBy());
        for (Typed key : partition) {
            if (TypeStructure.contains(key.type(), part -> part == AtomicType.VARIANT)) {
                throw error(
                        ErrorCondition.EXPRESSION_TYPE_IS_NOT_ORDERABLE,
                        call,
                        Map.of("expr", "\"" + key.print() + "\"", "exprType", TypedBuilder.quote(key.type())));
            }
            operands.add(key.rex());
        }
        List<Typed> keys = new ArrayList<>();
        List<Direction> directions = new ArrayList<>();
        for (SortOrder order : window.orderBy()) {
            keys.add(expressions.analyzeKey(order));
            operands.add(keys.get(keys.size() - 1).rex());
            directions.add(new Direction(order.descending(), order.nullsFirst()));
        }
        Frame frame = window.frame().orElseGet(() -> defaultFrame(binding, !keys.isEmpty()));
        if (OrderedSetCall.needsWholePartition(function, call)) {
            checkWholePartition(function, call, arguments, frame, keys);
        }
        // Within a whole partition the order of the input is that of the rows.
        List<Typed> inputKeys = new ArrayList<>();
        for (SortOrder order : inputOrder(function, call)) {
            inputKeys.add(expressions.analyze(order.child()));
            operands.add(inputKeys.get(inputKeys.size() - 1).rex());
            directions.add(new Direction(order.descending(), order.nullsFirst()));
        }
        FrameOffsets offsets = new FrameOffsets(expressions, window, keys);
        new FrameChecks(expressions, window, partition, keys).check(frame, offsets);
        FrameBound lower = bound(frame, frame.lower(), offsets, operands);
        FrameBound upper = bound(frame, frame.upper(), offsets, operands);
        WindowSpec spec = new WindowSpec(
                binding,
                arguments.size(),
                filter.isPresent(),
                call.clauses().ignoreNulls(),
                partition.size(),
                directions,
                frame.unit(),
                lower,
                upper);
        return new Typed(Placeholder.window(spec, operands, call.origin()), () -> {
            String text = orderedSet
                    .map(OrderedSetCall::text)
                    .orElseGet(() -> AggregateAnalyzer.printAggregate(function, call, arguments, inputKeys));
            String where = filter.map(condition -> " FILTER (WHERE " + condition.print() + ")")
                    .orElse("");
            String nulls = call.clauses().ignoreNulls() ? " IGNORE NULLS" : "";
            WindowText over = new WindowText(window, partition, keys);
            OptionalLong onlyRow = onlyRow(binding);
            return text + where + nulls + " OVER ("
                    + (onlyRow.isPresent() ? over.print(onlyRow.getAsLong()) : over.print(frame, offsets)) + ")";
        });
    }

    private static OptionalLong onlyRow(Binding binding) {
        return binding instanceof WindowBinding function
                ? function.implementation().onlyRow()
                : OptionalLong.empty();
    }

    private static void checkWholePartition(
            FunctionDescriptor function, FunctionCall call, List<Typed> arguments, Frame frame, List<Typed> keys) {
        if (!keys.isEmpty() || !frame.equals(WHOLE_PARTITION)) {
            String text = TypedBuilder.print(function, function.name(), arguments);
            throw error(
                    ErrorCondition.INVALID_WINDOW_SPEC_FOR_AGGREGATION_FUNC,
                    call,
                    Map.of("aggFunc", "\"" + text + "\""));
        }
    }

    /** The order in which the function takes a partition's rows, where WITHIN GROUP says so. */
    private static List<SortOrder> inputOrder(FunctionDescriptor function, FunctionCall call) {
        return function.inputOrder() == InputOrder.ROWS ? call.clauses().ordering() : List.of();
    }

    private static FrameBound bound(Frame frame, Bound bound, FrameOffsets offsets, List<RexNode> operands) {
        Optional<RexNode> offset = offsets.operand(frame.unit(), bound);
        offset.ifPresent(operands::add);
        return new FrameBound(bound.kind(), offset.isPresent());
    }

    private void check(FunctionDescriptor function, FunctionCall call) {
        String text = "\"" + call.origin().fragment() + "\"";
        if (function.kind() != FunctionKind.AGGREGATE && function.kind() != FunctionKind.WINDOW) {
            throw error(ErrorCondition.UNSUPPORTED_EXPR_FOR_WINDOW, call, Map.of("sqlExpr", text));
        }
        if (call.clauses().distinct()) {
            throw error(ErrorCondition.DISTINCT_WINDOW_FUNCTION_UNSUPPORTED, call, Map.of("windowExpr", text));
        }
        Clause clause = expressions.scope().clause();
        if (clause == Clause.WHERE || clause == Clause.HAVING) {
            throw error(
                    ErrorCondition.WINDOW_FUNCTION_NOT_ALLOWED_IN_CLAUSE, call, Map.of("clauseName", clause.name()));
        }
        if (clause.takesAggregates() && !expressions.isInAggregate()) {
            return;
        }
        throw error(
                ErrorCondition.UNSUPPORTED_EXPR_FOR_OPERATOR,
                call,
                Map.of("invalidExprSqls", call.origin().fragment().toLowerCase(Locale.ROOT)));
    }

    /** The definition with what it takes over from a named window. */
    private WindowDefinition merged(WindowDefinition window) {
        if (window.base().isEmpty()) {
            return window;
        }
        String name = window.base().get();
        WindowDefinition base = expressions.scope().windows().entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new ArclightException(
                        ErrorCondition.MISSING_WINDOW_SPECIFICATION, Map.of("windowName", name), window.origin(), null))
                .getValue();
        WindowDefinition resolved = merged(base);
        List<LogicalExpression> partition =
                window.partitionBy().isEmpty() ? resolved.partitionBy() : window.partitionBy();
        List<SortOrder> order = window.orderBy().isEmpty() ? resolved.orderBy() : window.orderBy();
        Optional<Frame> frame = window.frame().isPresent() ? window.frame() : resolved.frame();
        return new WindowDefinition(Optional.empty(), partition, order, frame, window.origin());
    }

    /** Ranks and neighbours mean nothing without an order; aggregates do. */
    private static boolean needsOrder(Binding binding) {
        return binding.name().equals(NTH_VALUE) || !FRAMED.contains(binding.name());
    }

    private static Frame defaultFrame(Binding binding, boolean ordered) {
        boolean aggregate = binding instanceof AggregateBinding
                || binding instanceof WindowBinding && FRAMED.contains(binding.name());
        if (!aggregate) {
            return binding.name().equals(CUME_DIST) ? UP_TO_PEERS : UP_TO_ROW;
        }
        return ordered ? UP_TO_PEERS : WHOLE_PARTITION;
    }

    private static ArclightException error(
            ErrorCondition condition, FunctionCall call, Map<String, String> parameters) {
        return new ArclightException(condition, parameters, call.origin(), null);
    }
}
