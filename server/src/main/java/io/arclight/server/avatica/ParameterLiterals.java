package io.arclight.server.avatica;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.TimeType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.calcite.avatica.remote.TypedValue;

/** Reads the parameters of a prepared statement from the form in which the driver sends them. */
final class ParameterLiterals {

    private static final long NANOS_PER_DAY = 86_400_000_000_000L;

    private ParameterLiterals() {}

    static List<Literal> of(List<TypedValue> values) {
        List<Literal> literals = new ArrayList<>(values.size());
        for (TypedValue value : values) {
            if (value == null) {
                throw Failures.of("Parameter " + (literals.size() + 1) + " is not set", "07001");
            }
            literals.add(value.value == null ? new Literal(null, AtomicType.NULL) : literal(value));
        }
        return literals;
    }

    private static Literal literal(TypedValue typed) {
        Object value = typed.value;
        return switch (typed.type) {
            case BOOLEAN -> new Literal(value, AtomicType.BOOLEAN);
            case BYTE -> new Literal(((Number) value).byteValue(), AtomicType.BYTE);
            case SHORT -> new Literal(((Number) value).shortValue(), AtomicType.SHORT);
            case INTEGER -> new Literal(((Number) value).intValue(), AtomicType.INTEGER);
            case LONG -> new Literal(((Number) value).longValue(), AtomicType.LONG);
            case FLOAT -> new Literal(((Number) value).floatValue(), AtomicType.FLOAT);
            case DOUBLE -> new Literal(((Number) value).doubleValue(), AtomicType.DOUBLE);
            case STRING -> new Literal(value, AtomicType.STRING);
            case BYTE_STRING -> new Literal(Base64.getMimeDecoder().decode((String) value), AtomicType.BINARY);
            case JAVA_SQL_DATE -> new Literal(((Number) value).intValue(), AtomicType.DATE);
            case JAVA_SQL_TIMESTAMP -> new Literal(((Number) value).longValue(), AtomicType.TIMESTAMP);
            case JAVA_UTIL_DATE -> new Literal(((Number) value).longValue(), AtomicType.TIMESTAMP_NTZ);
            case PRIMITIVE_LONG -> time(((Number) value).longValue());
            case NUMBER -> decimal(new BigDecimal(value.toString()));
            default -> throw Failures.of("Parameters of type " + typed.type + " are not supported", "0A000");
        };
    }

    private static Literal time(long nanos) {
        if (nanos < 0 || nanos >= NANOS_PER_DAY) {
            throw Failures.of("The parameter is no time of day: " + nanos + " ns", "22008");
        }
        return new Literal(TimeType.DEFAULT.truncate(nanos), TimeType.DEFAULT);
    }

    private static Literal decimal(BigDecimal value) {
        BigDecimal scaled = value.scale() < 0 ? value.setScale(0) : value;
        int precision = Math.max(scaled.precision(), scaled.scale());
        if (precision > DecimalType.MAX_PRECISION) {
            throw Failures.of("The parameter " + value + " has more than 38 digits", "22003");
        }
        return new Literal(scaled, new DecimalType(precision, scaled.scale()));
    }
}
