package io.arclight.planner.validate.lowering;

import io.arclight.planner.rel.LogicalWindow;
import io.arclight.planner.rel.WindowCall;
import io.arclight.planner.rel.WindowCall.Bound;
import io.arclight.planner.rel.WindowCall.Frame;
import io.arclight.planner.rex.SourcePosition;
import io.arclight.planner.validate.lowering.SelectLowering.Stage;
import io.arclight.planner.validate.scope.AddedColumns;
import io.arclight.planner.validate.typed.Placeholder;
import io.arclight.planner.validate.typed.Placeholder.Direction;
import io.arclight.planner.validate.typed.Placeholder.FrameBound;
import io.arclight.planner.validate.typed.Placeholder.WindowSpec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.util.ImmutableBitSet;

/** Computes the window functions of a select: those of equal partitions and order together. */
final class WindowStage {
    private WindowStage() {}

    /** What window functions must share to be computed together. */
    private record Window(Set<RexNode> partition, List<RexNode> order, List<Direction> directions) {}

    static Stage apply(Stage stage) {
        Stage result = stage;
        for (List<RexCall> calls = innermost(stage); !calls.isEmpty(); calls = innermost(result)) {
            Map<Window, List<RexCall>> windows = new LinkedHashMap<>();
            for (RexCall call : calls) {
                windows.computeIfAbsent(window(call), key -> new ArrayList<>()).add(call);
            }
            for (Map.Entry<Window, List<RexCall>> window : windows.entrySet()) {
                result = apply(result, window.getKey(), window.getValue());
            }
        }
        return result;
    }

    /** The calls that need no other's result, as those do that refer to the alias of another. */
    private static List<RexCall> innermost(Stage stage) {
        List<RexCall> innermost = new ArrayList<>();
        Deque<RexCall> open = new ArrayDeque<>(calls(stage.expressions()));
        while (!open.isEmpty()) {
            RexCall call = open.pop();
            Set<RexCall> inner = calls(call.getOperands());
            if (!inner.isEmpty()) {
                open.addAll(inner);
            } else if (!innermost.contains(call)) {
                innermost.add(call);
            }
        }
        return innermost;
    }

    private static Set<RexCall> calls(List<RexNode> expressions) {
        PlaceholderFinder finder = new PlaceholderFinder(WindowSpec.class::isInstance);
        finder.visitAll(expressions);
        return finder.found();
    }

    private static Stage apply(Stage stage, Window window, List<RexCall> calls) {
        AddedColumns columns = new AddedColumns(stage.rel(), stage.correlations());
        ImmutableBitSet partition =
                ImmutableBitSet.of(window.partition().stream().map(columns::of).toList());
        Map<Integer, RelFieldCollation> order = new LinkedHashMap<>();
        for (int i = 0; i < window.order().size(); i++) {
            int column = columns.of(window.order().get(i));
            order.putIfAbsent(column, window.directions().get(i).on(column));
        }
        List<WindowCall> windowCalls = calls.stream()
                .map(call -> windowCall(withoutQueries(call, columns)))
                .toList();
        RelNode input = columns.rel();
        int width = input.getRowType().getFieldCount();
        Map<RexNode, RexNode> results = new HashMap<>();
        for (RexCall call : calls) {
            results.put(call, new RexInputRef(width + results.size(), call.getType()));
        }
        RelNode rel =
                LogicalWindow.create(input, partition, RelCollations.of(List.copyOf(order.values())), windowCalls);
        return stage.over(rel, new Replacement(results).applyAll(stage.expressions()));
    }

    private static WindowSpec spec(RexCall call) {
        return (WindowSpec) Placeholder.specOf(call).orElseThrow();
    }

    private static Window window(RexCall call) {
        WindowSpec spec = spec(call);
        int from = spec.arguments() + (spec.filtered() ? 1 : 0);
        int orderFrom = from + spec.partitionKeys();
        return new Window(
                Set.copyOf(call.getOperands().subList(from, orderFrom)),
                call.getOperands().subList(orderFrom, orderFrom + spec.order().size()),
                spec.order());
    }

    private static WindowCall windowCall(RexCall call) {
        WindowSpec spec = spec(call);
        List<RexNode> operands = call.getOperands();
        Optional<RexNode> filter = spec.filtered() ? Optional.of(operands.get(spec.arguments())) : Optional.empty();
        int last = operands.size() - 1;
        Bound upper = bound(spec.upper(), operands, last);
        int lowerAt = spec.upper().offset() ? last - 1 : last;
        Bound lower = bound(spec.lower(), operands, lowerAt);
        return new WindowCall(
                spec.function(),
                operands.subList(0, spec.arguments()),
                filter,
                spec.ignoreNulls(),
                new Frame(spec.unit(), lower, upper),
                SourcePosition.originOf(call));
    }

    /** A call whose arguments and condition have columns for queries within them. */
    private static RexCall withoutQueries(RexCall call, AddedColumns columns) {
        WindowSpec spec = spec(call);
        int count = spec.arguments() + (spec.filtered() ? 1 : 0);
        List<RexNode> operands = columns.withoutQueries(call.getOperands().subList(0, count));
        operands.addAll(call.getOperands().subList(count, call.getOperands().size()));
        return call.clone(call.getType(), operands);
    }

    private static Bound bound(FrameBound bound, List<RexNode> operands, int offset) {
        return new Bound(bound.kind(), bound.offset() ? Optional.of(operands.get(offset)) : Optional.empty());
    }
}
