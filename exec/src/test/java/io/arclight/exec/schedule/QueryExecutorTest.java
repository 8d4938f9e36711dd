package io.arclight.exec.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.plan.Exchange;
import io.arclight.exec.plan.Limit;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.SingleRow;
import io.arclight.exec.plan.Sort;
import io.arclight.exec.plan.TopN;
import io.arclight.exec.plan.Union;
import io.arclight.exec.plan.part.Partitioning;
import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.type.DataTypes;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryExecutorTest {
    private static final StructType SCHEMA =
            new StructType().add("k", DataTypes.LongType).add("s", DataTypes.StringType);

    private final PlanRunner runner = new PlanRunner();

    private static Object[] row(long key) {
        return new Object[] {key, "a string of key " + key};
    }

    private static PlanNode numbers(int from, int to, int morselRows) {
        return RowsSource.scan(
                SCHEMA,
                IntStream.range(from, to).mapToObj(QueryExecutorTest::row).toList(),
                morselRows);
    }

    private static List<Long> keys(List<List<Object>> rows) {
        return rows.stream().map(row -> (Long) row.get(0)).toList();
    }

    private static List<Long> range(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> (long) i).toList();
    }

    private static SortKey key(boolean descending) {
        return new SortKey(new ColumnReference(0, DataTypes.LongType, true), descending, !descending);
    }

    @Test
    void scansGiveRowsInTheOrderOfTheirMorsels() {
        assertEquals(range(0, 20_000), keys(runner.run(numbers(0, 20_000, 300))));
        assertEquals(range(0, 2_000), keys(new PlanRunner().with(1, 3).run(numbers(0, 2_000, 300))));
        assertEquals(List.of(), runner.run(numbers(0, 0, 300)));
    }

    @Test
    void unionsGiveOneInputAfterTheOther() {
        PlanNode union = new Union(List.of(numbers(0, 500, 70), numbers(500, 800, 70), numbers(800, 800, 1)), SCHEMA);
        assertEquals(range(0, 800), keys(runner.run(union)));
        PlanNode gathered = new SingleChain(union).limit(10, 495);
        assertEquals(range(495, 505), keys(runner.run(gathered)));
    }

    /** Builds plans above a gathering exchange. */
    private record SingleChain(PlanNode input) {
        PlanNode limit(long limit, long offset) {
            return new Limit(new Exchange(input, new Partitioning.Gather()), limit, offset, true);
        }
    }

    @Test
    void limitsEndTheQueryEarly() {
        PlanNode scan = numbers(0, 200_000, 1000);
        assertEquals(range(7, 12), keys(runner.run(new Limit(scan, 5, 7, true))));
        assertEquals(range(7, 12), keys(runner.run(new Sort(new Limit(scan, 5, 7, true), List.of(key(false))))));
        assertEquals(range(199_990, 200_000), keys(runner.run(new Limit(scan, -1, 199_990, true))));
        assertEquals(List.of(), runner.run(new Limit(scan, 0, 0, true)));
    }

    @Test
    void closingTheStreamEarlyFreesEverything() {
        assertEquals(true, runner.run(numbers(0, 300_000, 1000), 1).size() < 300_000);
    }

    @Test
    void sortsByRangesAndMerges() {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            rows.add(row((i * 7919L) % 100_003));
        }
        List<Long> expected = rows.stream()
                .map(row -> (Long) row[0])
                .sorted(Comparator.reverseOrder())
                .toList();
        PlanNode scan = RowsSource.scan(SCHEMA, rows, 1000);
        List<SortKey> keys = List.of(key(true));
        PlanNode byRange = new Sort(new Exchange(scan, new Partitioning.Range(keys, 0)), keys);
        assertEquals(expected, keys(runner.run(byRange)));
        PlanNode merged = new Exchange(new Sort(scan, keys), new Partitioning.MergeGather(keys));
        assertEquals(expected, keys(runner.run(merged)));
        assertEquals(expected.subList(3, 13), keys(runner.run(new TopN(scan, keys, 10, 3))));
        assertEquals(expected.subList(9, 20_000), keys(runner.run(new TopN(scan, keys, 19_991, 9))));
    }

    @Test
    void aSingleRowIsOneRow() {
        assertEquals(range(4, 5), keys(runner.run(new SingleRow(numbers(4, 5, 1)))));
        List<List<Object>> none = runner.run(new SingleRow(numbers(0, 0, 1)));
        assertEquals(1, none.size());
        assertEquals(null, none.get(0).get(0));
        ArclightException error =
                assertThrows(ArclightException.class, () -> runner.run(new SingleRow(numbers(0, 2, 1))));
        assertEquals(ErrorCondition.SCALAR_SUBQUERY_TOO_MANY_ROWS, error.condition());
    }

    @Test
    void aSharedExchangeRunsOnce() {
        PlanNode exchange = new Exchange(numbers(0, 1000, 100), new Partitioning.RoundRobin(3));
        PlanNode twice = new Union(List.of(exchange, exchange), SCHEMA);
        List<Long> rows = new ArrayList<>(keys(runner.run(twice)));
        rows.sort(null);
        List<Long> expected = new ArrayList<>(range(0, 1000));
        expected.addAll(range(0, 1000));
        expected.sort(null);
        assertEquals(expected, rows);
    }

    @Test
    void cancellationEndsTheQueryWithItsReason() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        ArclightException error = assertThrows(
                ArclightException.class,
                () -> new PlanRunner().with(cancellation).run(numbers(0, 100_000, 100)));
        assertEquals(ErrorCondition.OPERATION_CANCELED, error.condition());
    }
}
