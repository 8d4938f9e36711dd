package io.arclight.planner.physical;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.calcite.util.ImmutableBitSet;

/** How the rows of a physical step are spread over tasks. Columns are positions in its output. */
public sealed interface Distribution {
    /** Rows lie anywhere, in an unknown number of partitions. */
    Distribution RANDOM = new Random();
    /** All rows are in one partition. */
    Distribution SINGLE = new Single();

    /** Whether rows that agree in all of these columns are in one partition. */
    boolean clusters(ImmutableBitSet columns);

    /** This distribution above a projection, which says for each input column where it went. */
    Distribution map(IntFunction<ImmutableBitSet> targets);

    /** Anywhere. */
    record Random() implements Distribution {
        @Override
        public boolean clusters(ImmutableBitSet columns) {
            return false;
        }

        @Override
        public Distribution map(IntFunction<ImmutableBitSet> targets) {
            return this;
        }
    }

    /** In one partition. */
    record Single() implements Distribution {
        @Override
        public boolean clusters(ImmutableBitSet columns) {
            return true;
        }

        @Override
        public Distribution map(IntFunction<ImmutableBitSet> targets) {
            return this;
        }
    }

    /**
     * By a hash of some keys.
     *
     * @param keys per key the columns that hold it; more than one when a join made them equal
     * @param partitions how many, or 0 when the engine chooses
     */
    record Hash(List<ImmutableBitSet> keys, int partitions) implements Distribution {
        @Override
        public boolean clusters(ImmutableBitSet columns) {
            return keys.stream().allMatch(columns::intersects);
        }

        @Override
        public Distribution map(IntFunction<ImmutableBitSet> targets) {
            List<ImmutableBitSet> mapped = new ArrayList<>();
            for (ImmutableBitSet key : keys) {
                ImmutableBitSet.Builder columns = ImmutableBitSet.builder();
                key.forEachInt(column -> columns.addAll(targets.apply(column)));
                mapped.add(columns.build());
            }
            return mapped.stream().anyMatch(ImmutableBitSet::isEmpty) ? RANDOM : new Hash(mapped, partitions);
        }

        /** The column of each key, chosen among the wanted ones; empty when one has none. */
        public List<Integer> columnsWithin(ImmutableBitSet wanted) {
            List<Integer> columns = new ArrayList<>();
            for (ImmutableBitSet key : keys) {
                int column = key.intersect(wanted).nextSetBit(0);
                columns.add(column);
            }
            return columns;
        }
    }

    /**
     * Partition after partition in an order.
     *
     * @param ordering the order
     */
    record Range(Ordering ordering) implements Distribution {
        @Override
        public boolean clusters(ImmutableBitSet columns) {
            return ordering.columns().stream().allMatch(key -> columns.get(key.column()));
        }

        @Override
        public Distribution map(IntFunction<ImmutableBitSet> targets) {
            Ordering mapped = ordering.map(targets);
            return mapped.columns().size() == ordering.columns().size() ? new Range(mapped) : RANDOM;
        }
    }
}
