package io.arclight.exec.operator.aggregate;

import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.OperatorHarness;
import io.arclight.exec.plan.HashAggregate;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.SortAggregate;
import io.arclight.exec.plan.Values;
import io.arclight.exec.plan.part.AggregateCall;
import io.arclight.exec.plan.part.Aggregation;
import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds aggregations over the columns of a schema and runs them. */
final class AggregationFixture {
    private final StructType input;
    private final List<Expression> keys;
    private final List<AggregateCall> calls = new ArrayList<>();

    AggregationFixture(StructType input, int... keys) {
        this.input = input;
        this.keys = references(input, keys);
    }

    private static List<Expression> references(StructType schema, int... columns) {
        List<Expression> references = new ArrayList<>();
        for (int column : columns) {
            references.add(new ColumnReference(column, schema.field(column).dataType(), true));
        }
        return references;
    }

    static AggregateBinding bind(String name, List<Argument> arguments) {
        return (AggregateBinding) FunctionRegistry.find(name).orElseThrow().bind(arguments, Settings.defaults());
    }

    AggregationFixture call(String name, int... columns) {
        return call(name, false, -1, List.of(), columns);
    }

    AggregationFixture call(String name, boolean distinct, int filter, List<SortKey> ordering, int... columns) {
        List<Expression> arguments = references(input, columns);
        List<Argument> described = arguments.stream()
                .map(argument -> new Argument(argument.type(), true, false, null, "x"))
                .toList();
        Optional<Expression> condition = filter < 0
                ? Optional.empty()
                : Optional.of(references(input, filter).get(0));
        calls.add(new AggregateCall(bind(name, described), arguments, distinct, condition, ordering, Origin.NONE));
        return this;
    }

    List<AggregateCall> calls() {
        return calls;
    }

    StructType outputSchema() {
        StructType schema = keySchema();
        for (AggregateCall call : calls) {
            schema = schema.add("r", call.function().resultType());
        }
        return schema;
    }

    private StructType keySchema() {
        StructType schema = StructType.EMPTY;
        for (Expression key : keys) {
            schema = schema.add("k", key.type());
        }
        return schema;
    }

    StructType stateSchema() {
        StructType schema = keySchema();
        for (DataType type : GroupStates.types(calls)) {
            schema = schema.add("s", type);
        }
        return schema;
    }

    private Aggregation aggregation(Aggregation.Phase phase) {
        if (phase == Aggregation.Phase.FINAL) {
            int[] first = new int[keys.size()];
            for (int i = 0; i < first.length; i++) {
                first[i] = i;
            }
            return new Aggregation(phase, references(stateSchema(), first), calls, outputSchema());
        }
        StructType schema = phase == Aggregation.Phase.PARTIAL ? stateSchema() : outputSchema();
        return new Aggregation(phase, keys, calls, schema);
    }

    Operator hash(Aggregation.Phase phase, OperatorHarness harness, Operator source) {
        PlanNode node = new Values(List.of(), input);
        return new HashAggregateOperator(
                new HashAggregate(node, aggregation(phase)), source, harness.context(), harness.metrics());
    }

    Operator sorted(Aggregation.Phase phase, OperatorHarness harness, Operator source) {
        PlanNode node = new Values(List.of(), input);
        return new SortAggregateOperator(
                new SortAggregate(node, aggregation(phase)), source, harness.context(), harness.metrics());
    }
}
