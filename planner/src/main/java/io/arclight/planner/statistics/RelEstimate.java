package io.arclight.planner.statistics;

import java.util.List;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * What a rel is expected to give.
 *
 * @param rows the number of rows
 * @param columns one for each column
 */
public record RelEstimate(double rows, List<ColumnEstimate> columns) {
    /** The bytes all rows take. */
    public double bytes() {
        return rows * columns.stream().mapToDouble(ColumnEstimate::averageBytes).sum();
    }

    /** The same columns after rows were dropped without regard to their values. */
    public RelEstimate sampled(double rowsAfter) {
        if (rowsAfter >= rows) {
            return this;
        }
        return new RelEstimate(
                rowsAfter,
                columns.stream().map(column -> column.sampled(rows, rowsAfter)).toList());
    }

    /** How many distinct combinations some columns have, at most the number of rows. */
    public double distinct(ImmutableBitSet keys) {
        double product = 1;
        for (int key : keys) {
            product *= columns.get(key).distinctOr(rows);
        }
        return Math.max(1, Math.min(product, rows));
    }
}
