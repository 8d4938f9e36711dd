package io.arclight.exec.row;

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
import io.arclight.exec.variant.VariantBuilder;
import io.arclight.exec.variant.VariantVal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random values of any type, with nulls, corner cases and repetitions. */
public final class RandomValues implements DataTypeVisitor<Object> {
    private static final String[] TEXTS = {"", "a", "ab", "a\0", "twelve bytes", "thirteen bytes", "Łódź", "zzzzzzzz"};
    private final Random random;

    /** Values from a seeded source. */
    public RandomValues(Random random) {
        this.random = random;
    }

    /** A value as text that tells it from others. */
    public static String show(Object value) {
        if (value instanceof Object[] fields) {
            return "{" + show(Arrays.asList(fields)) + "}";
        } else if (value instanceof byte[] bytes) {
            return Arrays.toString(bytes);
        } else if (value instanceof List<?> list) {
            return list.stream().map(RandomValues::show).toList().toString();
        }
        return String.valueOf(value);
    }

    /** A value, null one time in eight. */
    public Object next(DataType type) {
        return random.nextInt(8) == 0 ? null : type.accept(this);
    }

    @Override
    public Object visitAtomic(AtomicType type) {
        long number = random.nextBoolean() ? random.nextInt(7) - 3 : random.nextLong();
        return switch (type) {
            case NULL -> null;
            case BOOLEAN -> random.nextBoolean();
            case BYTE -> (byte) number;
            case SHORT -> (short) number;
            case INTEGER, DATE -> (int) number;
            case LONG, TIMESTAMP, TIMESTAMP_NTZ -> number;
            case FLOAT -> (float) real();
            case DOUBLE -> real();
            case STRING -> text();
            case BINARY -> bytes();
            case CALENDAR_INTERVAL -> new CalendarInterval(random.nextInt(3), random.nextInt(3) - 1, number);
            case VARIANT -> variant();
        };
    }

    private VariantVal variant() {
        VariantBuilder builder = new VariantBuilder("test");
        builder.beginObject();
        builder.key(text());
        builder.addLong(random.nextInt(1000));
        builder.endObject();
        return VariantVal.of(builder.toBytes());
    }

    private double real() {
        double[] corners = {0.0, -0.0, Double.NaN, 1.5, -1.5, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
        return random.nextBoolean() ? corners[random.nextInt(corners.length)] : random.nextGaussian() * 1e3;
    }

    private String text() {
        if (random.nextBoolean()) {
            return TEXTS[random.nextInt(TEXTS.length)];
        }
        return "word" + "xyz".repeat(random.nextInt(12)) + random.nextInt(5);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(30)];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public Object visitDecimal(DecimalType type) {
        BigInteger limit = BigInteger.TEN.pow(type.precision());
        BigInteger unscaled =
                random.nextBoolean() ? BigInteger.valueOf(random.nextInt(5)) : new BigInteger(130, random).mod(limit);
        return new BigDecimal(random.nextBoolean() ? unscaled : unscaled.negate(), type.scale());
    }

    @Override
    public Object visitChar(CharType type) {
        return text();
    }

    @Override
    public Object visitVarchar(VarcharType type) {
        return text();
    }

    @Override
    public Object visitTime(TimeType type) {
        return type.truncate(random.nextLong(86_400_000_000_000L));
    }

    @Override
    public Object visitYearMonthInterval(YearMonthIntervalType type) {
        return random.nextInt(50) - 25;
    }

    @Override
    public Object visitDayTimeInterval(DayTimeIntervalType type) {
        return (long) random.nextInt(50) - 25;
    }

    @Override
    public Object visitArray(ArrayType type) {
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(next(type.elementType()));
        }
        return values;
    }

    @Override
    public Object visitMap(MapType type) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            map.put(type.keyType().accept(this), next(type.valueType()));
        }
        return map;
    }

    @Override
    public Object visitStruct(StructType type) {
        return type.fields().stream().map(field -> next(field.dataType())).toArray();
    }
}
