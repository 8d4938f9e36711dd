package io.arclight.exec.source.range;

import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.Scan;
import io.arclight.exec.source.ScanRequest;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.source.SourceStatistics.ColumnStatistics;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Numbers in a column {@code id}: start, start + step, ... up to the end, exclusive.
 *
 * @param start the first
 * @param end the bound
 * @param step the difference, not 0
 * @param partitions how many morsels, or 0
 */
public record RangeSource(long start, long end, long step, int partitions) implements DataSource {
    private static final StructType SCHEMA = new StructType().add("id", AtomicType.LONG, false);
    private static final long MORSEL_ROWS = 1 << 17;

    @Override
    public StructType schema() {
        return SCHEMA;
    }

    /** How many numbers. */
    public long rows() {
        BigInteger distance = BigInteger.valueOf(end).subtract(BigInteger.valueOf(start));
        BigInteger width = BigInteger.valueOf(step);
        if (distance.signum() * width.signum() <= 0) {
            return 0;
        }
        BigInteger[] parts = distance.divideAndRemainder(width);
        return parts[0].add(BigInteger.valueOf(parts[1].signum() == 0 ? 0 : 1)).longValueExact();
    }

    @Override
    public SourceStatistics statistics() {
        long rows = rows();
        long last = rows == 0 ? start : start + (rows - 1) * step;
        ColumnStatistics column = new ColumnStatistics(
                Math.min(start, last),
                Math.max(start, last),
                OptionalDouble.of(0),
                OptionalDouble.of(rows),
                OptionalDouble.of(Long.BYTES));
        return new SourceStatistics(rows, true, rows * Long.BYTES, rows == 0 ? Map.of() : Map.of(0, column));
    }

    @Override
    public String description() {
        return "range (" + start + ", " + end + ", " + step + ")";
    }

    @Override
    public Scan scan(ScanRequest request) {
        long rows = rows();
        long size = partitions > 0 ? Math.max(1, (rows + partitions - 1) / partitions) : MORSEL_ROWS;
        List<Scan.Morsel> morsels = new ArrayList<>();
        for (long from = 0; from < rows; from += size) {
            morsels.add(new Numbers(start + from * step, Math.min(size, rows - from)));
        }
        int columns = request.columns().size();
        return new Scan() {
            @Override
            public List<Morsel> morsels() {
                return morsels;
            }

            @Override
            public Operator open(Morsel morsel, TaskContext context, OperatorMetrics metrics) {
                Numbers numbers = (Numbers) morsel;
                return new RangeOperator(numbers.first(), numbers.rows(), step, columns, context);
            }
        };
    }

    /** Some of the numbers. */
    private record Numbers(long first, long rows) implements Scan.Morsel {
        @Override
        public String description() {
            return "range from " + first;
        }
    }
}
