package io.arclight.planner.rex;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlCollation;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.util.DateString;
import org.apache.calcite.util.NlsString;
import org.apache.calcite.util.TimestampString;

/**
 * Constants of {@code exec} as expressions and back, without loss. Booleans, numbers, strings, dates and timestamps of the years 1 to
 * 9999 and nulls of any type are Calcite literals, so that Calcite may reason about them; all others are calls of a {@link
 * ConstantOperator}.
 */
public final class Constants {
    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final long NANOS_PER_MICRO = 1_000;
    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();
    private static final long SECONDS_PER_DAY = 86_400;

    private Constants() {}

    /** A constant as an expression. */
    public static RexNode toRex(Literal literal) {
        PlannerRexBuilder builder = PlannerRexBuilder.INSTANCE;
        RelDataType type = TypeMapping.toRelType(literal.type(), literal.value() == null);
        if (literal.value() == null) {
            return builder.makeNullLiteral(type);
        }
        RexNode exact = literal.type() instanceof DecimalType
                ? builder.literal((BigDecimal) literal.value(), type, SqlTypeName.DECIMAL)
                : literal.type() instanceof AtomicType atomic ? atomic(literal.value(), atomic, type) : null;
        return exact != null ? exact : builder.makeCall(type, new ConstantOperator(literal), List.of());
    }

    private static RexNode atomic(Object value, AtomicType atomic, RelDataType type) {
        PlannerRexBuilder builder = PlannerRexBuilder.INSTANCE;
        return switch (atomic) {
            case BOOLEAN -> builder.literal((Boolean) value, type, SqlTypeName.BOOLEAN);
            case BYTE, SHORT, INTEGER, LONG ->
                builder.literal(BigDecimal.valueOf(((Number) value).longValue()), type, SqlTypeName.DECIMAL);
            case FLOAT, DOUBLE ->
                isPlain(((Number) value).doubleValue())
                        ? builder.literal(((Number) value).doubleValue(), type, SqlTypeName.DOUBLE)
                        : null;
            case STRING ->
                builder.literal(
                        new NlsString((String) value, StandardCharsets.UTF_8.name(), SqlCollation.IMPLICIT),
                        type,
                        SqlTypeName.CHAR);
            case DATE ->
                isCommonEra((Integer) value)
                        ? builder.literal(DateString.fromDaysSinceEpoch((Integer) value), type, SqlTypeName.DATE)
                        : null;
            case TIMESTAMP, TIMESTAMP_NTZ ->
                isCommonEra(Math.floorDiv((Long) value, MICROS_PER_SECOND * SECONDS_PER_DAY))
                        ? builder.literal(timestampString((Long) value), type, type.getSqlTypeName())
                        : null;
            case NULL, BINARY, CALENDAR_INTERVAL, VARIANT -> null;
        };
    }

    /** The constant that an expression is; empty for anything that is not a constant. */
    public static Optional<Literal> toLiteral(RexNode expression) {
        if (expression instanceof RexLiteral literal) {
            DataType type = TypeMapping.toDataType(literal.getType());
            return Optional.of(new Literal(literal.isNull() ? null : value(literal, type), type));
        }
        return expression instanceof RexCall call && call.getOperator() instanceof ConstantOperator constant
                ? Optional.of(constant.literal())
                : Optional.empty();
    }

    private static Object value(RexLiteral literal, DataType type) {
        if (type instanceof DecimalType decimal) {
            return literal.getValueAs(BigDecimal.class).setScale(decimal.scale());
        }
        if (!(type instanceof AtomicType atomic)) {
            return literal.getValueAs(String.class);
        }
        return switch (atomic) {
            case BOOLEAN -> literal.getValueAs(Boolean.class);
            case BYTE -> literal.getValueAs(BigDecimal.class).byteValueExact();
            case SHORT -> literal.getValueAs(BigDecimal.class).shortValueExact();
            case INTEGER -> literal.getValueAs(BigDecimal.class).intValueExact();
            case LONG -> literal.getValueAs(BigDecimal.class).longValueExact();
            case FLOAT -> literal.getValueAs(Double.class).floatValue();
            case DOUBLE -> literal.getValueAs(Double.class);
            case STRING -> literal.getValueAs(String.class);
            case DATE -> literal.getValueAs(DateString.class).getDaysSinceEpoch();
            case TIMESTAMP, TIMESTAMP_NTZ -> micros(literal.getValueAs(TimestampString.class));
            case NULL, BINARY, CALENDAR_INTERVAL, VARIANT -> throw new IllegalArgumentException(literal.toString());
        };
    }

    /** Whether a number is one that Calcite compares as Spark does. */
    private static boolean isPlain(double value) {
        return Double.isFinite(value) && !(value == 0 && Double.doubleToRawLongBits(value) != 0);
    }

    private static boolean isCommonEra(long day) {
        return day >= FIRST_DAY && day <= LAST_DAY;
    }

    private static TimestampString timestampString(long micros) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(
                Math.floorDiv(micros, MICROS_PER_SECOND),
                (int) (Math.floorMod(micros, MICROS_PER_SECOND) * NANOS_PER_MICRO),
                ZoneOffset.UTC);
        TimestampString text = new TimestampString(
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond());
        return time.getNano() == 0 ? text : text.withNanos(time.getNano());
    }

    private static long micros(TimestampString text) {
        LocalDateTime time = LocalDateTime.parse(text.toString().replace(' ', 'T'));
        return time.toEpochSecond(ZoneOffset.UTC) * MICROS_PER_SECOND + time.getLong(ChronoField.MICRO_OF_SECOND);
    }
}
