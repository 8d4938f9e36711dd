package io.arclight.exec.operator.join;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arclight.exec.evaluate.Calls;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.plan.BroadcastHashJoin;
import io.arclight.exec.plan.Exchange;
import io.arclight.exec.plan.NestedLoopJoin;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.ShuffledHashJoin;
import io.arclight.exec.plan.Sort;
import io.arclight.exec.plan.SortMergeJoin;
import io.arclight.exec.plan.part.JoinKeys;
import io.arclight.exec.plan.part.JoinType;
import io.arclight.exec.plan.part.Partitioning;
import io.arclight.exec.plan.part.Side;
import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.schedule.PlanRunner;
import io.arclight.exec.schedule.RowsSource;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.DataTypes;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every type of join by every algorithm against the definition, on random rows. */
class JoinTest {
    private static final long SEED = Long.getLong("arclight.test.seed", System.nanoTime());

    private static final StructType LEFT = new StructType()
            .add("i", DataTypes.IntegerType)
            .add("l", DataTypes.LongType)
            .add("s", DataTypes.StringType)
            .add("w", DataTypes.LongType)
            .add("d", DataTypes.DoubleType)
            .add("id", DataTypes.IntegerType);
    /** How many columns come before the one that numbers the rows. */
    private static final int KEYS = 5;
    /** Makes keys lie anywhere, so that no range holds them. */
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private static final StructType RIGHT = LEFT.add("more", DataTypes.StringType);

    private enum Algorithm {
        BROADCAST,
        SHUFFLED,
        MERGE,
        NESTED_LOOP
    }

    /** Which keys and conditions. */
    private enum Condition {
        INT(0),
        LONG(1),
        STRING(2),
        INT_AND_STRING(0, 2),
        INT_AND_LONG(0, 1),
        WIDE(3, 1),
        THREE(1, 4, 0),
        NULL_SAFE(0, 2),
        RESIDUAL(1);

        private final int[] keys;

        Condition(int... keys) {
            this.keys = keys;
        }

        boolean isNullSafe() {
            return this == NULL_SAFE;
        }

        boolean hasResidual() {
            return this == RESIDUAL;
        }
    }

