package io.arclight.exec.function.variant;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.expression.Cast.Mode;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.row.ValueWriter;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CastRules;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.variant.Variant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes columns of types without children. Values of one kind are cast together, as values of its type are.
 *
 * @param reader who asks
 * @param target the type
 */
record VariantScalars(VariantReader reader, DataType target) {
    private static final BigDecimal MICROS_PER_SECOND = BigDecimal.valueOf(1_000_000);

    /** A value of a type of SQL, and which of the variants it is. */
    private record Source(DataType type, Object value, int index) {}

    Column read(List<Variant> values) {
        Map<DataType, List<Source>> sources = new LinkedHashMap<>();
        int misfit = values.size();
        for (int i = 0; i < values.size(); i++) {
            Source source = values.get(i) == null ? null : source(values.get(i), i);
            if (source == null) {
                continue;
            }
            if (CastRules.canCast(source.type(), target, true)) {
                sources.computeIfAbsent(source.type(), type -> new ArrayList<>())
                        .add(source);
            } else {
                misfit = Math.min(misfit, i);
            }
        }
        int[] positions = new int[values.size()];
        Arrays.fill(positions, -1);
        try (ColumnBuilder out = ColumnBuilder.of(target, reader.input().account())) {
            for (Map.Entry<DataType, List<Source>> group : sources.entrySet()) {
                misfit = Math.min(misfit, cast(group.getKey(), group.getValue(), positions, out));
            }
            if (misfit < values.size()) {
                reader.refuse(values.get(misfit), target);
            }
            Column results = out.build();
            Column ordered =
                    results.take(positions, positions.length, reader.input().account());
            results.release();
            return ordered;
        }
    }

    /** Appends what values of one type are when cast, and gives the index of the first one that does not fit. */
    private int cast(DataType type, List<Source> sources, int[] positions, ColumnBuilder out) {
        ValueWriter writer = ValueWriter.of(type);
        int misfit = Integer.MAX_VALUE;
        try (ColumnBuilder given = ColumnBuilder.of(type, reader.input().account())) {
            sources.forEach(source -> writer.write(source.value(), given));
            Column operands = given.build();
            Column results = null;
            try {
                ColumnReference operand = new ColumnReference(0, type, true);
                results = reader.input().evaluate(new Cast(operand, target, Mode.TRY, Origin.NONE), operands);
                for (int i = 0; i < sources.size(); i++) {
                    positions[sources.get(i).index()] = out.length() + i;
                    if (results.isNull(i)) {
                        misfit = Math.min(misfit, sources.get(i).index());
                    }
                }
                out.append(results, Selection.all(sources.size()));
            } finally {
                operands.release();
                if (results != null) {
                    results.release();
                }
            }
        }
        return misfit;
    }

    /** The value of SQL that a variant is; null for the null of JSON. */
    private Source source(Variant variant, int index) {
        boolean isText = target.isString();
        return switch (variant.kind()) {
            case NULL -> null;
            case OBJECT, ARRAY ->
                new Source(
                        isText ? target : AtomicType.VARIANT,
                        isText ? variant.toJson(reader.input().session().zone()) : null,
                        index);
            case UUID ->
                new Source(
                        isText ? target : AtomicType.VARIANT,
                        isText ? variant.uuidValue().toString() : null,
                        index);
            case BOOLEAN -> new Source(AtomicType.BOOLEAN, variant.booleanValue(), index);
            case LONG -> integer(variant.longValue(), index);
            case STRING -> new Source(AtomicType.STRING, variant.stringValue(), index);
            case DOUBLE -> new Source(AtomicType.DOUBLE, variant.doubleValue(), index);
            case DECIMAL -> decimal(variant.decimalValue(), index);
            case DATE -> new Source(AtomicType.DATE, (int) variant.longValue(), index);
            case TIMESTAMP -> new Source(AtomicType.TIMESTAMP, variant.longValue(), index);
            case TIMESTAMP_NTZ -> new Source(AtomicType.TIMESTAMP_NTZ, variant.longValue(), index);
            case FLOAT -> new Source(AtomicType.FLOAT, variant.floatValue(), index);
            case BINARY -> new Source(AtomicType.BINARY, variant.binaryValue(), index);
        };
    }

    private Source integer(long value, int index) {
        return target == AtomicType.TIMESTAMP
                ? seconds(BigDecimal.valueOf(value), index)
                : new Source(AtomicType.LONG, value, index);
    }

    private Source decimal(BigDecimal value, int index) {
        if (target == AtomicType.TIMESTAMP) {
            return seconds(value, index);
        }
        int scale = Math.max(0, value.scale());
        return new Source(new DecimalType(DecimalType.MAX_PRECISION, scale), value, index);
    }

    /** Seconds as a timestamp; unlike those of a cast, ones that are out of range do not fit. */
    private Source seconds(BigDecimal value, int index) {
        try {
            long micros = value.multiply(MICROS_PER_SECOND).toBigInteger().longValueExact();
            return new Source(AtomicType.TIMESTAMP, micros, index);
        } catch (ArithmeticException e) {
            return new Source(AtomicType.VARIANT, null, index);
        }
    }
}
