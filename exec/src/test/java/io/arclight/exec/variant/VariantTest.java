package io.arclight.exec.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The binary format: what is written, what is read back, and that no bytes whatever do harm. */
class VariantTest {
    private static final Set<ErrorCondition> REFUSALS =
            Set.of(ErrorCondition.MALFORMED_VARIANT, ErrorCondition.UNKNOWN_PRIMITIVE_TYPE_IN_VARIANT);
    private static final String NO_NAMES = "010000";

    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);

    private static byte[] parse(String json) {
        return VariantJsonReader.read(json, false);
    }

    private static String hex(String json) {
        return HexFormat.of().formatHex(parse(json));
    }

    private static String json(byte[] bytes) {
        return Variant.of(bytes).toJson(ZoneOffset.UTC);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static ErrorCondition refusal(byte[] bytes) {
        return assertThrows(ArclightException.class, () -> json(bytes)).condition();
    }

    @Test
    void writesWhatTheSpecificationSays() {
        assertEquals(NO_NAMES + "00", hex("null"));
        assertEquals(NO_NAMES + "04", hex("true"));
        assertEquals(NO_NAMES + "08", hex("false"));
        assertEquals(NO_NAMES + "0c80", hex("-128"));
        assertEquals(NO_NAMES + "108000", hex("128"));
        assertEquals(NO_NAMES + "1400800000", hex("32768"));
        assertEquals(NO_NAMES + "180000008000000000", hex("2147483648"));
        assertEquals(NO_NAMES + "20010f000000", hex("1.5"));
        assertEquals(NO_NAMES + "1c000000000000f83f", hex("15e-1"));
        assertEquals(NO_NAMES + "096869", hex("\"hi\""));
        assertEquals(NO_NAMES + "03" + "00" + "00", hex("[]"));
        assertEquals(NO_NAMES + "02" + "00" + "00", hex("{}"));
        // Names in the order they came, fields in the order of their names, values where they were written.
        String names = "01" + "02" + "000102" + "6261";
        assertEquals(names + "02" + "02" + "0100" + "020004" + "0c01" + "0c02", hex("{\"b\": 1, \"a\": 2}"));
    }

    @Test
    void readsEveryKind() {
        VariantBuilder builder = new VariantBuilder("test");
        builder.beginArray();
        Runnable[] values = {
            builder::addNull,
            () -> builder.addBoolean(true),
            () -> builder.addLong(Long.MIN_VALUE),
            () -> builder.addDouble(-0.5),
            () -> builder.addFloat(1.1f),
            () -> builder.addDecimal(new BigDecimal("-12345678901234567890.1200")),
            () -> builder.addDate(-1),
            () -> builder.addTimestamp(1_500_000),
            () -> builder.addLocalTimestamp(0),
            () -> builder.addString("x".repeat(64) + "\"\n\u0001ż"),
            () -> builder.addBinary(new byte[] {1, 2, 3})
        };
        for (Runnable value : values) {
            builder.element();
            value.run();
        }
        builder.endArray();
        Variant variant = Variant.of(builder.toBytes());
        assertEquals(
                "[null,true,-9223372036854775808,-0.5,1.1,-12345678901234567890.12,\"1969-12-31\","
                        + "\"1970-01-01 01:00:01.5+01:00\",\"1970-01-01 00:00:00\",\"" + "x".repeat(64)
                        + "\\\"\\n\\u0001ż\",\"AQID\"]",
                variant.toJson(ZoneId.of("Europe/Warsaw")));
        assertEquals("ARRAY<VARIANT>", VariantShape.of(variant).sql());
        assertEquals(VariantKind.FLOAT, variant.element(4).kind());
        assertNull(variant.element(11));
        assertEquals(variant.toJson(ZoneOffset.UTC), json(variant.toBytes()));
    }

    @Test
    void readsUuids() {
        byte[] uuid = bytes(NO_NAMES + "50" + "00112233445566778899aabbccddeeff");
        assertEquals("\"00112233-4455-6677-8899-aabbccddeeff\"", json(uuid));
        assertEquals("UUID", VariantShape.of(Variant.of(uuid)).sql());
    }

    @Test
    void findsFieldsOfLargeObjects() {
        Map<String, Integer> fields = new TreeMap<>();
        VariantBuilder builder = new VariantBuilder("test");
        builder.beginObject();
        for (int i = 0; i < 70_000; i++) {
            String name = Integer.toString(i * 7919 % 70_001, 36);
            fields.put(name, i);
            builder.key(name);
            builder.addLong(i);
        }
        builder.endObject();
        Variant object = Variant.of(builder.toBytes());
        assertEquals(fields.size(), object.size());
        fields.forEach((name, value) ->
                assertEquals(value.longValue(), object.field(name).longValue()));
        assertNull(object.field("no such field"));
        // A part has no names that it does not use.
        assertEquals(
                NO_NAMES + "0c07",
                HexFormat.of().formatHex(object.field(name(7)).toBytes()));
    }

    private static String name(int i) {
        return Integer.toString(i * 7919 % 70_001, 36);
    }

    @Test
    void namesMayOccurOnce() {
        String twice = "{\"a\": [1, 2], \"b\": 0, \"a\": {\"c\": 3}, \"a\": \"last\"}";
        ArclightException refused = assertThrows(ArclightException.class, () -> parse(twice));
        assertEquals(ErrorCondition.MALFORMED_RECORD_IN_PARSING__WITHOUT_SUGGESTION, refused.condition());
        byte[] last = VariantJsonReader.read(twice, true);
        assertEquals("{\"a\":\"last\",\"b\":0}", json(last));
        assertTrue(Variant.isValid(last));
    }

    @Test
    void numbersKeepTheirDigits() {
        assertEquals("100000000000000000000", json(parse("100000000000000000000")));
        assertEquals(
                "0.00000000000000000000000000000000000001", json(parse("0.00000000000000000000000000000000000001")));
        assertEquals("1.0E-39", json(parse("0.000000000000000000000000000000000000001")));
        assertEquals("1.0E39", json(parse("1" + "0".repeat(39))));
        assertEquals("2.5", json(parse("2.50")));
        assertEquals("DECIMAL(2,1)", VariantShape.of(Variant.of(parse("2.50"))).sql());
    }

    @Test
    void refusesBytesThatAreNoVariants() {
        assertEquals(ErrorCondition.MALFORMED_VARIANT, refusal(new byte[0]));
        assertEquals(ErrorCondition.MALFORMED_VARIANT, refusal(bytes("020000" + "00")), "version 2");
        assertEquals(ErrorCondition.MALFORMED_VARIANT, refusal(bytes(NO_NAMES)), "no value");
        assertEquals(
                ErrorCondition.MALFORMED_VARIANT,
                refusal(bytes(NO_NAMES + "0209")),
                "objects of 9 fields that are not there");
        assertEquals(
                ErrorCondition.MALFORMED_VARIANT,
                refusal(bytes(NO_NAMES + "02010000010c01")),
                "a name that is not there");
        assertEquals(
                ErrorCondition.MALFORMED_VARIANT,
                refusal(bytes(NO_NAMES + "2027" + "00000000")),
                "39 digits in 4 bytes");
        assertEquals(
                ErrorCondition.UNKNOWN_PRIMITIVE_TYPE_IN_VARIANT,
                refusal(bytes(NO_NAMES + "fc")),
                "a type of the future");
        // Both elements of each array are the array that follows: 2^20 values in 121 bytes.
        String shared = NO_NAMES + "0302000005".repeat(20) + "00";
        assertFalse(Variant.isValid(bytes(shared)));
        assertEquals(
                ErrorCondition.MALFORMED_VARIANT,
                refusal(bytes(NO_NAMES + "03010000".repeat(500_000) + "00")),
                "depth");
    }

    /** Whatever becomes of the bytes of a variant: it is read or refused, and what is valid is read. */
    @Test
    void readsOrRefusesDamagedBytes() {
        for (int i = 0; i < 3000; i++) {
            byte[] whole = random(3);
            byte[] damaged = whole.clone();
            for (int change = random.nextInt(3); change >= 0; change--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            check(random.nextBoolean() ? damaged : Arrays.copyOf(damaged, random.nextInt(damaged.length)));
        }
    }

    private void check(byte[] bytes) {
        String what = "seed " + seed + ": " + HexFormat.of().formatHex(bytes);
        boolean isValid = Variant.isValid(bytes);
        try {
            Variant variant = Variant.of(bytes);
            String json = variant.toJson(ZoneOffset.UTC);
            VariantShape.of(variant);
            assertTrue(isValid, what);
            assertEquals(json.length(), json(variant.toBytes()).length(), what);
        } catch (ArclightException e) {
            boolean duplicate = isValid && e.condition() == ErrorCondition.VARIANT_DUPLICATE_KEY;
            assertTrue(duplicate || REFUSALS.contains(e.condition()), what);
            assertTrue(duplicate || !isValid, what);
        }
    }

    @Test
    void shapesAreReadBack() {
        for (int i = 0; i < 500; i++) {
            VariantShape one = VariantShape.of(Variant.of(random(3)));
            VariantShape other = VariantShape.of(Variant.of(random(3)));
            assertEquals(one, VariantShapeParser.parse(one.sql()), "seed " + seed);
            assertEquals(one.merge(other), other.merge(one), "seed " + seed);
            assertEquals(one, one.merge(one), "seed " + seed);
        }
    }

    private byte[] random(int depth) {
        VariantBuilder builder = new VariantBuilder("test");
        add(builder, depth);
        return builder.toBytes();
    }

    private void add(VariantBuilder builder, int depth) {
        switch (random.nextInt(depth == 0 ? 10 : 14)) {
            case 0 -> builder.addNull();
            case 1 -> builder.addBoolean(random.nextBoolean());
            case 2 -> builder.addLong(random.nextLong() >> random.nextInt(64));
            case 3 -> builder.addDouble(random.nextGaussian());
            case 4 -> builder.addFloat(random.nextFloat());
            case 5 ->
                builder.addDecimal(BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(10)));
            case 6 -> builder.addDate(random.nextInt(50_000));
            case 7 -> builder.addTimestamp(random.nextLong() >> 12);
            case 8 -> builder.addLocalTimestamp(random.nextLong() >> 12);
            case 9 -> builder.addString("`a` ".repeat(random.nextInt(20)));
            case 10, 11 -> {
                builder.beginArray();
                for (int i = random.nextInt(4); i > 0; i--) {
                    builder.element();
                    add(builder, depth - 1);
                }
                builder.endArray();
            }
            default -> {
                builder.beginObject();
                for (int i = random.nextInt(4); i > 0; i--) {
                    builder.key("k`" + i);
                    add(builder, depth - 1);
                }
                builder.endObject();
            }
        }
    }
}
