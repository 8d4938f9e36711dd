package io.arclight.planner.physical.rule;

import io.arclight.exec.plan.part.Partitioning;
import io.arclight.planner.physical.Distribution;
import io.arclight.planner.physical.Exchanges;
import io.arclight.planner.physical.Ordering;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import io.arclight.planner.rel.LogicalRepartition;
import java.util.Optional;
import org.apache.calcite.util.ImmutableBitSet;

/** The partitions a user asked for, exactly. */
final class RepartitionRule implements PhysicalRule<LogicalRepartition> {
    @Override
    public Class<LogicalRepartition> target() {
        return LogicalRepartition.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalRepartition repartition, ImmutableBitSet wish, PhysicalPlanner planner) {
        PhysicalRel input = planner.plan(repartition.getInput());
        LogicalRepartition.Scheme scheme = repartition.scheme();
        Exchanges exchanges = new Exchanges(planner, "asked for");
        return Optional.of(
                switch (scheme.kind()) {
                    case ROUND_ROBIN -> evenly(input, scheme.partitions(), exchanges);
                    case HASH -> exchanges.hash(input, scheme.keys(), scheme.partitions());
                    case RANGE -> range(input, scheme, exchanges);
                    case COALESCE -> merged(input, scheme.partitions(), exchanges);
                });
    }

    private static PhysicalRel evenly(PhysicalRel input, int partitions, Exchanges exchanges) {
        return exchanges.exchange(input, new Partitioning.RoundRobin(partitions), Distribution.RANDOM);
    }

    private static PhysicalRel range(PhysicalRel input, LogicalRepartition.Scheme scheme, Exchanges exchanges) {
        Ordering ordering = Orders.of(scheme.order());
        return exchanges.exchange(
                input,
                new Partitioning.Range(Exchanges.keys(ordering, input), scheme.partitions()),
                new Distribution.Range(ordering));
    }

    /** Fewer partitions: one is a gather, others are dealt out again, since tasks have no fixed number to merge. */
    private static PhysicalRel merged(PhysicalRel input, int partitions, Exchanges exchanges) {
        if (partitions == 1 || input.distribution() instanceof Distribution.Single) {
            return exchanges.gather(input);
        }
        boolean fewer = input.distribution() instanceof Distribution.Hash hash
                && hash.partitions() > 0
                && hash.partitions() <= partitions;
        return fewer ? input : evenly(input, partitions, exchanges);
    }
}
