package io.arclight.planner.physical.rule;

import io.arclight.exec.plan.Exchange;
import io.arclight.exec.plan.Filter;
import io.arclight.exec.plan.HashAggregate;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.Project;
import io.arclight.exec.plan.part.Aggregation;
import io.arclight.exec.plan.part.Partitioning;
import io.arclight.planner.physical.Distribution;
import io.arclight.planner.physical.Exchanges;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import io.arclight.planner.rel.LogicalShared;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * Rows for several readers: an exchange, which is run once for all of them. Groups that are put together from what an exchange
 * gives are so again for each reader, for that costs less than another exchange.
 */
final class SharedRule implements PhysicalRule<LogicalShared> {
    /** So many rows are handled by one task in less time than they are dealt out. */
    private static final double FEW_ROWS = 50_000;

    @Override
    public Class<LogicalShared> target() {
        return LogicalShared.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalShared shared, ImmutableBitSet wish, PhysicalPlanner planner) {
        PhysicalRel input = planner.plan(shared.getInput());
        if (isBehindExchange(input.plan())) {
            return Optional.of(input);
        }
        Exchanges exchanges = new Exchanges(planner, "rows that several steps read");
        if (planner.estimate(shared).rows() <= FEW_ROWS) {
            return Optional.of(exchanges.exchange(input, new Partitioning.Gather(), Distribution.SINGLE));
        }
        if (input.distribution() instanceof Distribution.Hash hash) {
            List<Integer> columns =
                    hash.columnsWithin(ImmutableBitSet.range(input.schema().size()));
            return Optional.of(exchanges.hash(input, columns, hash.partitions()));
        }
        return Optional.of(exchanges.exchange(input, new Partitioning.RoundRobin(0), Distribution.RANDOM));
    }

    private static boolean isBehindExchange(PlanNode plan) {
        boolean light = plan instanceof Project
                || plan instanceof Filter
                || plan instanceof HashAggregate aggregate
                        && aggregate.aggregation().phase() == Aggregation.Phase.FINAL;
        return plan instanceof Exchange
                || light && isBehindExchange(plan.inputs().get(0));
    }
}