    @TestFactory
    List<DynamicTest> joins() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Algorithm algorithm : Algorithm.values()) {
            for (JoinType type : JoinType.values()) {
                for (Side side : Side.values()) {
                    for (Condition condition : Condition.values()) {
                        if (fits(algorithm, type, side, condition)) {
                            String name =
                                    algorithm + " " + type + " build " + side + " on " + condition + " seed " + SEED;
                            tests.add(DynamicTest.dynamicTest(name, () -> check(algorithm, type, side, condition)));
                        }
                    }
                }
            }
        }
        return tests;
    }

    private static boolean fits(Algorithm algorithm, JoinType type, Side side, Condition condition) {
        boolean nullAware = type == JoinType.NULL_AWARE_LEFT_ANTI || type == JoinType.LEFT_MARK;
        return switch (algorithm) {
            case BROADCAST -> !nullAware || condition.keys.length == 1 && !condition.hasResidual();
            case SHUFFLED -> !nullAware;
            case MERGE -> side == Side.RIGHT && !nullAware;
            case NESTED_LOOP -> !nullAware && condition == Condition.RESIDUAL;
        };
    }

    private void check(Algorithm algorithm, JoinType type, Side side, Condition condition) {
        Random random = new Random(SEED);
        int[][] shapes = {{300, 400, 100, 20}, {0, 50, 10, 20}, {50, 0, 10, 20}, {200, 200, 3, 0}, {100, 1000, 500, 5}};
        for (int[] shape : shapes) {
            List<Object[]> left = rows(random, shape[0], shape[2], shape[3], LEFT.size());
            List<Object[]> right = rows(random, shape[1], shape[2], shape[3], RIGHT.size());
            JoinOracle oracle = new JoinOracle(
                    type,
                    algorithm == Algorithm.NESTED_LOOP ? new int[0] : condition.keys,
                    condition.isNullSafe(),
                    condition.hasResidual() ? JoinTest::residual : null);
            List<List<Object>> expected = oracle.join(left, right, RIGHT.size(), LEFT.size());
            PlanNode plan = plan(algorithm, type, side, condition, left, right);
            assertSameRows(expected, new PlanRunner().with(4, 4096).run(plan));
            assertSameRows(expected, new PlanRunner().with(3, 3).run(plan));
            if (shape[0] <= 50) {
                assertSameRows(expected, new PlanRunner().with(1, 1).run(plan));
            }
        }
    }

    private static List<Object[]> rows(Random random, int count, int distinct, int nullPercent, int width) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int key = random.nextInt(distinct);
            Object[] row = {
                key, (long) key << 33, "a key that is long " + key, key * SPREAD, key / 4.0, i, "more of " + i
            };
            for (int j = 0; j < KEYS; j++) {
                if (random.nextInt(100) < nullPercent) {
                    row[j] = null;
                }
            }
            rows.add(Arrays.copyOf(row, width));
        }
        return rows;
    }

    private static boolean residual(Object[] left, Object[] right) {
        return (Integer) left[KEYS] < (Integer) right[KEYS];
    }

    private static PlanNode plan(
            Algorithm algorithm,
            JoinType type,
            Side side,
            Condition condition,
            List<Object[]> leftRows,
            List<Object[]> rightRows) {
        PlanNode left = RowsSource.scan(LEFT, leftRows, 40);
        PlanNode right = RowsSource.scan(RIGHT, rightRows, 60);
        Optional<Expression> residual = condition.hasResidual()
                ? Optional.of(Calls.of(
                        Settings.defaults(),
                        "<",
                        column(KEYS),
                        new ColumnReference(LEFT.size() + KEYS, DataTypes.IntegerType, true)))
                : Optional.empty();
        StructType schema = schema(type);
        List<Expression> keys =
                Arrays.stream(condition.keys).mapToObj(JoinTest::column).toList();
        JoinKeys joinKeys =
                new JoinKeys(keys, keys, Collections.nCopies(keys.size(), condition.isNullSafe()), residual);
        return switch (algorithm) {
            case BROADCAST ->
                new BroadcastHashJoin(
                        side == Side.LEFT ? broadcast(left) : left,
                        side == Side.RIGHT ? broadcast(right) : right,
                        type,
                        joinKeys,
                        side,
                        schema);
            case SHUFFLED ->
                new ShuffledHashJoin(
                        new Exchange(left, new Partitioning.Hash(keys, 5)),
                        new Exchange(right, new Partitioning.Hash(keys, 5)),
                        type,
                        joinKeys,
                        side,
                        schema);
            case MERGE -> new SortMergeJoin(sorted(left, keys), sorted(right, keys), type, joinKeys, schema);
            case NESTED_LOOP ->
                new NestedLoopJoin(
                        side == Side.LEFT ? broadcast(left) : left,
                        side == Side.RIGHT ? broadcast(right) : right,
                        type,
                        residual,
                        side,
                        schema);
        };
    }

    private static PlanNode sorted(PlanNode input, List<Expression> keys) {
        List<SortKey> order =
                keys.stream().map(key -> new SortKey(key, false, true)).toList();
        return new Sort(new Exchange(input, new Partitioning.Hash(keys, 5)), order);
    }

    private static PlanNode broadcast(PlanNode input) {
        return new Exchange(input, new Partitioning.Broadcast());
    }

    private static Expression column(int index) {
        return new ColumnReference(index, LEFT.field(index).dataType(), true);
    }

    private static StructType schema(JoinType type) {
        return switch (type) {
            case INNER, LEFT, RIGHT, FULL -> {
                StructType both = LEFT;
                for (var field : RIGHT.fields()) {
                    both = both.add(field.name(), field.dataType());
                }
                yield both;
            }
            case LEFT_SEMI, LEFT_ANTI, NULL_AWARE_LEFT_ANTI -> LEFT;
            case LEFT_MARK -> LEFT.add("mark", DataTypes.BooleanType);
        };
    }

    private static void assertSameRows(List<List<Object>> expected, List<List<Object>> actual) {
        List<String> wanted = sorted(expected);
        List<String> found = sorted(actual);
        for (int i = 0; i < Math.min(wanted.size(), found.size()); i++) {
            assertEquals(wanted.get(i), found.get(i), "row " + i + " in order");
        }
        assertEquals(wanted.size(), found.size(), "rows");
    }

    private static List<String> sorted(List<List<Object>> rows) {
        return rows.stream().map(Object::toString).sorted().toList();
    }
}
