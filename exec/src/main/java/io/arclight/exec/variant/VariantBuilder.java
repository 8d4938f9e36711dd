package io.arclight.exec.variant;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a variant. Values are added one by one; objects and arrays begin and end around theirs:
 *
 * <pre>{@code
 * builder.beginObject();
 * builder.key("a");
 * builder.addLong(1);
 * builder.endObject();
 * }</pre>
 *
 * <p>Numbers take as few bytes as they need. Sizes and offsets of a container are known when it ends, so its values are
 * moved then, to make room for them.
 *
 * <p>Exceeding the format's limits of size and depth throws VARIANT_SIZE_LIMIT.
 */
public final class VariantBuilder {
    private final String function;
    private final boolean allowsDuplicates;
    private final Map<String, Integer> keys = new LinkedHashMap<>();
    private final List<Container> open = new ArrayList<>();
    private byte[] bytes = new byte[128];
    private int end;

    /**
     * A builder of one variant.
     *
     * @param function for whom, as errors have it
     * @param allowsDuplicates whether of several fields of one name the last one counts, instead of VARIANT_DUPLICATE_KEY
     */
    public VariantBuilder(String function, boolean allowsDuplicates) {
        this.function = function;
        this.allowsDuplicates = allowsDuplicates;
    }

    /** A builder of one variant, whose objects have no two fields of one name. */
    public VariantBuilder(String function) {
        this(function, false);
    }

    /** An object or array that was not ended yet: where it begins, and its values. */
    private record Container(int start, List<Child> children) {}

    /** A field or element: its name if it has one, the name's number, and where it begins within the values. */
    private record Child(String key, int id, int offset) {}

    /** Adds the null of JSON. */
    public void addNull() {
        begin(VariantFormat.NULL, 0);
    }

    /** Adds a boolean. */
    public void addBoolean(boolean value) {
        begin(value ? VariantFormat.TRUE : VariantFormat.FALSE, 0);
    }

    /** Adds an integer. */
    public void addLong(long value) {
        if (value == (byte) value) {
            add(VariantFormat.INT8, value, 1);
        } else if (value == (short) value) {
            add(VariantFormat.INT16, value, 2);
        } else if (value == (int) value) {
            add(VariantFormat.INT32, value, 4);
        } else {
            add(VariantFormat.INT64, value, 8);
        }
    }

    /** Adds a double. */
    public void addDouble(double value) {
        add(VariantFormat.DOUBLE, Double.doubleToLongBits(value), 8);
    }

    /** Adds a float. */
    public void addFloat(float value) {
        add(VariantFormat.FLOAT, Float.floatToIntBits(value), 4);
    }

    /** Adds a decimal of at most 38 digits, with at most as many behind the point and at least none. */
    public void addDecimal(BigDecimal value) {
        BigInteger unscaled = value.unscaledValue();
        int digits = Math.max(value.precision(), value.scale());
        int width = digits <= 9 ? 4 : digits <= 18 ? 8 : 16;
        begin(
                width == 4 ? VariantFormat.DECIMAL4 : width == 8 ? VariantFormat.DECIMAL8 : VariantFormat.DECIMAL16,
                1 + width);
        bytes[end++] = (byte) value.scale();
        write(unscaled.longValue(), Math.min(width, 8));
        if (width == 16) {
            write(unscaled.shiftRight(Long.SIZE).longValue(), 8);
        }
    }

    /** Adds a date by its days since 1970-01-01. */
    public void addDate(int days) {
        add(VariantFormat.DATE, days, 4);
    }

    /** Adds a timestamp by its microseconds since the epoch. */
    public void addTimestamp(long micros) {
        add(VariantFormat.TIMESTAMP, micros, 8);
    }

    /** Adds a timestamp without a zone. */
    public void addLocalTimestamp(long micros) {
        add(VariantFormat.TIMESTAMP_NTZ, micros, 8);
    }

