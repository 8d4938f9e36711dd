package io.arclight.exec.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.column.Batch;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.evaluate.Calls;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.BroadcastHashJoin;
import io.arclight.exec.plan.Exchange;
import io.arclight.exec.plan.Filter;
import io.arclight.exec.plan.NestedLoopJoin;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.Project;
import io.arclight.exec.plan.Scan;
import io.arclight.exec.plan.Sort;
import io.arclight.exec.plan.part.JoinKeys;
import io.arclight.exec.plan.part.JoinType;
import io.arclight.exec.plan.part.Partitioning;
import io.arclight.exec.plan.part.Side;
import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.row.RowAppender;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.ScanRequest;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.type.DataTypes;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Queries that end early: cancelled in the middle of every kind of work, or by an error of one of their tasks. */
class QueryEndTest {
    private static final StructType SCHEMA = new StructType().add("k", DataTypes.LongType);
    private static final Expression KEY = new ColumnReference(0, DataTypes.LongType, true);

    /** Numbers without end; after some of them the query is cancelled. */
    private record Endless(Cancellation cancellation, long after, AtomicLong given) implements DataSource {
        static PlanNode scan(Cancellation cancellation, long after) {
            return new Scan(
                    new Endless(cancellation, after, new AtomicLong()),
                    new ScanRequest(List.of(0), List.of(), -1),
                    SCHEMA);
        }

        @Override
        public StructType schema() {
            return SCHEMA;
        }

        @Override
        public SourceStatistics statistics() {
            return new SourceStatistics(1e9, false, 1L << 33, Map.of());
        }

        @Override
        public String description() {
            return "numbers";
        }

        @Override
        public io.arclight.exec.source.Scan scan(ScanRequest request) {
            return new io.arclight.exec.source.Scan() {
                @Override
                public List<Morsel> morsels() {
                    List<Morsel> morsels = new ArrayList<>();
                    for (int i = 0; i < 8; i++) {
                        morsels.add(new Part());
                    }
                    return morsels;
                }

                @Override
                public Operator open(Morsel morsel, TaskContext context, OperatorMetrics metrics) {
                    return new Numbers(context);
                }
            };
        }

        private record Part() implements io.arclight.exec.source.Scan.Morsel {
            @Override
            public long rows() {
                return 1L << 30;
            }

            @Override
            public String description() {
                return "part";
            }
        }

        private final class Numbers implements Operator {
            private final TaskContext context;
            private Batch current;

            Numbers(TaskContext context) {
                this.context = context;
            }

            @Override
            public Batch next() {
                close();
                try (RowAppender appender = new RowAppender(SCHEMA, context.account("numbers"))) {
                    for (int i = 0; i < context.query().batchRows(); i++) {
                        appender.append(given.getAndIncrement());
                    }
                    current = appender.build();
                }
                if (given.get() > after) {
                    cancellation.cancel();
                }
                return current;
            }

            @Override
            public void close() {
                if (current != null) {
                    current.release();
                    current = null;
                }
            }
        }
    }

    private static void assertCancelled(Cancellation cancellation, PlanNode plan) {
        ArclightException error = assertThrows(
                ArclightException.class,
                () -> new PlanRunner().with(3, 512).with(cancellation).run(plan));
        assertEquals(ErrorCondition.OPERATION_CANCELED, error.condition());
    }

    private static PlanNode few(int rows) {
        List<Object[]> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            all.add(new Object[] {(long) i});
        }
        return RowsSource.scan(SCHEMA, all, 1000);
    }

    @Test
    void sortsAndExchangesEnd() {
        List<SortKey> keys = List.of(new SortKey(KEY, false, true));
        Cancellation cancellation = new Cancellation();
        PlanNode scan = Endless.scan(cancellation, 100_000);
        assertCancelled(cancellation, new Sort(new Exchange(scan, new Partitioning.Range(keys, 0)), keys));
        Cancellation other = new Cancellation();
        assertCancelled(other, new Sort(Endless.scan(other, 100_000), keys));
    }

    @Test
    void buildsAndProbesEnd() {
        JoinKeys keys = new JoinKeys(List.of(KEY), List.of(KEY), List.of(false), Optional.empty());
        StructType both = SCHEMA.add("k2", DataTypes.LongType);
        Cancellation building = new Cancellation();
        PlanNode build = new Exchange(Endless.scan(building, 50_000), new Partitioning.Broadcast());
        assertCancelled(building, new BroadcastHashJoin(few(10), build, JoinType.INNER, keys, Side.RIGHT, both));
        Cancellation probing = new Cancellation();
        PlanNode small = new Exchange(few(0), new Partitioning.Broadcast());
        assertCancelled(
                probing,
                new BroadcastHashJoin(
                        Endless.scan(probing, 50_000), small, JoinType.LEFT_ANTI, keys, Side.RIGHT, SCHEMA));
    }

    @Test
    void crossJoinsEnd() {
        Cancellation cancellation = new Cancellation();
        PlanNode right = new Exchange(few(5_000), new Partitioning.Broadcast());
        StructType both = SCHEMA.add("k2", DataTypes.LongType);
        Expression never =
                Calls.of(Settings.defaults(), "<", new ColumnReference(1, DataTypes.LongType, true), literal(-1));
        PlanNode cross = new NestedLoopJoin(few(100_000), right, JoinType.INNER, Optional.of(never), Side.RIGHT, both);
        Thread other = new Thread(() -> {
            cancellation.cancel();
        });
        other.start();
        assertCancelled(cancellation, cross);
    }

    private static Expression literal(long value) {
        return new Literal(value, DataTypes.LongType);
    }

    @Test
    void anErrorOfOneTaskEndsTheOthersAndIsTheQuerysError() {
        Expression quotient = Calls.of(
                Settings.defaults(), "div", literal(7), Calls.of(Settings.defaults(), "-", KEY, literal(60_000)));
        PlanNode failing = new Project(few(100_000), List.of(quotient), SCHEMA);
        assertFails(failing);
        assertFails(new Exchange(failing, new Partitioning.Hash(List.of(KEY), 3)));
        assertFails(new Sort(failing, List.of(new SortKey(KEY, false, true))));
        assertFails(new Filter(few(100_000), Calls.of(Settings.defaults(), "=", quotient, literal(1))));
    }

    private static void assertFails(PlanNode plan) {
        for (int threads : new int[] {1, 4}) {
            ArclightException error = assertThrows(
                    ArclightException.class,
                    () -> new PlanRunner().with(threads, 300).run(plan));
            assertEquals(ErrorCondition.DIVIDE_BY_ZERO, error.condition());
        }
    }

    @Test
    void tooLittleMemoryIsAnErrorWithAName() {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            rows.add(new Object[] {(long) i});
        }
        PlanNode build = new Exchange(RowsSource.scan(SCHEMA, rows, 5000), new Partitioning.Broadcast());
        // Without keys there are no parts to put on disk: every row is compared with every other.
        PlanNode join = new NestedLoopJoin(
                few(10), build, JoinType.INNER, Optional.empty(), Side.RIGHT, SCHEMA.add("k2", DataTypes.LongType));
        ArclightException error = assertThrows(
                ArclightException.class,
                () -> new PlanRunner().with(2, 512).withMemory(2 << 20).run(join));
        assertEquals(ErrorCondition.UNABLE_TO_ACQUIRE_MEMORY, error.condition());
        assertTrue(error.getMessage().contains("arclight.memory.limit"));
    }
}
