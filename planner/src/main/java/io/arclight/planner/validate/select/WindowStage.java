package io.arclight.planner.validate.select;

import io.arclight.planner.rel.LogicalWindow;
import io.arclight.planner.rel.WindowCall;
import io.arclight.planner.rel.WindowCall.Bound;
import io.arclight.planner.rel.WindowCall.Frame;
import io.arclight.planner.rex.SourcePosition;
import io.arclight.planner.validate.scope.Relations;
import io.arclight.planner.validate.select.SelectLowering.Stage;
import io.arclight.planner.validate.typed.Placeholder;
import io.arclight.planner.validate.typed.Placeholder.Direction;
import io.arclight.planner.validate.typed.Placeholder.FrameBound;
import io.arclight.planner.validate.typed.Placeholder.WindowSpec;
import java.util.ArrayList;
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
        PlaceholderFinder finder = new PlaceholderFinder(WindowSpec.class::isInstance);
        finder.visitAll(stage.expressions());
        Map<Window, List<RexCall>> windows = new LinkedHashMap<>();
        for (RexCall call : finder.found()) {
            windows.computeIfAbsent(window(call), key -> new ArrayList<>()).add(call);
        }
        Stage result = stage;
        for (Map.Entry<Window, List<RexCall>> window : windows.entrySet()) {
            result = apply(result, window.getKey(), window.getValue());
        }
        return result;
    }

    private static Stage apply(Stage stage, Window window, List<RexCall> calls) {
        KeyColumns columns = new KeyColumns(stage.rel());
        ImmutableBitSet partition =
                ImmutableBitSet.of(window.partition().stream().map(columns::of).toList());
        Map<Integer, RelFieldCollation> order = new LinkedHashMap<>();
        for (int i = 0; i < window.order().size(); i++) {
            int column = columns.of(window.order().get(i));
            order.putIfAbsent(column, window.directions().get(i).on(column));
        }
        RelNode input = columns.rel();
        int width = input.getRowType().getFieldCount();
        List<WindowCall> windowCalls = new ArrayList<>();
        Map<RexNode, RexNode> results = new HashMap<>();
        for (RexCall call : calls) {
            results.put(call, new RexInputRef(width + windowCalls.size(), call.getType()));
            windowCalls.add(windowCall(call));
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
        Bound upper = bound(spec.upper(), operands.get(last));
        int lowerAt = spec.upper().offset() ? last - 1 : last;
        Bound lower = bound(spec.lower(), operands.get(Math.max(lowerAt, 0)));
        return new WindowCall(
                spec.function(),
                operands.subList(0, spec.arguments()),
                filter,
                spec.ignoreNulls(),
                new Frame(spec.unit(), lower, upper),
                SourcePosition.originOf(call));
    }

    private static Bound bound(FrameBound bound, RexNode offset) {
        return new Bound(bound.kind(), bound.offset() ? Optional.of(offset) : Optional.empty());
    }

    /** Columns that hold keys: the input's own, and more behind them. */
    private static final class KeyColumns {
        private final RelNode input;
        private final List<RexNode> added = new ArrayList<>();

        KeyColumns(RelNode input) {
            this.input = input;
        }

        int of(RexNode key) {
            if (key instanceof RexInputRef reference) {
                return reference.getIndex();
            }
            if (!added.contains(key)) {
                added.add(key);
            }
            return input.getRowType().getFieldCount() + added.indexOf(key);
        }

        RelNode rel() {
            if (added.isEmpty()) {
                return input;
            }
            List<RexNode> all = Relations.references(input);
            all.addAll(added);
            List<String> names = new ArrayList<>(input.getRowType().getFieldNames());
            added.forEach(key -> names.add("_key"));
            return Relations.project(input, all, names, Set.of());
        }
    }
}