    /** Adds text. */
    public void addString(String text) {
        addText(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds text in UTF-8. */
    public void addText(byte[] text) {
        if (text.length > VariantFormat.LONGEST_SHORT_STRING) {
            addBytes(VariantFormat.LONG_STRING, text);
        } else {
            reserve(1 + text.length);
            bytes[end++] = (byte) (text.length << VariantFormat.BASIC_TYPE_BITS | VariantFormat.SHORT_STRING);
            copy(text);
        }
    }

    /** Adds bytes. */
    public void addBinary(byte[] value) {
        addBytes(VariantFormat.BINARY, value);
    }

    private void addBytes(int type, byte[] value) {
        begin(type, Integer.BYTES + value.length);
        write(value.length, Integer.BYTES);
        copy(value);
    }

    private void add(int type, long value, int width) {
        begin(type, width);
        write(value, width);
    }

    private void begin(int type, int length) {
        reserve(1 + length);
        bytes[end++] = (byte) (type << VariantFormat.BASIC_TYPE_BITS | VariantFormat.PRIMITIVE);
    }

    private void write(long value, int width) {
        VariantFormat.write(bytes, end, value, width);
        end += width;
    }

    private void copy(byte[] value) {
        System.arraycopy(value, 0, bytes, end, value.length);
        end += value.length;
    }

    private void reserve(int more) {
        if (more > bytes.length - end) {
            long needed = (long) end + more;
            if (needed > VariantFormat.SIZE_LIMIT) {
                throw tooLarge();
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(Math.max(needed, 2L * bytes.length), VariantFormat.SIZE_LIMIT));
        }
    }

    private ArclightException tooLarge() {
        return tooLarge(VariantFormat.SIZE_LIMIT / (1024 * 1024) + ".0 MiB");
    }

    private ArclightException tooLarge(String limit) {
        return new ArclightException(
                ErrorCondition.VARIANT_SIZE_LIMIT, "sizeLimit", limit, "functionName", "`" + function + "`");
    }

    /** Begins an object. */
    public void beginObject() {
        if (open.size() == VariantFormat.DEPTH_LIMIT) {
            throw tooLarge(VariantFormat.DEPTH_LIMIT + " levels");
        }
        open.add(new Container(end, new ArrayList<>()));
    }

    /** Begins an array. */
    public void beginArray() {
        beginObject();
    }

    /** Names the field that is added next. */
    public void key(String name) {
        Integer id = keys.putIfAbsent(name, keys.size());
        child(name, id == null ? keys.size() - 1 : id);
    }

    /** Says that an element of an array is added next. */
    public void element() {
        child(null, 0);
    }

    private void child(String name, int id) {
        Container container = open.get(open.size() - 1);
        container.children().add(new Child(name, id, end - container.start()));
    }

    /** Ends an object: its fields are sorted by name. */
    public void endObject() {
        Container object = open.remove(open.size() - 1);
        List<Child> fields = new ArrayList<>(object.children());
        fields.sort((a, b) -> a.key().compareTo(b.key()));
        boolean hasDuplicates = false;
        int largest = 0;
        for (int i = 0; i < fields.size(); i++) {
            largest = Math.max(largest, fields.get(i).id());
            boolean isDuplicate =
                    i > 0 && fields.get(i).id() == fields.get(i - 1).id();
            if (isDuplicate && !allowsDuplicates) {
                throw new ArclightException(
                        ErrorCondition.VARIANT_DUPLICATE_KEY,
                        "key",
                        fields.get(i).key());
            }
            hasDuplicates |= isDuplicate;
        }
        if (hasDuplicates) {
            fields = withoutDuplicates(object, fields);
        }
        int idWidth = VariantFormat.width(largest);
        end(object.start(), fields, VariantFormat.OBJECT, idWidth);
    }

    /** Keeps the last field of each name, and the bytes of no other. */
    private List<Child> withoutDuplicates(Container object, List<Child> sorted) {
        byte[] values = Arrays.copyOfRange(bytes, object.start(), end);
        List<Child> written = object.children();
        end = object.start();
        List<Child> kept = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Child field = sorted.get(i);
            if (i + 1 < sorted.size() && sorted.get(i + 1).id() == field.id()) {
                continue;
            }
            int next = written.indexOf(field) + 1;
            int until = next < written.size() ? written.get(next).offset() : values.length;
            kept.add(new Child(field.key(), field.id(), end - object.start()));
            copy(Arrays.copyOfRange(values, field.offset(), until));
        }
        return kept;
    }

    /** Ends an array. */
    public void endArray() {
        Container array = open.remove(open.size() - 1);
        end(array.start(), array.children(), VariantFormat.ARRAY, 0);
    }

    private void end(int start, List<Child> children, int basicType, int idWidth) {
        int length = end - start;
        int size = children.size();
        int sizeWidth = size > 0xff ? 4 : 1;
        int offsetWidth = VariantFormat.width(length);
        long header = 1L + sizeWidth + (long) size * idWidth + (size + 1L) * offsetWidth;
        if (header > VariantFormat.SIZE_LIMIT) {
            throw tooLarge();
        }
        reserve((int) header);
        System.arraycopy(bytes, start, bytes, start + (int) header, length);
        boolean isObject = basicType == VariantFormat.OBJECT;
        int info = (isObject ? (sizeWidth >> 2) << 4 | (idWidth - 1) << 2 : (sizeWidth >> 2) << 2) | offsetWidth - 1;
        bytes[start] = (byte) (info << VariantFormat.BASIC_TYPE_BITS | basicType);
        end = start + 1;
        write(size, sizeWidth);
        for (int i = 0; i < size && isObject; i++) {
            write(children.get(i).id(), idWidth);
        }
        for (Child child : children) {
            write(child.offset(), offsetWidth);
        }
        write(length, offsetWidth);
        end += length;
    }

    /** Adds a variant, with the names of its fields. */
    public VariantBuilder add(Variant variant) {
        add(variant, variant.walk());
        return this;
    }

    private void add(Variant variant, VariantWalk walk) {
        walk.enter();
        VariantKind kind = variant.kind();
        if (kind == VariantKind.OBJECT) {
            beginObject();
            int size = variant.size();
            for (int i = 0; i < size; i++) {
                key(variant.key(i));
                add(variant.child(i), walk);
            }
            endObject();
        } else if (kind == VariantKind.ARRAY) {
            beginArray();
            int size = variant.size();
            for (int i = 0; i < size; i++) {
                element();
                add(variant.child(i), walk);
            }
            endArray();
        } else {
            byte[] value = variant.valueBytes();
            reserve(value.length);
            copy(value);
        }
        walk.leave();
    }

    /** What was built: metadata, then value. */
    public byte[] toBytes() {
        List<byte[]> names = new ArrayList<>();
        long length = 0;
        for (String key : keys.keySet()) {
            names.add(key.getBytes(StandardCharsets.UTF_8));
            length += names.get(names.size() - 1).length;
        }
        if (Math.max(length, names.size()) > VariantFormat.SIZE_LIMIT) {
            throw tooLarge();
        }
        int width = VariantFormat.width((int) Math.max(length, names.size()));
        long metadata = 1 + width + (names.size() + 1L) * width + length;
        if (metadata > VariantFormat.SIZE_LIMIT) {
            throw tooLarge();
        }
        byte[] result = new byte[(int) metadata + end];
        result[0] = (byte) (VariantFormat.VERSION | width - 1 << 6);
        VariantFormat.write(result, 1, names.size(), width);
        int offsets = 1 + width;
        int strings = offsets + (names.size() + 1) * width;
        int offset = 0;
        for (int i = 0; i < names.size(); i++) {
            byte[] name = names.get(i);
            VariantFormat.write(result, offsets + i * width, offset, width);
            System.arraycopy(name, 0, result, strings + offset, name.length);
            offset += name.length;
        }
        VariantFormat.write(result, offsets + names.size() * width, offset, width);
        System.arraycopy(bytes, 0, result, (int) metadata, end);
        return result;
    }
}
