package io.arclight.planner.physical.rule;

import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Call;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.exec.plan.Filter;
import io.arclight.exec.type.AtomicType;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import io.arclight.planner.rel.LogicalSample;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.util.ImmutableBitSet;

/** A sample is a filter by a random number. */
final class SampleRule implements PhysicalRule<LogicalSample> {
    @Override
    public Class<LogicalSample> target() {
        return LogicalSample.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalSample sample, ImmutableBitSet wish, PhysicalPlanner planner) {
        PhysicalRel input = planner.plan(sample.getInput(), wish);
        Expression random = call("rand", List.of(new Literal(sample.seed(), AtomicType.LONG)), planner);
        Expression fraction = new Literal(sample.fraction(), AtomicType.DOUBLE);
        return Optional.of(input.over(new Filter(input.plan(), call("<", List.of(random, fraction), planner))));
    }

    private static Call call(String name, List<Expression> arguments, PhysicalPlanner planner) {
        List<Argument> described = arguments.stream().map(SampleRule::argument).toList();
        ScalarBinding binding = (ScalarBinding) FunctionRegistry.find(name)
                .orElseThrow(() -> new IllegalStateException("no function " + name))
                .bind(described, planner.settings());
        return new Call(binding, arguments, Origin.NONE);
    }

    private static Argument argument(Expression expression) {
        Object value = expression instanceof Literal literal ? literal.value() : null;
        return new Argument(expression.type(), expression.nullable(), value != null, value, String.valueOf(value));
    }
}
