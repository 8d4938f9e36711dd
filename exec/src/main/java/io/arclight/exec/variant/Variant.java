package io.arclight.exec.variant;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;

/**
 * A value within a variant, where it lies. Whatever the bytes are, reading them either gives a value or throws
 * MALFORMED_VARIANT (UNKNOWN_PRIMITIVE_TYPE_IN_VARIANT for types of later versions of the format).
 */
public final class Variant {
    private static final int MOST_LOOKED_THROUGH = 32;

    private final VariantKeys keys;
    private final byte[] bytes;
    private final int position;

    private Variant(VariantKeys keys, int position) {
        this.keys = keys;
        this.bytes = keys.bytes();
        this.position = position;
    }

    /**
     * The variant of some bytes: metadata, then value.
     *
     * @throws ArclightException MALFORMED_VARIANT, VARIANT_CONSTRUCTOR_SIZE_LIMIT
     */
    public static Variant of(byte[] bytes) {
        VariantKeys keys = VariantKeys.of(bytes);
        VariantFormat.checkLengths(keys.length(), bytes.length - keys.length());
        return new Variant(keys, keys.length());
    }

    /**
     * Where the value begins in the bytes of a variant.
     *
     * @throws ArclightException MALFORMED_VARIANT
     */
    public static int valueStart(long address, int length) {
        return VariantKeys.length(address, length);
    }

    private int basicType() {
        VariantFormat.check(bytes, position, 1);
        return bytes[position] & VariantFormat.BASIC_TYPE_MASK;
    }

    private int typeInfo() {
        return bytes[position] >> VariantFormat.BASIC_TYPE_BITS & VariantFormat.TYPE_INFO_MASK;
    }

    /** What it is. */
    public VariantKind kind() {
        return switch (basicType()) {
            case VariantFormat.SHORT_STRING -> VariantKind.STRING;
            case VariantFormat.OBJECT -> VariantKind.OBJECT;
            case VariantFormat.ARRAY -> VariantKind.ARRAY;
            default ->
                switch (typeInfo()) {
                    case VariantFormat.NULL -> VariantKind.NULL;
                    case VariantFormat.TRUE, VariantFormat.FALSE -> VariantKind.BOOLEAN;
                    case VariantFormat.INT8, VariantFormat.INT16, VariantFormat.INT32, VariantFormat.INT64 ->
                        VariantKind.LONG;
                    case VariantFormat.DOUBLE -> VariantKind.DOUBLE;
                    case VariantFormat.DECIMAL4, VariantFormat.DECIMAL8, VariantFormat.DECIMAL16 -> VariantKind.DECIMAL;
                    case VariantFormat.DATE -> VariantKind.DATE;
                    case VariantFormat.TIMESTAMP -> VariantKind.TIMESTAMP;
                    case VariantFormat.TIMESTAMP_NTZ -> VariantKind.TIMESTAMP_NTZ;
                    case VariantFormat.FLOAT -> VariantKind.FLOAT;
                    case VariantFormat.BINARY -> VariantKind.BINARY;
                    case VariantFormat.LONG_STRING -> VariantKind.STRING;
                    case VariantFormat.UUID -> VariantKind.UUID;
                    default -> throw unknownType();
                };
        };
    }

    private ArclightException unknownType() {
        return new ArclightException(
                ErrorCondition.UNKNOWN_PRIMITIVE_TYPE_IN_VARIANT, "id", Integer.toString(typeInfo()));
    }

    /** How many bytes the value takes, which all lie within the variant. */
    int length() {
        int length =
                switch (basicType()) {
                    case VariantFormat.SHORT_STRING -> 1 + typeInfo();
                    case VariantFormat.OBJECT, VariantFormat.ARRAY -> {
                        VariantContainer container = container();
                        yield container.position(container.size()) - position;
                    }
                    default ->
                        switch (typeInfo()) {
                            case VariantFormat.NULL, VariantFormat.TRUE, VariantFormat.FALSE -> 1;
                            case VariantFormat.INT8 -> 2;
                            case VariantFormat.INT16 -> 3;
                            case VariantFormat.INT32, VariantFormat.DATE, VariantFormat.FLOAT -> 5;
                            case VariantFormat.INT64,
                                    VariantFormat.DOUBLE,
                                    VariantFormat.TIMESTAMP,
                                    VariantFormat.TIMESTAMP_NTZ -> 9;
                            case VariantFormat.DECIMAL4 -> 6;
                            case VariantFormat.DECIMAL8 -> 10;
                            case VariantFormat.DECIMAL16 -> 18;
                            case VariantFormat.BINARY, VariantFormat.LONG_STRING ->
                                Math.addExact(1 + Integer.BYTES, textLength());
                            case VariantFormat.UUID -> 17;
                            default -> throw unknownType();
                        };
                };
        VariantFormat.check(bytes, position, length);
        return length;
    }

