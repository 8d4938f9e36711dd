package io.arclight.planner.physical.rule;

import io.arclight.exec.plan.Window;
import io.arclight.exec.plan.WindowGroupLimit;
import io.arclight.exec.plan.part.WindowCall;
import io.arclight.exec.plan.part.WindowFrame;
import io.arclight.planner.physical.Exchanges;
import io.arclight.planner.physical.Ordering;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import io.arclight.planner.rel.LogicalWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.calcite.util.ImmutableBitSet;

/** Window functions: rows of a partition together, sorted by its keys and the order. */
final class WindowRule implements PhysicalRule<LogicalWindow> {
    @Override
    public Class<LogicalWindow> target() {
        return LogicalWindow.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalWindow window, ImmutableBitSet wish, PhysicalPlanner planner) {
        return Optional.of(plan(window, OptionalInt.empty(), planner));
    }

    /**
     * The steps for a window of which only some rows are wanted.
     *
     * @param limit rows with at least so many of their partition before their peers are not wanted
     */
    static PhysicalRel plan(LogicalWindow window, OptionalInt limit, PhysicalPlanner planner) {
        PhysicalRel input = planner.plan(window.getInput(), window.partitionKeys());
        Exchanges exchanges = new Exchanges(planner, "the rows of a window have to meet");
        Ordering order = Orders.of(window.order());
        boolean meet = input.distribution().clusters(window.partitionKeys());
        PhysicalRel fewer = limit.isEmpty() || meet ? input : limited(input, window, order, limit.getAsInt(), planner);
        PhysicalRel clustered = exchanges.cluster(fewer, window.partitionKeys());
        PhysicalRel sorted = isGrouped(clustered, window.partitionKeys(), order)
                ? clustered
                : exchanges.sort(clustered, wanted(window.partitionKeys(), order));
        Window plan = new Window(
                sorted.plan(),
                PhysicalPlanner.columns(window.partitionKeys(), sorted),
                Exchanges.keys(order, sorted),
                window.calls().stream().map(call -> call(call, sorted, planner)).toList(),
                PhysicalPlanner.schema(window));
        return sorted.over(plan);
    }

    private static PhysicalRel limited(
            PhysicalRel input, LogicalWindow window, Ordering order, int limit, PhysicalPlanner planner) {
        return planner.estimated(input.over(new WindowGroupLimit(
                input.plan(),
                PhysicalPlanner.columns(window.partitionKeys(), input),
                Exchanges.keys(order, input),
                limit)));
    }

    /** The partition's keys, those that are ordered by anyway left out there, then the order. */
    private static Ordering wanted(ImmutableBitSet partition, Ordering order) {
        List<Ordering.Key> keys = new ArrayList<>();
        partition.forEachInt(column -> keys.add(Ordering.Key.ascending(column)));
        order.columns().stream().filter(key -> !partition.get(key.column())).forEach(keys::add);
        return new Ordering(keys);
    }

    /** Whether rows already stand partition by partition, each in the order. */
    private static boolean isGrouped(PhysicalRel input, ImmutableBitSet partition, Ordering order) {
        List<Ordering.Key> rest = order.columns().stream()
                .filter(key -> !partition.get(key.column()))
                .toList();
        List<Ordering.Key> present = input.ordering().columns();
        int size = partition.cardinality();
        return input.ordering().groups(partition)
                && present.size() >= size + rest.size()
                && present.subList(size, size + rest.size()).equals(rest);
    }

    private static WindowCall call(
            io.arclight.planner.rel.WindowCall call, PhysicalRel input, PhysicalPlanner planner) {
        return new WindowCall(
                call.function(),
                planner.translate(call.arguments(), input),
                call.filter().map(filter -> planner.translate(filter, input)),
                call.ignoreNulls(),
                new WindowFrame(
                        call.frame().unit(),
                        bound(call.frame().lower(), input, planner),
                        bound(call.frame().upper(), input, planner)),
                call.origin());
    }

    private static WindowFrame.Bound bound(
            io.arclight.planner.rel.WindowCall.Bound bound, PhysicalRel input, PhysicalPlanner planner) {
        return new WindowFrame.Bound(bound.kind(), bound.offset().map(offset -> planner.translate(offset, input)));
    }
}
