package io.arclight.planner.physical.rule;

import io.arclight.exec.plan.Scan;
import io.arclight.exec.source.ScanRequest;
import io.arclight.planner.physical.Distribution;
import io.arclight.planner.physical.Ordering;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import io.arclight.planner.rel.LogicalScan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.calcite.util.ImmutableBitSet;

/** Reads all columns of a table. */
final class WholeScanRule implements PhysicalRule<LogicalScan> {
    @Override
    public Class<LogicalScan> target() {
        return LogicalScan.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalScan scan, ImmutableBitSet wish, PhysicalPlanner planner) {
        List<Integer> columns =
                IntStream.range(0, scan.source().schema().size()).boxed().toList();
        Scan plan = new Scan(
                scan.source(),
                new ScanRequest(columns, List.of(), -1),
                scan.source().schema());
        return Optional.of(new PhysicalRel(plan, Distribution.RANDOM, Ordering.NONE, 0));
    }
}
