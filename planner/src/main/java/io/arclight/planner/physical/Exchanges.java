package io.arclight.planner.physical;

import io.arclight.exec.plan.Exchange;
import io.arclight.exec.plan.Sort;
import io.arclight.exec.plan.part.Partitioning;
import io.arclight.exec.plan.part.SortKey;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.calcite.util.ImmutableBitSet;

/** Moves and sorts rows where what they have is not enough. */
public final class Exchanges {
    private final PhysicalPlanner planner;
    private final String purpose;

    /**
     * For one step.
     *
     * @param planner the query's
     * @param purpose why the step needs its rows moved, in a few words for EXPLAIN ANALYZE
     */
    public Exchanges(PhysicalPlanner planner, String purpose) {
        this.planner = planner;
        this.purpose = purpose;
    }

    /** All rows in one partition. */
    public PhysicalRel gather(PhysicalRel input) {
        return input.distribution() instanceof Distribution.Single
                ? input
                : exchange(input, new Partitioning.Gather(), Distribution.SINGLE);
    }

    /** All rows to every task. */
    public PhysicalRel broadcast(PhysicalRel input) {
        return exchange(input, new Partitioning.Broadcast(), Distribution.RANDOM);
    }

    /** Rows that agree in all of the columns in one partition. */
    public PhysicalRel cluster(PhysicalRel input, ImmutableBitSet columns) {
        if (input.distribution().clusters(columns)) {
            return input;
        }
        return columns.isEmpty() ? gather(input) : hash(input, columns.asList(), 0);
    }

    /** Rows spread by a hash of some columns. */
    public PhysicalRel hash(PhysicalRel input, List<Integer> columns, int partitions) {
        List<ImmutableBitSet> keys = columns.stream().map(ImmutableBitSet::of).toList();
        Partitioning partitioning = new Partitioning.Hash(PhysicalPlanner.columns(columns, input), partitions);
        return exchange(input, partitioning, new Distribution.Hash(keys, partitions));
    }

    /** Rows spread in some way that is given. */
    public PhysicalRel exchange(PhysicalRel input, Partitioning partitioning, Distribution distribution) {
        Exchange step = planner.shared(new Exchange(input.plan(), partitioning));
        planner.because(step, () -> purpose);
        return planner.estimated(new PhysicalRel(step, distribution, Ordering.NONE, input.rows()));
    }

    /** The rows of each partition in an order. */
    public PhysicalRel sort(PhysicalRel input, Ordering ordering) {
        if (input.ordering().satisfies(ordering)) {
            return input;
        }
        return planner.estimated(new PhysicalRel(
                new Sort(input.plan(), keys(ordering, input)), input.distribution(), ordering, input.rows()));
    }

    /** The keys of an order over a step's columns. */
    public static List<SortKey> keys(Ordering ordering, PhysicalRel input) {
        return ordering.columns().stream()
                .map(key ->
                        new SortKey(PhysicalPlanner.column(key.column(), input), key.descending(), key.nullsFirst()))
                .toList();
    }

    /** All columns of a step. */
    public static List<Integer> all(PhysicalRel input) {
        return IntStream.range(0, input.schema().size()).boxed().toList();
    }
}
