package io.arclight.sql;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.row.CalendarInterval;
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
import io.arclight.exec.variant.VariantVal;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Between the engine's values (see {@link io.arclight.exec.expression.Literal}) and the Java values that {@link Row}
 * promises.
 */
final class ExternalValues {
    private ExternalValues() {}

    /** The Java value of an engine's value of a type; null stays null. */
    static Object toExternal(Object value, DataType type) {
        return value == null ? null : type.accept(new ToExternal(value));
    }

    /**
     * The engine's value of a Java value of a type; null stays null.
     *
     * @throws ArclightException when the value is not of the type
     */
    static Object toInternal(Object value, DataType type) {
        if (value == null) {
            return null;
        }
        try {
            return type.accept(new ToInternal(value));
        } catch (ClassCastException | ArithmeticException e) {
            throw new ArclightException(
                            ErrorCondition.INVALID_PARAMETER_VALUE,
                            "parameter",
                            "value",
                            "functionName",
                            "createDataFrame",
                            "message",
                            value + " (" + value.getClass().getSimpleName() + ") is not a " + type.sql())
                    .causedBy(e);
        }
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private record ToExternal(Object value) implements DataTypeVisitor<Object> {
        @Override
        public Object visitAtomic(AtomicType type) {
            return switch (type) {
                case DATE -> Date.valueOf(LocalDate.ofEpochDay((Integer) value));
                case TIMESTAMP -> Timestamp.from(instant((Long) value));
                case TIMESTAMP_NTZ -> LocalDateTime.ofInstant(instant((Long) value), ZoneOffset.UTC);
                default -> value;
            };
        }

        @Override
        public Object visitDecimal(DecimalType type) {
            return value;
        }

        @Override
        public Object visitChar(CharType type) {
            return value;
        }

        @Override
        public Object visitVarchar(VarcharType type) {
            return value;
        }

        @Override
        public Object visitTime(TimeType type) {
            return LocalTime.ofNanoOfDay((Long) value);
        }

        @Override
        public Object visitYearMonthInterval(YearMonthIntervalType type) {
            return Period.ofMonths((Integer) value).normalized();
        }

        @Override
        public Object visitDayTimeInterval(DayTimeIntervalType type) {
            return Duration.of(type.shown((Long) value), ChronoUnit.MICROS);
        }

        @Override
        public Object visitArray(ArrayType type) {
            List<Object> list = new ArrayList<>();
            for (Object element : (List<?>) value) {
                list.add(toExternal(element, type.elementType()));
            }
            return list;
        }

        @Override
        public Object visitMap(MapType type) {
            Map<Object, Object> map = new LinkedHashMap<>();
            ((Map<?, ?>) value)
                    .forEach((key, item) ->
                            map.put(toExternal(key, type.keyType()), toExternal(item, type.valueType())));
            return map;
        }

        @Override
        public Object visitStruct(StructType type) {
            return row((Object[]) value, type);
        }
    }

    /** A row of an engine's values. */
    static Row row(Object[] values, StructType schema) {
        Object[] external = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            external[i] = toExternal(values[i], schema.field(i).dataType());
        }
        return new Row(external, schema);
    }

    private record ToInternal(Object value) implements DataTypeVisitor<Object> {
        @Override
        public Object visitAtomic(AtomicType type) {
            return switch (type) {
                case NULL -> null;
                case BOOLEAN -> (Boolean) value;
                case BYTE -> (Byte) value;
                case SHORT -> (Short) value;
                case INTEGER -> (Integer) value;
                case LONG -> (Long) value;
                case FLOAT -> (Float) value;
                case DOUBLE -> (Double) value;
                case STRING -> (String) value;
                case BINARY -> (byte[]) value;
                case DATE ->
                    Math.toIntExact((value instanceof Date date ? date.toLocalDate() : (LocalDate) value).toEpochDay());
                case TIMESTAMP -> micros(value instanceof Timestamp time ? time.toInstant() : (Instant) value);
                case TIMESTAMP_NTZ -> micros(((LocalDateTime) value).toInstant(ZoneOffset.UTC));
                case CALENDAR_INTERVAL -> (CalendarInterval) value;
                case VARIANT -> (VariantVal) value;
            };
        }

        @Override
        public Object visitDecimal(DecimalType type) {
            BigDecimal decimal = ((BigDecimal) value).setScale(type.scale(), RoundingMode.HALF_UP);
            if (decimal.precision() > type.precision()) {
                throw new ArithmeticException(value + " does not fit");
            }
            return decimal;
        }

        @Override
        public Object visitChar(CharType type) {
            return (String) value;
        }

        @Override
        public Object visitVarchar(VarcharType type) {
            return (String) value;
        }

        @Override
        public Object visitTime(TimeType type) {
            return type.truncate(((LocalTime) value).toNanoOfDay());
        }

        @Override
        public Object visitYearMonthInterval(YearMonthIntervalType type) {
            return Math.toIntExact(((Period) value).toTotalMonths());
        }

        @Override
        public Object visitDayTimeInterval(DayTimeIntervalType type) {
            Duration duration = (Duration) value;
            return Math.addExact(
                    Math.multiplyExact(duration.getSeconds(), 1_000_000L), (long) duration.getNano() / 1_000);
        }

        @Override
        public Object visitArray(ArrayType type) {
            List<Object> list = new ArrayList<>();
            if (value.getClass().isArray()) {
                for (int i = 0; i < Array.getLength(value); i++) {
                    list.add(toInternal(Array.get(value, i), type.elementType()));
                }
                return list;
            }
            Collection<?> elements = (Collection<?>) value;
            for (Object element : elements) {
                list.add(toInternal(element, type.elementType()));
            }
            return list;
        }

        @Override
        public Object visitMap(MapType type) {
            Map<Object, Object> map = new LinkedHashMap<>();
            ((Map<?, ?>) value)
                    .forEach((key, item) ->
                            map.put(toInternal(key, type.keyType()), toInternal(item, type.valueType())));
            return map;
        }

        @Override
        public Object visitStruct(StructType type) {
            return values((Row) value, type);
        }
    }

    /**
     * The engine's values of a row.
     *
     * @throws ArclightException when the row does not fit the schema
     */
    static Object[] values(Row row, StructType schema) {
        if (row.size() != schema.size()) {
            throw new ArclightException(
                    ErrorCondition.INVALID_PARAMETER_VALUE,
                    "parameter",
                    "rows",
                    "functionName",
                    "createDataFrame",
                    "message",
                    "a row has " + row.size() + " values, the schema " + schema.size() + " fields");
        }
        Object[] internal = new Object[row.size()];
        for (int i = 0; i < internal.length; i++) {
            internal[i] = toInternal(row.get(i), schema.field(i).dataType());
        }
        return internal;
    }
}
