package io.arclight.planner.rex;

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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.sql.type.SqlTypeName;

/** Spark's types as Calcite's and back, without loss: {@code toDataType(toRelType(t, n))} is {@code t}. */
public final class TypeMapping {
    private static final PlannerTypeFactory FACTORY = PlannerTypeFactory.INSTANCE;
    private static final Map<AtomicType, RelDataType> NOT_NULL_ATOMIC = new EnumMap<>(AtomicType.class);
    private static final Map<AtomicType, RelDataType> NULLABLE_ATOMIC = new EnumMap<>(AtomicType.class);
    private static final ToRelType TO_REL_TYPE = new ToRelType();

    static {
        for (AtomicType type : AtomicType.values()) {
            RelDataType relType = sqlTypeName(type) == SqlTypeName.OTHER
                    ? FACTORY.createOpaqueType(new OpaqueType(type, false))
                    : FACTORY.createSqlType(sqlTypeName(type));
            NOT_NULL_ATOMIC.put(type, relType);
            NULLABLE_ATOMIC.put(type, FACTORY.createTypeWithNullability(relType, true));
        }
    }

    private TypeMapping() {}

    /** Calcite's type for a Spark type. */
    public static RelDataType toRelType(DataType type, boolean nullable) {
        if (type instanceof AtomicType atomic) {
            return (nullable ? NULLABLE_ATOMIC : NOT_NULL_ATOMIC).get(atomic);
        }
        return FACTORY.createTypeWithNullability(type.accept(TO_REL_TYPE), nullable);
    }

    /** Spark's type for a Calcite type that {@link #toRelType} made. */
    public static DataType toDataType(RelDataType type) {
        if (type instanceof OpaqueType opaque) {
            return opaque.dataType();
        }
        return switch (type.getSqlTypeName()) {
            case NULL -> AtomicType.NULL;
            case BOOLEAN -> AtomicType.BOOLEAN;
            case TINYINT -> AtomicType.BYTE;
            case SMALLINT -> AtomicType.SHORT;
            case INTEGER -> AtomicType.INTEGER;
            case BIGINT -> AtomicType.LONG;
            case REAL -> AtomicType.FLOAT;
            case DOUBLE -> AtomicType.DOUBLE;
            case DECIMAL -> new DecimalType(type.getPrecision(), type.getScale());
            case VARBINARY -> AtomicType.BINARY;
            case DATE -> AtomicType.DATE;
            case TIMESTAMP -> AtomicType.TIMESTAMP_NTZ;
            case TIMESTAMP_WITH_LOCAL_TIME_ZONE -> AtomicType.TIMESTAMP;
            case VARCHAR ->
                type.getPrecision() == RelDataType.PRECISION_NOT_SPECIFIED
                        ? AtomicType.STRING
                        : new VarcharType(type.getPrecision());
            case ROW -> toStructType(type);
            default -> throw new IllegalArgumentException("no Spark type for " + type.getFullTypeString());
        };
    }

    /** Calcite's row type for a schema; names are made distinct ignoring case, which Calcite wants and Spark does not. */
    public static RelDataType toRowType(StructType schema) {
        List<RelDataType> types = new ArrayList<>(schema.size());
        for (StructField field : schema.fields()) {
            types.add(toRelType(field.dataType(), field.nullable()));
        }
        return FACTORY.createStructType(types, distinctNames(schema.names()));
    }

    /** The schema for a row type. */
    public static StructType toStructType(RelDataType rowType) {
        List<StructField> fields = new ArrayList<>(rowType.getFieldCount());
        for (RelDataTypeField field : rowType.getFieldList()) {
            RelDataType type = field.getType();
            fields.add(new StructField(field.getName(), toDataType(type), type.isNullable()));
        }
        return new StructType(fields);
    }

    /** The names with a number behind those that occurred before, ignoring case. */
    public static List<String> distinctNames(List<String> names) {
        Set<String> used = new HashSet<>();
        List<String> distinct = new ArrayList<>(names.size());
        for (String name : names) {
            String candidate = name;
            for (int number = distinct.size(); !used.add(candidate.toLowerCase(Locale.ROOT)); number++) {
                candidate = name + "_" + number;
            }
            distinct.add(candidate);
        }
        return distinct;
    }

    private static SqlTypeName sqlTypeName(AtomicType type) {
        return switch (type) {
            case NULL -> SqlTypeName.NULL;
            case BOOLEAN -> SqlTypeName.BOOLEAN;
            case BYTE -> SqlTypeName.TINYINT;
            case SHORT -> SqlTypeName.SMALLINT;
            case INTEGER -> SqlTypeName.INTEGER;
            case LONG -> SqlTypeName.BIGINT;
            case FLOAT -> SqlTypeName.REAL;
            case DOUBLE -> SqlTypeName.DOUBLE;
            case STRING -> SqlTypeName.VARCHAR;
            case BINARY -> SqlTypeName.VARBINARY;
            case DATE -> SqlTypeName.DATE;
            case TIMESTAMP -> SqlTypeName.TIMESTAMP_WITH_LOCAL_TIME_ZONE;
            case TIMESTAMP_NTZ -> SqlTypeName.TIMESTAMP;
            case CALENDAR_INTERVAL, VARIANT -> SqlTypeName.OTHER;
        };
    }

    /** Types as Calcite's, not nullable. */
    private static final class ToRelType implements DataTypeVisitor<RelDataType> {
        private static RelDataType opaque(DataType type) {
            return FACTORY.createOpaqueType(new OpaqueType(type, false));
        }

        @Override
        public RelDataType visitAtomic(AtomicType type) {
            return NOT_NULL_ATOMIC.get(type);
        }

        @Override
        public RelDataType visitDecimal(DecimalType type) {
            return FACTORY.createSqlType(SqlTypeName.DECIMAL, type.precision(), type.scale());
        }

        @Override
        public RelDataType visitVarchar(VarcharType type) {
            return FACTORY.createSqlType(SqlTypeName.VARCHAR, type.length());
        }

        @Override
        public RelDataType visitChar(CharType type) {
            return opaque(type);
        }

        @Override
        public RelDataType visitTime(TimeType type) {
            return opaque(type);
        }

        @Override
        public RelDataType visitYearMonthInterval(YearMonthIntervalType type) {
            return opaque(type);
        }

        @Override
        public RelDataType visitDayTimeInterval(DayTimeIntervalType type) {
            return opaque(type);
        }

        @Override
        public RelDataType visitArray(ArrayType type) {
            return opaque(type);
        }

        @Override
        public RelDataType visitMap(MapType type) {
            return opaque(type);
        }

        @Override
        public RelDataType visitStruct(StructType type) {
            return opaque(type);
        }
    }
}
