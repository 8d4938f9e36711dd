package io.arclight.planner.physical.aggregate;

import io.arclight.exec.plan.HashAggregate;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.SortAggregate;
import io.arclight.exec.plan.part.Aggregation;
import io.arclight.exec.setting.Settings;
import io.arclight.planner.physical.Distribution;
import io.arclight.planner.physical.Exchanges;
import io.arclight.planner.physical.Ordering;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import java.util.stream.IntStream;
import org.apache.calcite.util.ImmutableBitSet;

/** Places the steps of an aggregation: one where equal keys are together already, else two around an exchange. */
enum AggregateStrategy {
    /** By hash table. */
    HASH {
        @Override
        PlanNode step(PlanNode input, Aggregation aggregation) {
            return new HashAggregate(input, aggregation);
        }

        @Override
        PhysicalRel prepare(PhysicalRel input, ImmutableBitSet keys, Exchanges exchanges) {
            return input;
        }

        @Override
        Ordering ordering(PhysicalRel input, Grouped grouped) {
            return Ordering.NONE;
        }
    },
    /** Over rows sorted by the keys. */
    SORT {
        @Override
        PlanNode step(PlanNode input, Aggregation aggregation) {
            return new SortAggregate(input, aggregation);
        }

        @Override
        PhysicalRel prepare(PhysicalRel input, ImmutableBitSet keys, Exchanges exchanges) {
            return input.ordering().groups(keys) ? input : exchanges.sort(input, Ordering.ascending(keys.asList()));
        }

        @Override
        Ordering ordering(PhysicalRel input, Grouped grouped) {
            return input.ordering().map(column -> position(grouped, column));
        }
    };

    abstract PlanNode step(PlanNode input, Aggregation aggregation);

    /** The input as the algorithm takes it. */
    abstract PhysicalRel prepare(PhysicalRel input, ImmutableBitSet keys, Exchanges exchanges);

    /** The order the groups come in. */
    abstract Ordering ordering(PhysicalRel input, Grouped grouped);

    /** The steps. */
    PhysicalRel plan(Grouped grouped, ImmutableBitSet wish, PhysicalPlanner planner) {
        Exchanges exchanges = new Exchanges(planner, "equal keys have to meet");
        if (grouped.input().distribution().clusters(grouped.keySet())) {
            return complete(grouped, exchanges);
        }
        if (!grouped.isSplittable()) {
            return complete(grouped.over(exchanges.cluster(grouped.input(), grouped.keySet())), exchanges);
        }
        PhysicalRel input = prepare(grouped.input(), grouped.keySet(), exchanges);
        Grouped rows = grouped.over(input);
        PhysicalRel states = planner.estimated(new PhysicalRel(
                step(input.plan(), rows.partial()),
                Distribution.RANDOM,
                ordering(input, rows),
                partialRows(grouped, planner)));
        ImmutableBitSet keys = ImmutableBitSet.range(grouped.keys().size());
        ImmutableBitSet wanted = wish.intersect(keys);
        PhysicalRel moved = exchanges.cluster(states, wanted.isEmpty() ? keys : wanted);
        PhysicalRel prepared = prepare(moved, keys, exchanges);
        return new PhysicalRel(
                step(prepared.plan(), rows.last(prepared)),
                prepared.distribution().map(column -> within(keys, column)),
                prepared.ordering().map(column -> within(keys, column)),
                0);
    }

    /** Each task has most groups, but seldom more than it has rows. */
    private static double partialRows(Grouped grouped, PhysicalPlanner planner) {
        int tasks = planner.settings().get(Settings.TASK_THREADS);
        return Math.min(grouped.input().rows(), grouped.rows() * tasks);
    }

    private PhysicalRel complete(Grouped grouped, Exchanges exchanges) {
        PhysicalRel input = prepare(grouped.input(), grouped.keySet(), exchanges);
        Grouped rows = grouped.over(input);
        return new PhysicalRel(
                step(input.plan(), rows.complete()),
                input.distribution().map(column -> position(rows, column)),
                ordering(input, rows),
                0);
    }

    private static ImmutableBitSet within(ImmutableBitSet keys, int column) {
        return keys.get(column) ? ImmutableBitSet.of(column) : ImmutableBitSet.of();
    }

    private static ImmutableBitSet position(Grouped grouped, int column) {
        return ImmutableBitSet.of(IntStream.range(0, grouped.keys().size())
                .filter(i -> grouped.keys().get(i) == column)
                .toArray());
    }
}
