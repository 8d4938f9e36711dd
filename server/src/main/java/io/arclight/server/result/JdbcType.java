package io.arclight.server.result;

import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CharType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DataTypeVisitor;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TimeType;
import io.arclight.exec.type.VarcharType;
import io.arclight.exec.type.YearMonthIntervalType;
import io.arclight.jdbc.block.ColumnKind;
import java.sql.Types;
import org.apache.calcite.avatica.ColumnMetaData.Rep;

/**
 * What JDBC says about a type of the engine.
 *
 * @param code one of {@link Types}
 * @param name the type's name, in capitals
 * @param kind how values travel
 * @param rep the Java class of values, in Avatica's terms
 * @param precision decimal digits, characters or bytes
 * @param scale digits after the point
 */
public record JdbcType(int code, String name, ColumnKind kind, Rep rep, int precision, int scale) {

    /** The size given for text of any length. */
    static final int UNBOUNDED = Integer.MAX_VALUE;

    /** The type as JDBC knows it. Intervals and nested types, which JDBC lacks or cannot nest, are read as text. */
    public static JdbcType of(DataType type) {
        return type.accept(new Chooser());
    }

    /** Whether values have a sign. */
    public boolean isSigned() {
        return switch (kind) {
            case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, SMALL_DECIMAL, DECIMAL -> true;
            case VOID, BOOLEAN, TEXT, BINARY, DATE, TIME, TIMESTAMP, TIMESTAMP_NTZ -> false;
        };
    }

    /** The most characters of a value as text. */
    public int displaySize() {
        return switch (kind) {
            case VOID -> 4;
            case BOOLEAN -> 5;
            case BYTE -> 4;
            case SHORT -> 6;
            case INT -> 11;
            case LONG -> 20;
            case FLOAT -> 15;
            case DOUBLE -> 24;
            case SMALL_DECIMAL, DECIMAL -> precision + 2;
            case TEXT, BINARY, TIME -> precision;
            case DATE -> 10;
            case TIMESTAMP, TIMESTAMP_NTZ -> 26;
        };
    }

    /** Chooses by type. */
    private static final class Chooser implements DataTypeVisitor<JdbcType> {

        @Override
        public JdbcType visitAtomic(AtomicType type) {
            String name = type.sql();
            return switch (type) {
                case NULL -> new JdbcType(Types.NULL, name, ColumnKind.VOID, Rep.STRING, 0, 0);
                case BOOLEAN -> new JdbcType(Types.BOOLEAN, name, ColumnKind.BOOLEAN, Rep.BOOLEAN, 1, 0);
                case BYTE -> new JdbcType(Types.TINYINT, name, ColumnKind.BYTE, Rep.BYTE, 3, 0);
                case SHORT -> new JdbcType(Types.SMALLINT, name, ColumnKind.SHORT, Rep.SHORT, 5, 0);
                case INTEGER -> new JdbcType(Types.INTEGER, name, ColumnKind.INT, Rep.INTEGER, 10, 0);
                case LONG -> new JdbcType(Types.BIGINT, name, ColumnKind.LONG, Rep.LONG, 19, 0);
                case FLOAT -> new JdbcType(Types.REAL, name, ColumnKind.FLOAT, Rep.FLOAT, 7, 7);
                case DOUBLE -> new JdbcType(Types.DOUBLE, name, ColumnKind.DOUBLE, Rep.DOUBLE, 15, 15);
                case STRING -> new JdbcType(Types.VARCHAR, name, ColumnKind.TEXT, Rep.STRING, UNBOUNDED, 0);
                case BINARY -> new JdbcType(Types.VARBINARY, name, ColumnKind.BINARY, Rep.BYTE_STRING, UNBOUNDED, 0);
                case DATE -> new JdbcType(Types.DATE, name, ColumnKind.DATE, Rep.JAVA_SQL_DATE, 10, 0);
                case TIMESTAMP ->
                    new JdbcType(Types.TIMESTAMP, name, ColumnKind.TIMESTAMP, Rep.JAVA_SQL_TIMESTAMP, 26, 6);
                case TIMESTAMP_NTZ ->
                    new JdbcType(Types.TIMESTAMP, name, ColumnKind.TIMESTAMP_NTZ, Rep.JAVA_SQL_TIMESTAMP, 26, 6);
                case CALENDAR_INTERVAL, VARIANT -> asText(type);
            };
        }

        @Override
        public JdbcType visitDecimal(DecimalType type) {
            ColumnKind kind =
                    type.precision() <= DecimalType.MAX_LONG_PRECISION ? ColumnKind.SMALL_DECIMAL : ColumnKind.DECIMAL;
            return new JdbcType(Types.DECIMAL, "DECIMAL", kind, Rep.NUMBER, type.precision(), type.scale());
        }

        @Override
        public JdbcType visitChar(CharType type) {
            return new JdbcType(Types.CHAR, "CHAR", ColumnKind.TEXT, Rep.STRING, type.length(), 0);
        }

        @Override
        public JdbcType visitVarchar(VarcharType type) {
            return new JdbcType(Types.VARCHAR, "VARCHAR", ColumnKind.TEXT, Rep.STRING, type.length(), 0);
        }

        @Override
        public JdbcType visitTime(TimeType type) {
            int digits = type.precision();
            return new JdbcType(
                    Types.TIME, type.sql(), ColumnKind.TIME, Rep.JAVA_SQL_TIME, digits == 0 ? 8 : 9 + digits, digits);
        }

        @Override
        public JdbcType visitYearMonthInterval(YearMonthIntervalType type) {
            return asText(type);
        }

        @Override
        public JdbcType visitDayTimeInterval(DayTimeIntervalType type) {
            return asText(type);
        }

        @Override
        public JdbcType visitArray(ArrayType type) {
            return asText(type);
        }

        @Override
        public JdbcType visitMap(MapType type) {
            return asText(type);
        }

        @Override
        public JdbcType visitStruct(StructType type) {
            return asText(type);
        }

        private static JdbcType asText(DataType type) {
            // Field names keep their case.
            return new JdbcType(Types.OTHER, type.simpleString(), ColumnKind.TEXT, Rep.STRING, UNBOUNDED, 0);
        }
    }
}
