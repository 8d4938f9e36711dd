package io.arclight.exec.evaluate;

import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.YearMonthIntervalType;
import io.arclight.exec.variant.VariantJsonReader;
import io.arclight.exec.variant.VariantVal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random types and values for arguments, with what breaks functions: borders, empty texts, patterns, other scripts. */
final class RandomArguments {
    static final List<DataType> TYPES = List.of(
            AtomicType.BOOLEAN,
            AtomicType.BYTE,
            AtomicType.INTEGER,
            AtomicType.LONG,
            AtomicType.FLOAT,
            AtomicType.DOUBLE,
            new DecimalType(7, 2),
            new DecimalType(25, 4),
            AtomicType.STRING,
            AtomicType.BINARY,
            AtomicType.DATE,
            AtomicType.TIMESTAMP,
            AtomicType.TIMESTAMP_NTZ,
            AtomicType.VARIANT,
            YearMonthIntervalType.DEFAULT,
            DayTimeIntervalType.DEFAULT,
            new ArrayType(AtomicType.INTEGER, true),
            new ArrayType(AtomicType.STRING, true),
            new MapType(AtomicType.STRING, AtomicType.INTEGER, true),
            StructType.EMPTY.add("x", AtomicType.INTEGER).add("y", AtomicType.STRING));

    private static final List<String> JSON = List.of(
            "null",
            "true",
            "17",
            "-2.50",
            "1e300",
            "\"x\"",
            "[]",
            "[1, [\"2\", null]]",
            "{\"a\": 1}",
            "{\"b\": {\"a\": []}, \"a\": 2.5}");
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "abc",
            " abc ",
            "ABC",
            "Żółć łabędź",
            "1",
            "-12",
            "3.75",
            "2021-03-04",
            "2021-3-4 5:06:07.123456",
            "2021-12-31T23:59:59Z",
            "true",
            "no",
            "a,b,,c",
            "%b_",
            "^a.*$",
            "yyyy-MM-dd",
            "YEAR",
            "DAY",
            "hour",
            "UTC",
            "Europe/Warsaw",
            "MO",
            "deadBEEF",
            "x1y22z333",
            "a text that is much longer than any view can hold",
            "0123456789abcdef",
            "😀 smile",
            "sha",
            "month");

    private final Random random;

    RandomArguments(Random random) {
        this.random = random;
    }

    /** A value of a type, sometimes null. */
    Object value(DataType type) {
        return random.nextInt(6) == 0 ? null : present(type);
    }

    /** A value of a type. */
    Object present(DataType type) {
        if (type instanceof DecimalType decimal) {
            BigInteger unscaled = new BigInteger(random.nextInt(decimal.precision() * 3) + 1, random);
            BigDecimal value = new BigDecimal(random.nextBoolean() ? unscaled : unscaled.negate(), decimal.scale());
            return value.setScale(decimal.scale(), RoundingMode.HALF_UP);
        }
        if (type instanceof YearMonthIntervalType) {
            return random.nextInt(100) - 50;
        }
        if (type instanceof DayTimeIntervalType) {
            return random.nextLong() % (100L * 86_400_000_000L);
        }
        if (type instanceof ArrayType array) {
            List<Object> list = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                list.add(value(array.elementType()));
            }
            return list;
        }
        if (type instanceof MapType map) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                entries.put("k" + i, value(map.valueType()));
            }
            return entries;
        }
        if (type instanceof StructType struct) {
            return struct.fields().stream()
                    .map(field -> value(field.dataType()))
                    .toArray();
        }
        return atomic((AtomicType) type);
    }

    private Object atomic(AtomicType type) {
        return switch (type) {
            case NULL -> null;
            case BOOLEAN -> random.nextBoolean();
            case BYTE -> (byte) number(Byte.MIN_VALUE, Byte.MAX_VALUE);
            case SHORT -> (short) number(Short.MIN_VALUE, Short.MAX_VALUE);
            case INTEGER -> (int) number(-70, 70);
            case LONG -> number(Long.MIN_VALUE, Long.MAX_VALUE);
            case FLOAT -> (float) fraction();
            case DOUBLE -> fraction();
            case STRING -> TEXTS.get(random.nextInt(TEXTS.size()));
            case BINARY -> TEXTS.get(random.nextInt(TEXTS.size())).getBytes(StandardCharsets.UTF_8);
            case DATE -> random.nextInt(40_000) - 10_000;
            case TIMESTAMP, TIMESTAMP_NTZ -> random.nextLong() % 3_000_000_000_000_000L;
            case VARIANT -> VariantVal.of(VariantJsonReader.read(JSON.get(random.nextInt(JSON.size())), false));
            case CALENDAR_INTERVAL -> throw new IllegalArgumentException("interval");
        };
    }

    private long number(long least, long most) {
        return switch (random.nextInt(12)) {
            case 0 -> least;
            case 1 -> most;
            case 2 -> 0;
            default -> random.nextInt(40) - 10;
        };
    }

    private double fraction() {
        return switch (random.nextInt(12)) {
            case 0 -> Double.NaN;
            case 1 -> Double.POSITIVE_INFINITY;
            case 2 -> -0.0;
            case 3 -> 1e300;
            default -> (random.nextInt(2000) - 1000) / 8.0;
        };
    }
}
