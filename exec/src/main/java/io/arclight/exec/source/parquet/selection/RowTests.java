package io.arclight.exec.source.parquet.selection;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.filter.RowCondition;
import io.arclight.exec.source.filter.RowSelection;
import io.arclight.exec.source.filter.RuntimeFilter;
import io.arclight.exec.source.filter.RuntimeFilterSlot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What the rows of a morsel have to pass, in the order in which it is asked: as written, but neighbours that may be asked at
 * any time change places when another order has turned out to be cheaper.
 */
public final class RowTests implements AutoCloseable {
    private static final int ORDER_INTERVAL = 8;

    private final List<Entry> entries = new ArrayList<>();
    private int windows;

    /** A test with what has been seen of it. */
    static final class Entry {
        private final RowTest test;
        private final int group;
        private double cost = 1;
        private long asked;
        private long passed;

        private Entry(RowTest test, int group) {
            this.test = test;
            this.group = group;
        }

        RowTest test() {
            return test;
        }

        /** Takes down how many rows were asked for, and how many passed. */
        void count(Column[] columns, long rows, long left) {
            asked += rows;
            passed += left;
            double sum = 0.1;
            for (int column : test.columns()) {
                sum += cost(columns[column]);
            }
            cost = sum;
        }

        private static double cost(Column column) {
            return column instanceof DictionaryColumn ? 1 : column instanceof FixedWidthColumn ? 2 : 6;
        }

        /** The cost of leaving out one row. */
        private double rank() {
            return cost * (asked + 1) / (asked - passed + 0.5);
        }
    }

    /**
     * The tests of a morsel. Runtime filters that are not there yet are left out.
     *
     * @param rows the rows of the morsel
     * @param whollyCoded which columns have no values but those of one dictionary
     */
    public RowTests(
            RowSelection selection, long rows, IntPredicate whollyCoded, TaskContext context, MemoryAccount account) {
        int group = 0;
        for (RowCondition condition : selection.conditions()) {
            RowTest test = new ConditionTest(condition, context, account);
            if (condition.isFree()) {
                entries.add(new Entry(coded(test, rows, whollyCoded, account), group));
            } else {
                entries.add(new Entry(test, group + 1));
                group += 2;
            }
        }
        for (RuntimeFilterSlot slot : selection.runtimeFilters()) {
            Optional<RuntimeFilter> filter = context.query().runtimeFilters().find(slot.slot());
            if (filter.isPresent()) {
                RowTest test = new RuntimeTest(filter.get(), slot.column());
                entries.add(new Entry(coded(test, rows, whollyCoded, account), group + 1));
            }
        }
    }

    private static RowTest coded(RowTest test, long rows, IntPredicate whollyCoded, MemoryAccount account) {
        return test.columns().length == 1
                ? new CodedTest(test, whollyCoded.test(test.columns()[0]), largestDictionary(rows), account)
                : test;
    }

    /** Whether it has turned out that no row to come passes. */
    public boolean isHopeless() {
        return entries.stream().anyMatch(entry -> entry.test.isHopeless());
    }

    /** Of how many values a dictionary may be to pay for so many rows. */
    public static long largestDictionary(long rows) {
        return rows / 2;
    }

    /** Whether a column is looked at by tests that like to see codes of dictionaries. */
    public boolean likesCodes(int column) {
        return entries.stream()
                .map(Entry::test)
                .anyMatch(
                        test -> test instanceof CodedTest && test.columns().length == 1 && test.columns()[0] == column);
    }

    /** The tests in order, for the next rows. */
    List<Entry> next() {
        if (windows++ % ORDER_INTERVAL == 1) {
            entries.sort(Comparator.<Entry>comparingInt(entry -> entry.group).thenComparingDouble(Entry::rank));
        }
        return entries;
    }

    @Override
    public void close() {
        entries.forEach(entry -> entry.test.close());
    }
}
