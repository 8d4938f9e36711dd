package io.arclight.exec.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.evaluate.Calls;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.plan.BroadcastHashJoin;
import io.arclight.exec.plan.Exchange;
import io.arclight.exec.plan.Filter;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.Project;
import io.arclight.exec.plan.Scan;
import io.arclight.exec.plan.Union;
import io.arclight.exec.plan.part.JoinKeys;
import io.arclight.exec.plan.part.JoinType;
import io.arclight.exec.plan.part.Partitioning;
import io.arclight.exec.plan.part.Side;
import io.arclight.exec.schedule.stage.RuntimeFilterPlan;
import io.arclight.exec.schedule.stage.StageCutter;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.ScanRequest;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.type.DataTypes;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random trees of joins give the same rows whether scans use the joins' runtime filters or not. */
class RuntimeFilterTest {
    private static final long SEED = Long.getLong("arclight.test.seed", System.nanoTime());

    private static final StructType TABLE = new StructType()
            .add("near", DataTypes.IntegerType)
            .add("wide", DataTypes.LongType)
            .add("id", DataTypes.IntegerType);
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final Random random = new Random(SEED);
    /** Whether the scans of the plan being made use filters; the random numbers are the same for either. */
    private boolean filtering;

    private int filtered;

    /** A table whose scans know nothing of runtime filters. */
    private record Unfiltered(DataSource source) implements DataSource {
        @Override
        public StructType schema() {
            return source.schema();
        }

        @Override
        public SourceStatistics statistics() {
            return source.statistics();
        }

        @Override
        public String description() {
            return source.description();
        }

        @Override
        public io.arclight.exec.source.Scan scan(ScanRequest request) {
            return source.scan(request.withRuntimeFilters(List.of()));
        }
    }

    @Test
    void filtersChangeNothing() {
        for (int i = 0; i < 150; i++) {
            long seed = random.nextLong();
            PlanNode plain = plan(seed, false);
            PlanNode withFilters = plan(seed, true);
            countFiltered(withFilters);
            int threads = 1 + i % 4;
            String expected = sorted(new PlanRunner().with(threads, 4096).run(plain));
            String actual = sorted(new PlanRunner().with(threads, 50).run(withFilters));
            assertEquals(expected, actual, "plan " + i + ", seed " + SEED);
        }
        assertTrue(filtered > 50, "scans with filters: " + filtered);
    }

    private void countFiltered(PlanNode root) {
        RuntimeFilterPlan filters = RuntimeFilterPlan.of(StageCutter.cut(root));
        count(root, filters);
    }

    private void count(PlanNode node, RuntimeFilterPlan filters) {
        filtered += filters.sources(node).size();
        node.inputs().forEach(input -> count(input, filters));
    }

    private PlanNode plan(long seed, boolean withFilters) {
        filtering = withFilters;
        return tree(new Random(seed), 3);
    }

    private PlanNode tree(Random choice, int depth) {
        if (depth == 0 || choice.nextInt(6) == 0) {
            return choice.nextInt(8) == 0 ? union(choice) : table(choice);
        }
        PlanNode step = join(choice, tree(choice, depth - 1), tree(choice, depth - 1));
        return choice.nextInt(3) == 0 ? reversed(step) : step;
    }

    private PlanNode union(Random choice) {
        return new Union(List.of(table(choice), table(choice)), TABLE);
    }

    private PlanNode table(Random choice) {
        List<Object[]> rows = new ArrayList<>();
        int distinct = 1 + choice.nextInt(200);
        int count = choice.nextInt(choice.nextBoolean() ? 60 : 600);
        for (int i = 0; i < count; i++) {
            int key = choice.nextInt(distinct);
            rows.add(
                    new Object[] {choice.nextInt(20) == 0 ? null : key, choice.nextInt(20) == 0 ? null : key * SPREAD, i
                    });
        }
        DataSource source = new RowsSource(TABLE, rows, 100);
        PlanNode scan = new Scan(
                filtering ? source : new Unfiltered(source),
                new ScanRequest(IntStream.range(0, TABLE.size()).boxed().toList(), List.of(), -1),
                TABLE);
        Expression few = Calls.of(
                Settings.defaults(), "<", column(TABLE, 0), new Literal(choice.nextInt(100), DataTypes.IntegerType));
        return choice.nextInt(3) > 0 ? new Filter(scan, few) : scan;
    }

    private static PlanNode reversed(PlanNode input) {
        List<Expression> expressions = new ArrayList<>();
        StructType schema = new StructType();
        for (int i = input.schema().size() - 1; i >= 0; i--) {
            expressions.add(column(input.schema(), i));
            schema = schema.add("c" + i, input.schema().field(i).dataType());
        }
        return new Project(input, expressions, schema);
    }

    private static PlanNode join(Random choice, PlanNode left, PlanNode right) {
        JoinType[] types = JoinType.values();
        JoinType type = choice.nextInt(3) == 0 ? types[choice.nextInt(types.length)] : JoinType.INNER;
        Side side = type == JoinType.NULL_AWARE_LEFT_ANTI ? Side.RIGHT : Side.values()[choice.nextInt(2)];
        boolean isOne = type == JoinType.NULL_AWARE_LEFT_ANTI || type == JoinType.LEFT_MARK;
        List<Expression> leftKeys = new ArrayList<>();
        List<Expression> rightKeys = new ArrayList<>();
        List<Boolean> nullSafe = new ArrayList<>();
        int keys = isOne ? 1 : 1 + choice.nextInt(2);
        for (int i = 0; i < keys; i++) {
            boolean wide = choice.nextBoolean();
            leftKeys.add(key(choice, left.schema(), wide));
            rightKeys.add(key(choice, right.schema(), wide));
            nullSafe.add(!isOne && choice.nextInt(6) == 0);
        }
        return new BroadcastHashJoin(
                side == Side.LEFT ? new Exchange(left, new Partitioning.Broadcast()) : left,
                side == Side.RIGHT ? new Exchange(right, new Partitioning.Broadcast()) : right,
                type,
                new JoinKeys(leftKeys, rightKeys, nullSafe, Optional.empty()),
                side,
                schema(type, left.schema(), right.schema()));
    }

    /** A column of a type; every step has some. */
    private static Expression key(Random choice, StructType schema, boolean wide) {
        List<Integer> fitting = IntStream.range(0, schema.size())
                .filter(i -> schema.field(i).dataType().equals(wide ? DataTypes.LongType : DataTypes.IntegerType))
                .boxed()
                .toList();
        return column(schema, fitting.get(choice.nextInt(fitting.size())));
    }

    private static Expression column(StructType schema, int index) {
        return new ColumnReference(index, schema.field(index).dataType(), true);
    }

    private static StructType schema(JoinType type, StructType left, StructType right) {
        return switch (type) {
            case INNER, LEFT, RIGHT, FULL -> {
                StructType both = left;
                for (StructField field : right.fields()) {
                    both = both.add(field.name() + both.size(), field.dataType());
                }
                yield both;
            }
            case LEFT_SEMI, LEFT_ANTI, NULL_AWARE_LEFT_ANTI -> left;
            case LEFT_MARK -> left.add("mark", DataTypes.BooleanType);
        };
    }

    private static String sorted(List<List<Object>> rows) {
        return String.join("\n", rows.stream().map(Object::toString).sorted().toList());
    }
}
