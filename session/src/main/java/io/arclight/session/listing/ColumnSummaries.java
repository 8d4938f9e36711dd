package io.arclight.session.listing;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CharType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DataTypeVisitor;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TimeType;
import io.arclight.exec.type.VarcharType;
import io.arclight.exec.type.YearMonthIntervalType;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.TableStatistics.ColumnSummary;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The statistics of single columns: how they are asked for in SQL, and read from the answer. */
public final class ColumnSummaries {
    /** How many values there are of a column in the answer. */
    public static final int AGGREGATES = 6;

    /** The accuracy of distinct counts, as Spark's {@code spark.sql.statistics.ndv.maxError} has it. */
    private static final String ACCURACY = "0.05D";

    /** The length that Spark takes for texts and bytes without values. */
    private static final long TEXT_LENGTH = 20;

    private static final long BYTES_LENGTH = 100;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private static final DataTypeVisitor<Long> LENGTHS = new DataTypeVisitor<>() {
        @Override
        public Long visitAtomic(AtomicType type) {
            return switch (type) {
                case BOOLEAN, BYTE -> 1L;
                case SHORT -> 2L;
                case INTEGER, FLOAT, DATE -> 4L;
                case LONG, DOUBLE, TIMESTAMP, TIMESTAMP_NTZ -> 8L;
                case STRING -> TEXT_LENGTH;
                case BINARY -> BYTES_LENGTH;
                case NULL, CALENDAR_INTERVAL, VARIANT -> 0L;
            };
        }

        @Override
        public Long visitDecimal(DecimalType type) {
            return type.precision() <= 18 ? 8L : 16L;
        }

        @Override
        public Long visitChar(CharType type) {
            return TEXT_LENGTH;
        }

        @Override
        public Long visitVarchar(VarcharType type) {
            return TEXT_LENGTH;
        }

        @Override
        public Long visitTime(TimeType type) {
            return 8L;
        }

        @Override
        public Long visitYearMonthInterval(YearMonthIntervalType type) {
            return 4L;
        }

        @Override
        public Long visitDayTimeInterval(DayTimeIntervalType type) {
            return 8L;
        }

        @Override
        public Long visitArray(ArrayType type) {
            return 0L;
        }

        @Override
        public Long visitMap(MapType type) {
            return 0L;
        }

        @Override
        public Long visitStruct(StructType type) {
            return 0L;
        }
    };

    private ColumnSummaries() {}

    /** Whether there are statistics of columns of a type: not of nested ones. */
    public static boolean isSupported(DataType type) {
        return length(type) > 0;
    }

    private static boolean isVariable(DataType type) {
        return type.isString() || type == AtomicType.BINARY;
    }

    /** What a value of a type takes in Spark's estimates; 0 for types without statistics. */
    private static long length(DataType type) {
        return type.accept(LENGTHS);
    }

    /** The aggregates of a column: how many values, how many different ones, the least, the greatest, average and greatest length. */
    public static String aggregates(StructField field) {
        String column = Catalog.quote(List.of(field.name()));
        boolean variable = isVariable(field.dataType());
        return String.join(
                ", ",
                "count(" + column + ")",
                "approx_count_distinct(" + column + ", " + ACCURACY + ")",
                variable ? "NULL" : text(field.dataType(), "min(" + column + ")"),
                variable ? "NULL" : text(field.dataType(), "max(" + column + ")"),
                variable ? "CAST(ceil(avg(length(" + column + "))) AS BIGINT)" : "NULL",
                variable ? "CAST(max(length(" + column + ")) AS BIGINT)" : "NULL");
    }

    /** A text that does not depend on the session's zone. */
    private static String text(DataType type, String value) {
        if (type == AtomicType.TIMESTAMP) {
            return "CAST(unix_micros(" + value + ") AS STRING)";
        }
        return type == AtomicType.TIMESTAMP_NTZ
                ? "date_format(" + value + ", 'yyyy-MM-dd HH:mm:ss.SSSSSS')"
                : "CAST(" + value + " AS STRING)";
    }

    /** What the values of {@link #aggregates} say. */
    public static ColumnSummary of(DataType type, long rows, Literal[] values) {
        long count = (Long) values[0].value();
        long length = length(type);
        return new ColumnSummary(
                Optional.ofNullable((String) values[2].value()),
                Optional.ofNullable((String) values[3].value()),
                rows - count,
                Math.min((Long) values[1].value(), count),
                values[4].value() == null ? length : (Long) values[4].value(),
                values[5].value() == null ? length : (Long) values[5].value());
    }

    /** The least or greatest value of a column as DESCRIBE shows it. */
    public static String shown(DataType type, Optional<String> value, ZoneId zone) {
        return value.map(text -> type == AtomicType.TIMESTAMP
                        ? TIME.format(Instant.EPOCH
                                .plus(Long.parseLong(text), ChronoUnit.MICROS)
                                .atZone(zone))
                        : text)
                .orElse("NULL");
    }
}
