package io.arclight.exec.source.parquet;

import io.arclight.exec.source.filter.ValueRange;
import io.arclight.exec.source.parquet.column.LeafConversion.Unit;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.TimeType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Statistics;
import org.apache.parquet.format.Type;

/**
 * What the statistics of a column chunk say. Byte strings come as {@code byte[]}: bounds of long ones may be cut off in the
 * middle of a character. The deprecated fields count only where their order was never in doubt.
 */
final class ChunkStatistics {
    private ChunkStatistics() {}

    /**
     * The range of a column of the table in a row group.
     *
     * @return null when nothing is known
     */
    static ValueRange range(ParquetFile parquet, RowGroup group, StructField column) {
        Optional<FieldShape> shape = parquet.shape(column.name());
        if (shape.isEmpty()) {
            return ValueRange.constant(null, group.getNum_rows());
        }
        if (shape.get() instanceof FieldShape.Leaf leaf
                && leaf.firstLeaf() < group.getColumns().size()) {
            ColumnMetaData chunk = group.getColumns().get(leaf.firstLeaf()).getMeta_data();
            return range(chunk, leaf, column.dataType(), group.getNum_rows());
        }
        return null;
    }

    /**
     * The range of a column in a row group.
     *
     * @param leaf the column in the file
     * @param type the column's type in the table
     * @param rows the rows of the row group
     * @return null when nothing is known
     */
    static ValueRange range(ColumnMetaData chunk, FieldShape.Leaf leaf, DataType type, long rows) {
        if (leaf.type() == AtomicType.NULL) {
            return ValueRange.constant(null, rows);
        }
        Statistics statistics = chunk == null ? null : chunk.getStatistics();
        return statistics == null ? null : range(statistics, leaf, type, rows);
    }

    /** The range of a column in some rows, by what was written down of them. */
    static ValueRange range(Statistics statistics, FieldShape.Leaf leaf, DataType type, long rows) {
        long nulls = statistics.isSetNull_count() ? statistics.getNull_count() : -1;
        if (nulls < 0 || nulls > rows) {
            nulls = -1;
        }
        boolean isFloating = leaf.type() == AtomicType.FLOAT || leaf.type() == AtomicType.DOUBLE;
        boolean isComparable = leaf.type().equals(type) || leaf.type().isNumeric() && type.isNumeric();
        boolean mayHoldNaN = isFloating && !(statistics.isSetNan_count() && statistics.getNan_count() == 0);
        Object minimum = isComparable ? value(minimum(statistics, leaf), leaf) : null;
        Object maximum = isComparable ? value(maximum(statistics, leaf), leaf) : null;
        if (isNaN(minimum) || isNaN(maximum)) {
            minimum = null;
            maximum = null;
        }
        return new ValueRange(minimum, maximum, nulls, rows, mayHoldNaN);
    }

    /** Whether no bound of a column of whole numbers is declared to be inexact. */
    static boolean areExact(ParquetFile file, FieldShape shape) {
        return file.rowGroups().stream()
                .filter(group -> shape.firstLeaf() < group.getColumns().size())
                .map(group -> group.getColumns().get(shape.firstLeaf()).getMeta_data())
                .map(chunk -> chunk == null ? null : chunk.getStatistics())
                .allMatch(statistics -> statistics == null
                        || (!statistics.isSetIs_min_value_exact() || statistics.isIs_min_value_exact())
                                && (!statistics.isSetIs_max_value_exact() || statistics.isIs_max_value_exact()));
    }

    private static boolean isNaN(Object value) {
        return value instanceof Number number && Double.isNaN(number.doubleValue());
    }

    private static byte[] minimum(Statistics statistics, FieldShape.Leaf leaf) {
        return statistics.isSetMin_value()
                ? statistics.getMin_value()
                : isOrderCertain(leaf) ? statistics.getMin() : null;
    }

    private static byte[] maximum(Statistics statistics, FieldShape.Leaf leaf) {
        return statistics.isSetMax_value()
                ? statistics.getMax_value()
                : isOrderCertain(leaf) ? statistics.getMax() : null;
    }

    /** Whether old writers, who compared everything as signed, were right to do so. */
    private static boolean isOrderCertain(FieldShape.Leaf leaf) {
        return switch (leaf.decoding().type()) {
            case BOOLEAN, FLOAT, DOUBLE -> true;
            case INT32, INT64 -> leaf.conversion().unit() != Unit.UNSIGNED;
            case INT96, BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> false;
        };
    }

    /** A bound in the form of {@link io.arclight.exec.expression.Literal}, byte strings as they are; null when unknown. */
    private static Object value(byte[] bytes, FieldShape.Leaf leaf) {
        if (bytes == null) {
            return null;
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return switch (leaf.decoding().type()) {
            case BOOLEAN -> bytes.length == 1 ? bytes[0] != 0 : null;
            case INT32 -> bytes.length == 4 ? integer(buffer.getInt(), leaf) : null;
            case INT64 -> bytes.length == 8 ? integer(buffer.getLong(), leaf) : null;
            case FLOAT -> bytes.length == 4 ? buffer.getFloat() : null;
            case DOUBLE -> bytes.length == 8 ? buffer.getDouble() : null;
            case INT96 -> null;
            case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> bytes(bytes, leaf);
        };
    }

    private static Object integer(long value, FieldShape.Leaf leaf) {
        if (leaf.type() instanceof DecimalType decimal) {
            return leaf.conversion().unit() == Unit.UNSIGNED
                    ? new BigDecimal(new BigInteger(Long.toUnsignedString(value)))
                    : BigDecimal.valueOf(value, decimal.scale());
        }
        if (leaf.type() instanceof TimeType) {
            return Math.abs(value) < Long.MAX_VALUE / 1000 ? (Object) (value * 1000) : null;
        }
        return switch (leaf.conversion().unit()) {
            case NONE, MICROS -> leaf.type().physicalType().width() <= 4 ? (Object) (int) value : (Object) value;
            case UNSIGNED -> leaf.decoding().type() == Type.INT32 ? (Object) (value & 0xffffffffL) : (Object) value;
            case MILLIS -> Math.abs(value) < Long.MAX_VALUE / 1000 ? (Object) (value * 1000) : null;
            case NANOS -> Math.floorDiv(value, 1000);
        };
    }

    private static Object bytes(byte[] bytes, FieldShape.Leaf leaf) {
        if (leaf.type() instanceof DecimalType decimal) {
            return bytes.length == 0 ? null : new BigDecimal(new BigInteger(bytes), decimal.scale());
        }
        boolean isPlain = leaf.type() == AtomicType.BINARY
                || leaf.type() == AtomicType.STRING && leaf.decoding().type() == Type.BYTE_ARRAY;
        return isPlain ? bytes : null;
    }
}
