package io.arclight.planner.validate.lowering;

import io.arclight.exec.error.Origin;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.collection.MapOrder;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.planner.rex.AggregateOperator;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.rex.SourcePosition;
import io.arclight.planner.rex.TypeMapping;
import io.arclight.planner.validate.lowering.SelectLowering.Stage;
import io.arclight.planner.validate.name.OuterReferences;
import io.arclight.planner.validate.name.RelationNames;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Relations;
import io.arclight.planner.validate.typed.Placeholder;
import io.arclight.planner.validate.typed.Placeholder.AggregateSpec;
import io.arclight.planner.validate.typed.Placeholder.GroupingSpec;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalUnion;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.util.ImmutableBitSet;

/** Groups the rows of a select and computes its aggregates. Below stands a project of keys and arguments, each once. */
final class AggregateStage {
    private final AnalysisContext context;
    private final RelationNames names;
    private final GroupKeys groups;
    private final Map<RexNode, Integer> columns = new LinkedHashMap<>();
    /** The columns that rows are told apart by. */
    private final Set<RexNode> compared = new HashSet<>();

    AggregateStage(AnalysisContext context, RelationNames names, GroupKeys groups) {
        this.context = context;
        this.names = names;
        this.groups = groups;
    }

    Stage apply(Stage stage) {
        groups.keys().forEach(OuterReferences::checkKey);
        List<Integer> keys = groups.keys().stream().map(this::column).toList();
        int keyCount = columns.size();
        compared.addAll(columns.keySet());
        PlaceholderFinder finder =
                new PlaceholderFinder(spec -> spec instanceof AggregateSpec || spec instanceof GroupingSpec);
        finder.visitAll(stage.expressions());
        Map<RexNode, Integer> results = new LinkedHashMap<>();
        List<AggregateCall> calls = new ArrayList<>();
        int groupingId = -1;
        Set<RexCall> found = new LinkedHashSet<>(finder.found());
        found.addAll(OuterAggregates.within(stage.expressions(), names.correlations()));
        for (RexCall call : found) {
            if (Placeholder.specOf(call).orElseThrow() instanceof AggregateSpec spec) {
                OuterReferences.checkAggregate(call);
                results.put(call, keyCount + calls.size());
                calls.add(aggregateCall(call, spec));
            } else if (groupingId < 0 && !groups.isPlain()) {
                groupingId = keyCount + calls.size();
                calls.add(groupingCall(keyCount));
            }
        }
        RelNode input = project(stage.rel());
        RelNode rel = groups.skipsNoRows(context.settings())
                ? groupsOfRows(input, sets(keys), calls)
                : aggregate(input, keyCount, sets(keys), calls);
        AggregateLift lift = new AggregateLift(
                context, names, new AggregateLift.Columns(rel, keyColumns(keyCount), results, groupingId, groups));
        return lift.apply(stage);
    }

    private int column(RexNode expression) {
        return columns.computeIfAbsent(expression, added -> columns.size());
    }

    private Map<RexNode, Integer> keyColumns(int keyCount) {
        Map<RexNode, Integer> keys = new LinkedHashMap<>();
        columns.forEach((expression, column) -> {
            if (column < keyCount) {
                keys.put(expression, column);
            }
        });
        return keys;
    }

    private AggregateCall aggregateCall(RexCall call, AggregateSpec spec) {
        List<Integer> operands = call.getOperands().stream().map(this::column).toList();
        if (spec.distinct()) {
            compared.addAll(call.getOperands().subList(0, spec.arguments()));
        }
        int filter = spec.filtered() ? operands.get(spec.arguments()) : -1;
        int orderFrom = spec.arguments() + (spec.filtered() ? 1 : 0);
        Map<Integer, RelFieldCollation> order = new LinkedHashMap<>();
        for (int i = 0; i < spec.order().size(); i++) {
            int column = operands.get(orderFrom + i);
            order.putIfAbsent(column, spec.order().get(i).on(column));
        }
        return AggregateCall.create(
                SourcePosition.of(SourcePosition.originOf(call)),
                new AggregateOperator(spec.function()),
                spec.distinct(),
                false,
                false,
                List.of(),
                operands.subList(0, spec.arguments()),
                filter,
                null,
                RelCollations.of(List.copyOf(order.values())),
                call.getType(),
                null);
    }

