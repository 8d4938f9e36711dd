package io.arclight.planner.physical.rule;

import io.arclight.exec.plan.Generate;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import io.arclight.planner.rel.LogicalGenerate;
import java.util.Optional;
import org.apache.calcite.util.ImmutableBitSet;

/** Rows made of rows; the input's columns stay where they were. */
final class GenerateRule implements PhysicalRule<LogicalGenerate> {
    @Override
    public Class<LogicalGenerate> target() {
        return LogicalGenerate.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalGenerate generate, ImmutableBitSet wish, PhysicalPlanner planner) {
        PhysicalRel input = planner.plan(generate.getInput());
        Generate plan = new Generate(
                input.plan(),
                generate.generator(),
                planner.translate(generate.arguments(), input),
                PhysicalPlanner.schema(generate));
        return Optional.of(input.over(plan));
    }
}
