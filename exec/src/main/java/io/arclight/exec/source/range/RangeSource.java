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
import java.util.Optional;
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
    private static final long MOST_MORSELS = 1 << 16;

    @Override
    public StructType schema() {
        return SCHEMA;
    }

    /** How many numbers; those beyond the largest number of rows are out of anybody's reach. */
    public long rows() {
        BigInteger distance = BigInteger.valueOf(end).subtract(BigInteger.valueOf(start));
        BigInteger width = BigInteger.valueOf(step);
        if (distance.signum() * width.signum() <= 0) {
            return 0;
        }
        BigInteger[] parts = distance.divideAndRemainder(width);
        return parts[0].add(BigInteger.valueOf(parts[1].signum() == 0 ? 0 : 1))
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValue();
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
        return new SourceStatistics(
                rows,
                true,
                Math.min(rows, Long.MAX_VALUE / Long.BYTES) * Long.BYTES,
                rows == 0 ? Map.of() : Map.of(0, column));
    }

    @Override
    public String description() {
        return "range (" + start + ", " + end + ", " + step + ")";
    }

    @Override
    public Optional<Object> key() {
        return Optional.of(this);
    }

    @Override
    public Scan scan(ScanRequest request) {
        long rows = rows();
        long wanted = partitions > 0 ? partitions : rows / MORSEL_ROWS + 1;
        long most = Math.min(wanted, MOST_MORSELS);
        long size =
                partitions == 0 && most == wanted ? MORSEL_ROWS : Math.max(1, rows / most + (rows % most == 0 ? 0 : 1));
        List<Scan.Morsel> morsels = new ArrayList<>();
        for (long left = rows; left > 0; left -= size) {
            morsels.add(new Numbers(start + (rows - left) * step, Math.min(size, left)));
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
