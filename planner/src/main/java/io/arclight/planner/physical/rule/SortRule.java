package io.arclight.planner.physical.rule;

import io.arclight.exec.plan.Limit;
import io.arclight.exec.plan.TopN;
import io.arclight.exec.plan.part.Partitioning;
import io.arclight.planner.physical.Distribution;
import io.arclight.planner.physical.Exchanges;
import io.arclight.planner.physical.Ordering;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import io.arclight.planner.rex.Constants;
import java.util.Optional;
import org.apache.calcite.rel.logical.LogicalSort;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.util.ImmutableBitSet;

/** ORDER BY, LIMIT, and both: a sort over ranges, cut rows, or the first rows of each task merged. */
final class SortRule implements PhysicalRule<LogicalSort> {
    /** Below this, one task sorts faster than ranges are found. */
    private static final double SMALL_ROWS = 50_000;

    /** Above this, the first rows are a sort. */
    private static final long MAX_TOP = 1_000_000;

    @Override
    public Class<LogicalSort> target() {
        return LogicalSort.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalSort sort, ImmutableBitSet wish, PhysicalPlanner planner) {
        PhysicalRel input = planner.plan(sort.getInput());
        Ordering ordering = Orders.of(sort.getCollation());
        long limit = number(sort.fetch, -1);
        long offset = number(sort.offset, 0);
        if (ordering.columns().isEmpty()) {
            return Optional.of(limit(input, limit, offset, planner));
        }
        boolean top = limit >= 0 && limit + offset <= MAX_TOP;
        if (top && !isSorted(input, ordering)) {
            return Optional.of(top(input, ordering, limit, offset, planner));
        }
        PhysicalRel sorted = sorted(input, ordering, planner);
        return Optional.of(limit >= 0 || offset > 0 ? limit(sorted, limit, offset, planner) : sorted);
    }

    private static PhysicalRel sorted(PhysicalRel input, Ordering ordering, PhysicalPlanner planner) {
        if (isSorted(input, ordering)) {
            return input;
        }
        Exchanges exchanges = new Exchanges(planner, "the order spans all rows");
        boolean single = input.distribution() instanceof Distribution.Single;
        PhysicalRel moved = single || input.rows() < SMALL_ROWS
                ? exchanges.gather(input)
                : exchanges.exchange(
                        input,
                        new Partitioning.Range(Exchanges.keys(ordering, input), 0),
                        new Distribution.Range(ordering));
        return exchanges.sort(moved, ordering);
    }

    /** Whether rows come in the wanted order over all partitions. */
    private static boolean isSorted(PhysicalRel input, Ordering ordering) {
        boolean ordered = input.ordering().satisfies(ordering);
        return ordered
                && (input.distribution() instanceof Distribution.Single
                        || input.distribution() instanceof Distribution.Range range
                                && range.ordering().satisfies(ordering));
    }

    private static PhysicalRel top(
            PhysicalRel input, Ordering ordering, long limit, long offset, PhysicalPlanner planner) {
        PhysicalRel gathered = input;
        if (!(input.distribution() instanceof Distribution.Single)) {
            TopN perTask = new TopN(input.plan(), Exchanges.keys(ordering, input), limit + offset, 0);
            PhysicalRel few = new PhysicalRel(
                    perTask, input.distribution(), ordering, Math.min(input.rows(), (double) limit + offset));
            gathered = new Exchanges(planner, "the first of all rows are among the first of each task")
                    .gather(planner.estimated(few));
        }
        TopN plan = new TopN(gathered.plan(), Exchanges.keys(ordering, gathered), limit, offset);
        return new PhysicalRel(plan, Distribution.SINGLE, ordering, 0);
    }

    private static PhysicalRel limit(PhysicalRel input, long limit, long offset, PhysicalPlanner planner) {
        PhysicalRel cut = input;
        boolean single = input.distribution() instanceof Distribution.Single;
        if (!single && limit >= 0) {
            cut = planner.estimated(new PhysicalRel(
                    new Limit(input.plan(), limit + offset, 0, false),
                    input.distribution(),
                    input.ordering(),
                    Math.min(input.rows(), (double) limit + offset)));
        }
        // Gathering keeps the order of partitions, so that sorted ranges stay sorted.
        Ordering ordering =
                single || input.distribution() instanceof Distribution.Range ? input.ordering() : Ordering.NONE;
        PhysicalRel gathered = new Exchanges(planner, "the limit counts all rows").gather(cut);
        return new PhysicalRel(
                new Limit(gathered.plan(), limit, offset, true), Distribution.SINGLE, ordering, cut.rows());
    }

    private static long number(RexNode literal, long otherwise) {
        return literal == null
                ? otherwise
                : Constants.toLiteral(literal)
                        .map(constant -> ((Number) constant.value()).longValue())
                        .orElseThrow();
    }
}
