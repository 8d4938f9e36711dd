package io.arclight.planner.physical.aggregate;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.plan.Expand;
import io.arclight.exec.plan.Project;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.planner.physical.Distribution;
import io.arclight.planner.physical.Exchanges;
import io.arclight.planner.physical.Ordering;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * Grouping sets, ROLLUP, CUBE: each row once per set, with the keys that are not in it null and the set's id as one more
 * key; then one aggregation.
 */
public final class GroupingSetsRule implements PhysicalRule<LogicalAggregate> {
    private static final String SET_ID = "spark_grouping_id";

    @Override
    public Class<LogicalAggregate> target() {
        return LogicalAggregate.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalAggregate aggregate, ImmutableBitSet wish, PhysicalPlanner planner) {
        if (aggregate.getGroupType() == Aggregate.Group.SIMPLE) {
            return Optional.empty();
        }
        PhysicalRel input = planner.plan(aggregate.getInput());
        List<Integer> keys = aggregate.getGroupSet().asList();
        PhysicalRel expanded = planner.estimated(new PhysicalRel(
                expand(aggregate, keys, input),
                Distribution.RANDOM,
                Ordering.NONE,
                input.rows() * aggregate.getGroupSets().size()));
        int width = input.schema().size();
        List<Integer> expandedKeys =
                IntStream.rangeClosed(width, width + keys.size()).boxed().toList();
        List<AggregateCall> calls = aggregate.getAggCallList().stream()
                .filter(call -> !isSetId(call))
                .toList();
        StructType result = PhysicalPlanner.schema(aggregate);
        Grouped grouped = new Grouped(
                expanded,
                expandedKeys,
                Grouped.translate(calls, expanded),
                withSetId(aggregate, result),
                planner.estimate(aggregate).rows());
        PhysicalRel all = AggregateStrategy.HASH.plan(grouped, ImmutableBitSet.of(), planner);
        PhysicalRel aggregated =
                planner.estimated(all.withRows(planner.estimate(aggregate).rows()));
        List<Integer> kept = new ArrayList<>(keys.stream().map(keys::indexOf).toList());
        int next = keys.size() + 1;
        for (AggregateCall call : aggregate.getAggCallList()) {
            kept.add(isSetId(call) ? keys.size() : next++);
        }
        Project plan = new Project(aggregated.plan(), PhysicalPlanner.columns(kept, aggregated), result);
        return Optional.of(new PhysicalRel(plan, Distribution.RANDOM, Ordering.NONE, 0));
    }

    private static boolean isSetId(AggregateCall call) {
        return call.getAggregation().getKind() == SqlKind.GROUPING;
    }

    /** GROUPING_ID: a bit for each key, the first one highest, set when the key is not in the set. */
    private static long setId(ImmutableBitSet set, List<Integer> keys) {
        long id = 0;
        for (int key : keys) {
            id = id << 1 | (set.get(key) ? 0 : 1);
        }
        return id;
    }

    /** The input's columns, then the keys as each set has them, then the set's id. */
    private static Expand expand(LogicalAggregate aggregate, List<Integer> keys, PhysicalRel input) {
        List<StructField> fields = new ArrayList<>(input.schema().fields());
        for (int key : keys) {
            StructField field = input.schema().field(key);
            fields.add(new StructField(field.name(), field.dataType(), true));
        }
        fields.add(new StructField(SET_ID, AtomicType.LONG, false));
        List<List<Expression>> projections = new ArrayList<>();
        for (ImmutableBitSet set : aggregate.getGroupSets()) {
            List<Expression> projection = new ArrayList<>(PhysicalPlanner.columns(Exchanges.all(input), input));
            for (int key : keys) {
                projection.add(
                        set.get(key)
                                ? PhysicalPlanner.column(key, input)
                                : new Literal(null, input.schema().field(key).dataType()));
            }
            projection.add(new Literal(setId(set, keys), AtomicType.LONG));
            projections.add(projection);
        }
        return new Expand(input.plan(), projections, new StructType(fields));
    }

    /** Keys, the set's id, results: what the aggregation itself gives. */
    private static StructType withSetId(LogicalAggregate aggregate, StructType result) {
        List<StructField> fields = new ArrayList<>(result.fields().subList(0, aggregate.getGroupCount()));
        fields.add(new StructField(SET_ID, AtomicType.LONG, false));
        for (int i = 0; i < aggregate.getAggCallList().size(); i++) {
            if (!isSetId(aggregate.getAggCallList().get(i))) {
                fields.add(result.field(aggregate.getGroupCount() + i));
            }
        }
        return new StructType(fields);
    }
}
