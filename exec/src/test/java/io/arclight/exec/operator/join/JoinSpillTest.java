package io.arclight.exec.operator.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.plan.BroadcastHashJoin;
import io.arclight.exec.plan.Exchange;
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
import io.arclight.exec.type.DataTypes;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Joins whose build side does not fit into memory give the same rows as those for which there is plenty. */
class JoinSpillTest {
    private static final StructType SCHEMA = new StructType()
            .add("k", DataTypes.LongType)
            .add("s", DataTypes.StringType)
            .add("id", DataTypes.IntegerType);
    private static final List<Expression> KEYS = List.of(new ColumnReference(0, DataTypes.LongType, true));
    private static final JoinKeys JOIN_KEYS = new JoinKeys(KEYS, KEYS, List.of(false), Optional.empty());

    private final Random random = new Random(7);

    private List<Object[]> rows(int count, int distinct) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Long key = random.nextInt(50) == 0 ? null : Long.valueOf(random.nextInt(distinct));
            rows.add(new Object[] {key, "a text that takes some room, of " + i, i});
        }
        return rows;
    }

    private static PlanNode partitioned(List<Object[]> rows) {
        return new Exchange(RowsSource.scan(SCHEMA, rows, 1000), new Partitioning.Hash(KEYS, 2));
    }

    private static PlanNode sorted(PlanNode input) {
        return new Sort(input, List.of(new SortKey(KEYS.get(0), false, true)));
    }

    private static StructType schema(JoinType type) {
        return switch (type) {
            case INNER, LEFT, RIGHT, FULL ->
                SCHEMA.add("k2", DataTypes.LongType)
                        .add("s2", DataTypes.StringType)
                        .add("id2", DataTypes.IntegerType);
            case LEFT_SEMI, LEFT_ANTI, NULL_AWARE_LEFT_ANTI -> SCHEMA;
            case LEFT_MARK -> SCHEMA.add("mark", DataTypes.BooleanType);
        };
    }

    private static List<String> sorted(List<List<Object>> rows) {
        return rows.stream().map(Object::toString).sorted().toList();
    }

    @Test
    void hashJoinsFallBackToPartsOnDisk() {
        List<Object[]> left = rows(60_000, 60_000);
        List<Object[]> right = rows(80_000, 60_000);
        for (JoinType type : new JoinType[] {JoinType.INNER, JoinType.FULL, JoinType.LEFT_ANTI}) {
            for (Side side : Side.values()) {
                PlanNode join = new ShuffledHashJoin(
                        partitioned(left), partitioned(right), type, JOIN_KEYS, side, schema(type));
                List<String> expected = sorted(new PlanRunner().with(2, 256).run(join));
                PlanRunner tight = new PlanRunner().with(1, 128).withMemory(3 << 20);
                assertEquals(expected, sorted(tight.run(join)));
                assertTrue(tight.metrics().of(join).spilledBytes() > 0, "the join spilled");
            }
        }
    }

    /** What a null means depends on all rows: few nulls are in one part only, none at all in the last round. */
    @Test
    void joinsThatMindNullsFallBackToPartsOnDisk() {
        List<Object[]> some = rows(60_000, 60_000);
        List<Object[]> none = some.stream().filter(row -> row[0] != null).toList();
        for (JoinType type : new JoinType[] {JoinType.NULL_AWARE_LEFT_ANTI, JoinType.LEFT_MARK}) {
            for (Side side : Side.values()) {
                for (List<Object[]> right : List.of(some, none)) {
                    PlanNode join = new ShuffledHashJoin(
                            single(none.subList(0, 50_000)), single(right), type, JOIN_KEYS, side, schema(type));
                    assertSameRowsWithLittleMemory(join);
                }
            }
        }
    }

    @Test
    void broadcastJoinsFallBackToPartsOnDisk() {
        List<Object[]> left = rows(50_000, 60_000);
        List<Object[]> right = rows(60_000, 60_000);
        for (JoinType type : JoinType.values()) {
            for (Side side : Side.values()) {
                PlanNode join = new BroadcastHashJoin(
                        RowsSource.scan(SCHEMA, left, 1000),
                        RowsSource.scan(SCHEMA, right, 1000),
                        type,
                        JOIN_KEYS,
                        side,
                        schema(type));
                assertSameRowsWithLittleMemory(join);
            }
        }
    }

    private static PlanNode single(List<Object[]> rows) {
        return new Exchange(RowsSource.scan(SCHEMA, rows, 1000), new Partitioning.Gather());
    }

    private static void assertSameRowsWithLittleMemory(PlanNode join) {
        List<String> expected = sorted(new PlanRunner().with(2, 256).run(join));
        for (int threads = 1; threads <= 2; threads++) {
            PlanRunner tight = new PlanRunner().with(threads, 128).withMemory(threads * 3L << 20);
            assertEquals(expected, sorted(tight.run(join)), join.toString());
            if (threads == 1) { // Of two threads, one may have to spill another operator's rows first, and that may do.
                assertTrue(tight.metrics().of(join).spilledBytes() > 0, "the join spilled");
            }
        }
    }

    @Test
    void mergeJoinsKeepManyRowsOfOneKeyOnDisk() {
        List<Object[]> left = rows(6, 2);
        List<Object[]> right = rows(60_000, 2);
        for (JoinType type : new JoinType[] {JoinType.INNER, JoinType.FULL, JoinType.LEFT_SEMI}) {
            PlanNode join = new SortMergeJoin(
                    sorted(partitioned(left)), sorted(partitioned(right)), type, JOIN_KEYS, schema(type));
            List<String> expected = sorted(new PlanRunner().with(2, 1024).run(join));
            PlanRunner tight = new PlanRunner().with(1, 64).withMemory(3 << 20);
            assertEquals(expected, sorted(tight.run(join)));
            assertTrue(tight.metrics().of(join).extras().containsKey("large key groups"), "a group was too large");
        }
    }
}