    private int textLength() {
        int length = VariantFormat.unsigned(bytes, position + 1, Integer.BYTES);
        VariantFormat.check(bytes, position + 1 + Integer.BYTES, length);
        return length;
    }

    /** The bytes of the value, without metadata. */
    byte[] valueBytes() {
        return Arrays.copyOfRange(bytes, position, position + length());
    }

    /** Whether it is the null of JSON. */
    public boolean isNull() {
        return kind() == VariantKind.NULL;
    }

    /** The value of a boolean. */
    public boolean booleanValue() {
        return typeInfo() == VariantFormat.TRUE;
    }

    /** The value of an integer, the days of a date, the microseconds of a timestamp. */
    public long longValue() {
        return VariantFormat.signed(bytes, position + 1, length() - 1);
    }

    /** The value of a double. */
    public double doubleValue() {
        return Double.longBitsToDouble(longValue());
    }

    /** The value of a float. */
    public float floatValue() {
        return Float.intBitsToFloat((int) longValue());
    }

    /** The value of a decimal, without zeros at its end; the scale is negative for multiples of ten. */
    public BigDecimal decimalValue() {
        return storedDecimal().stripTrailingZeros();
    }

    /** The value of a decimal with the scale it was written with. */
    BigDecimal storedDecimal() {
        int width = length() - 2;
        int scale = bytes[position + 1] & 0xff;
        byte[] bigEndian = new byte[width];
        for (int i = 0; i < width; i++) {
            bigEndian[i] = bytes[position + 2 + width - 1 - i];
        }
        BigDecimal decimal = new BigDecimal(new BigInteger(bigEndian), scale);
        int most = width == 4 ? 9 : width == 8 ? 18 : 38;
        if (scale > most || decimal.precision() > most) {
            throw VariantFormat.malformed();
        }
        return decimal;
    }

    /** The value of a string. */
    public String stringValue() {
        return new String(binaryValue(), StandardCharsets.UTF_8);
    }

    /** The bytes of a string or binary value. */
    public byte[] binaryValue() {
        int header = basicType() == VariantFormat.SHORT_STRING ? 1 : 1 + Integer.BYTES;
        return Arrays.copyOfRange(bytes, position + header, position + length());
    }

    /** The value of a UUID. */
    public UUID uuidValue() {
        length();
        ByteBuffer buffer = ByteBuffer.wrap(bytes, position + 1, 16);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private VariantContainer container() {
        return VariantContainer.of(bytes, position);
    }

    /** How many fields or elements an object or array has. */
    public int size() {
        return container().size();
    }

    /** The name of the index-th field of an object. */
    public String key(int index) {
        return keys.key(container().id(index));
    }

    /** The value of the index-th field or element of an object or array. */
    public Variant child(int index) {
        return new Variant(keys, container().position(index));
    }

    /** The value of an object's field; null when there is none. Names are sorted, so among many it is looked for by halves. */
    public Variant field(String name) {
        VariantContainer fields = container();
        if (fields.size() <= MOST_LOOKED_THROUGH) {
            for (int i = 0; i < fields.size(); i++) {
                if (keys.key(fields.id(i)).equals(name)) {
                    return new Variant(keys, fields.position(i));
                }
            }
            return null;
        }
        int low = 0;
        int high = fields.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = keys.key(fields.id(middle)).compareTo(name);
            if (order == 0) {
                return new Variant(keys, fields.position(middle));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /** An array's element; null when there is none. */
    public Variant element(int index) {
        VariantContainer elements = container();
        return index < elements.size() ? new Variant(keys, elements.position(index)) : null;
    }

    /** A limit for a walk over everything within: as many values as there are bytes, as each takes one at least. */
    VariantWalk walk() {
        return new VariantWalk(bytes.length - keys.length());
    }

    /** The JSON text, timestamps in a zone. Numbers that JSON lacks (NaN) are written as they are. */
    public String toJson(ZoneId zone) {
        return VariantJsonWriter.write(this, zone);
    }

    /** This value as a variant of its own, with no names that it does not use: metadata, then value. */
    public byte[] toBytes() {
        return new VariantBuilder("variant").add(this).toBytes();
    }

    /** Whether all that lies within can be read, and names of fields are sorted. */
    public static boolean isValid(byte[] bytes) {
        try {
            Variant variant = of(bytes);
            VariantShape.of(variant);
            variant.toJson(ZoneOffset.UTC);
            return true;
        } catch (ArclightException e) {
            if (e.condition() == ErrorCondition.MALFORMED_VARIANT
                    || e.condition() == ErrorCondition.VARIANT_CONSTRUCTOR_SIZE_LIMIT
                    || e.condition() == ErrorCondition.UNKNOWN_PRIMITIVE_TYPE_IN_VARIANT) {
                return false;
            }
            throw e;
        }
    }
}
