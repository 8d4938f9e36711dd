package io.arclight.sql;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.TimeType;
import io.arclight.exec.type.YearMonthIntervalType;
import io.arclight.exec.variant.VariantVal;
import io.arclight.planner.logical.NameExpression.Constant;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.Map;
import java.util.function.Function;

/** Java values as constants, typed as Spark's {@code lit} types them. */
final class Literals {
    private static final Map<Class<?>, Function<Object, Constant>> BY_CLASS = Map.ofEntries(
            Map.entry(Boolean.class, value -> of(value, AtomicType.BOOLEAN)),
            Map.entry(Byte.class, value -> of(value, AtomicType.BYTE)),
            Map.entry(Short.class, value -> of(value, AtomicType.SHORT)),
            Map.entry(Integer.class, value -> of(value, AtomicType.INTEGER)),
            Map.entry(Long.class, value -> of(value, AtomicType.LONG)),
            Map.entry(Float.class, value -> of(value, AtomicType.FLOAT)),
            Map.entry(Double.class, value -> of(value, AtomicType.DOUBLE)),
            Map.entry(String.class, value -> of(value, AtomicType.STRING)),
            Map.entry(Character.class, value -> of(value.toString(), AtomicType.STRING)),
            Map.entry(byte[].class, value -> of(value, AtomicType.BINARY)),
            Map.entry(VariantVal.class, value -> of(value, AtomicType.VARIANT)),
            Map.entry(BigDecimal.class, value -> decimal((BigDecimal) value)),
            Map.entry(BigInteger.class, value -> decimal(new BigDecimal((BigInteger) value))),
            Map.entry(Date.class, value -> external(value, AtomicType.DATE)),
            Map.entry(LocalDate.class, value -> external(value, AtomicType.DATE)),
            Map.entry(Timestamp.class, value -> external(value, AtomicType.TIMESTAMP)),
            Map.entry(Instant.class, value -> external(value, AtomicType.TIMESTAMP)),
            Map.entry(LocalDateTime.class, value -> external(value, AtomicType.TIMESTAMP_NTZ)),
            Map.entry(LocalTime.class, value -> external(value, TimeType.DEFAULT)),
            Map.entry(Duration.class, value -> external(value, DayTimeIntervalType.DEFAULT)),
            Map.entry(Period.class, value -> external(value, YearMonthIntervalType.DEFAULT)));

    private Literals() {}

    static Constant constant(Object value) {
        if (value == null) {
            return of(null, AtomicType.NULL);
        }
        Function<Object, Constant> maker = BY_CLASS.get(value.getClass());
        if (maker == null) {
            throw new ArclightException(
                    ErrorCondition.UNSUPPORTED_DATATYPE,
                    "typeName",
                    value.getClass().getName());
        }
        return maker.apply(value);
    }

    private static Constant of(Object value, DataType type) {
        return new Constant(value, type, Origin.NONE);
    }

    private static Constant external(Object value, DataType type) {
        return of(ExternalValues.toInternal(value, type), type);
    }

    private static Constant decimal(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        int precision = Math.max(plain.precision(), plain.scale());
        if (precision > DecimalType.MAX_PRECISION) {
            throw new ArclightException(
                    ErrorCondition.NUMERIC_VALUE_OUT_OF_RANGE__WITH_SUGGESTION,
                    "value",
                    value.toPlainString(),
                    "precision",
                    "38",
                    "scale",
                    Integer.toString(plain.scale()),
                    "config",
                    "\"spark.sql.ansi.enabled\"");
        }
        return of(plain, new DecimalType(precision, plain.scale()));
    }
}
