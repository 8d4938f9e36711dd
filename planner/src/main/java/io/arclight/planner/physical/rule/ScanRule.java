package io.arclight.planner.physical.rule;

import io.arclight.exec.plan.Scan;
import io.arclight.exec.source.ScanRequest;
import io.arclight.exec.type.StructType;
import io.arclight.planner.physical.Distribution;
import io.arclight.planner.physical.Ordering;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import io.arclight.planner.rel.LogicalPrunedScan;
import java.util.Optional;
import org.apache.calcite.util.ImmutableBitSet;

/** Reads a table. */
final class ScanRule implements PhysicalRule<LogicalPrunedScan> {
    @Override
    public Class<LogicalPrunedScan> target() {
        return LogicalPrunedScan.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalPrunedScan scan, ImmutableBitSet wish, PhysicalPlanner planner) {
        LogicalPrunedScan.Pushed pushed = scan.pushed();
        StructType schema = new StructType(
                pushed.columns().stream().map(scan.source().schema()::field).toList());
        ScanRequest request = new ScanRequest(
                pushed.columns(),
                pushed.filters().stream()
                        .map(filter -> planner.translate(filter, schema))
                        .toList(),
                pushed.limit());
        Scan plan = new Scan(scan.source(), request, schema);
        return Optional.of(new PhysicalRel(plan, Distribution.RANDOM, Ordering.NONE, 0));
    }
}
