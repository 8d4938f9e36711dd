package io.arclight.exec.source.parquet;

import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.source.SourceStatistics.ColumnStatistics;
import io.arclight.exec.source.filter.ValueOrder;
import io.arclight.exec.source.filter.ValueRange;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.StructType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.RowGroup;

/** Adds up the statistics of all row groups for the planner. */
final class TableStatistics {
    private final StructType schema;
    private final List<ParquetFile> files;
    private final DictionarySizes dictionaries;

    TableStatistics(StructType schema, List<ParquetFile> files, DictionarySizes dictionaries) {
        this.schema = schema;
        this.files = files;
        this.dictionaries = dictionaries;
    }

    SourceStatistics collect(long totalBytes) {
        long rows = files.stream().mapToLong(ParquetFile::rows).sum();
        Map<Integer, ColumnStatistics> columns = new HashMap<>();
        for (int i = 0; i < schema.size(); i++) {
            columns.put(i, column(i));
        }
        return new SourceStatistics(rows, true, totalBytes, columns);
    }

    private ColumnStatistics column(int index) {
        String name = schema.field(index).name();
        DataType type = schema.field(index).dataType();
        Sum sum = new Sum();
        for (ParquetFile file : files) {
            Optional<FieldShape> shape = file.shape(name);
            for (RowGroup group : file.rowGroups()) {
                if (group.getNum_rows() == 0) {
                    continue;
                }
                if (shape.isEmpty()) {
                    sum.add(ValueRange.constant(null, group.getNum_rows()));
                } else if (shape.get() instanceof FieldShape.Leaf leaf
                        && leaf.firstLeaf() < group.getColumns().size()) {
                    ColumnMetaData chunk =
                            group.getColumns().get(leaf.firstLeaf()).getMeta_data();
                    sum.add(ChunkStatistics.range(chunk, leaf, type, group.getNum_rows()));
                    sum.addSize(chunk);
                } else {
                    sum.add(null);
                }
            }
        }
        return new ColumnStatistics(
                literal(sum.minimum, type),
                literal(sum.maximum, type),
                sum.nulls < 0 ? OptionalDouble.empty() : OptionalDouble.of(sum.nulls),
                dictionaries.distinct(name),
                sum.values == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum.bytes / sum.values));
    }

    /** The bounds and counts of the row groups seen so far. */
    private static final class Sum {
        private Object minimum;
        private Object maximum;
        private boolean isBounded = true;
        private double nulls;
        private long bytes;
        private long values;

        void add(ValueRange range) {
            if (range == null || range.nullCount() < 0) {
                nulls = -1;
            } else if (nulls >= 0) {
                nulls += range.nullCount();
            }
            if (range != null && range.allNull()) {
                return;
            }
            isBounded &= range != null && range.minimum() != null && range.maximum() != null;
            if (!isBounded) {
                minimum = null;
                maximum = null;
                return;
            }
            minimum =
                    minimum == null || ValueOrder.compare(range.minimum(), minimum, 0) < 0 ? range.minimum() : minimum;
            maximum =
                    maximum == null || ValueOrder.compare(range.maximum(), maximum, 0) > 0 ? range.maximum() : maximum;
        }

        void addSize(ColumnMetaData chunk) {
            if (chunk != null) {
                bytes += chunk.getTotal_uncompressed_size();
                values += chunk.getNum_values();
            }
        }
    }

    /** A bound as a literal of the column's type; null when it is none. */
    private static Object literal(Object value, DataType type) {
        if (value instanceof byte[] bytes) {
            return type == AtomicType.BINARY ? bytes : text(bytes);
        }
        if (value instanceof Number number) {
            return type instanceof DecimalType decimal ? decimal(number, decimal) : number(number, type);
        }
        return value;
    }

    private static Object text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            // Cut off within a character: no bound that could be written as text.
            return null;
        }
    }

    private static BigDecimal decimal(Number number, DecimalType type) {
        BigDecimal exact = number instanceof BigDecimal own ? own : BigDecimal.valueOf(number.longValue());
        return exact.setScale(type.scale(), RoundingMode.HALF_UP);
    }

    private static Object number(Number number, DataType type) {
        return switch (type.physicalType()) {
            case INT8 -> number.byteValue();
            case INT16 -> number.shortValue();
            case INT32 -> number.intValue();
            case INT64 -> number.longValue();
            case FLOAT32 -> number.floatValue();
            case FLOAT64 -> number.doubleValue();
            case NULL, BIT, INT128, INTERVAL, VIEW, LIST, MAP, STRUCT -> null;
        };
    }
}