    private static AggregateCall groupingCall(int keyCount) {
        return AggregateCall.create(
                SqlParserPos.ZERO,
                SqlStdOperatorTable.GROUPING_ID,
                false,
                false,
                false,
                List.of(),
                ImmutableBitSet.range(keyCount).asList(),
                -1,
                null,
                RelCollations.EMPTY,
                TypeMapping.toRelType(AtomicType.LONG, false),
                "grouping_id");
    }

    /** An expression by whose bytes rows can be told apart: the entries of maps have one order. */
    private static RexNode comparable(RexNode expression) {
        DataType type = TypeMapping.toDataType(expression.getType());
        return MapOrder.concerns(type)
                ? PlannerRexBuilder.INSTANCE.function(
                        MapOrder.binding(type, expression.getType().isNullable()), List.of(expression), Origin.NONE)
                : expression;
    }

    /** The keys and arguments; references get the input's own types, because keys of grouping sets were made nullable above. */
    private RelNode project(RelNode input) {
        RexShuttle retype = new RexShuttle() {
            @Override
            public RexNode visitInputRef(RexInputRef reference) {
                return RexInputRef.of(reference.getIndex(), input.getRowType());
            }
        };
        List<RexNode> expressions = new ArrayList<>();
        List<String> columnNames = new ArrayList<>();
        for (RexNode expression : columns.keySet()) {
            RexNode retyped = groups.isPlain() ? expression : expression.accept(retype);
            expressions.add(compared.contains(expression) ? comparable(retyped) : retyped);
            columnNames.add(
                    retyped instanceof RexInputRef reference
                            ? input.getRowType().getFieldNames().get(reference.getIndex())
                            : "_" + columnNames.size());
        }
        boolean subqueries = !names.correlations().isEmpty();
        return Relations.project(input, expressions, columnNames, subqueries ? names.correlations() : Set.of());
    }

    private List<ImmutableBitSet> sets(List<Integer> keys) {
        return groups.sets().stream()
                .map(set -> ImmutableBitSet.of(set.stream().map(keys::get).toList()))
                .toList();
    }

    /** Groups of all rows, if there are any. */
    private RelNode groupsOfRows(RelNode input, List<ImmutableBitSet> sets, List<AggregateCall> calls) {
        AggregateBinding count =
                (AggregateBinding) FunctionRegistry.find("count").orElseThrow().bind(List.of(), context.settings());
        AggregateSpec spec = new AggregateSpec(count, false, 0, false, List.of());
        List<AggregateCall> counted = new ArrayList<>(calls);
        counted.add(aggregateCall((RexCall) Placeholder.aggregate(spec, List.of(), Origin.NONE), spec));
        RelNode rel = aggregate(input, 0, sets, counted);
        TypedBuilder builder = new TypedBuilder(context, Origin.NONE);
        Typed rows = Typed.of(RexInputRef.of(calls.size(), rel.getRowType()), "");
        RexNode some = builder.call(">", List.of(rows, builder.literal(0L, AtomicType.LONG)))
                .rex();
        return LogicalFilter.create(rel, some);
    }

    /** An aggregate; a grouping set that was written several times gives its groups as often. */
    private static RelNode aggregate(
            RelNode input, int keyCount, List<ImmutableBitSet> sets, List<AggregateCall> calls) {
        Map<ImmutableBitSet, Integer> counts = new TreeMap<>(ImmutableBitSet.ORDERING);
        sets.forEach(set -> counts.merge(set, 1, Integer::sum));
        List<RelNode> parts = new ArrayList<>();
        for (int round = 1; !counts.isEmpty(); round++) {
            int needed = round;
            counts.values().removeIf(count -> count < needed);
            if (!counts.isEmpty()) {
                parts.add(LogicalAggregate.create(
                        input, List.of(), ImmutableBitSet.range(keyCount), List.copyOf(counts.keySet()), calls));
            }
        }
        return parts.size() == 1 ? parts.get(0) : LogicalUnion.create(parts, true);
    }
}
