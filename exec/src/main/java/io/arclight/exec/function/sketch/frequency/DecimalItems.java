package io.arclight.exec.function.sketch.frequency;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.datasketches.common.ArrayOfItemsSerDe;
import org.apache.datasketches.common.ArrayOfLongsSerDe;
import org.apache.datasketches.common.ArrayOfNumbersSerDe;
import org.apache.datasketches.memory.Memory;

/** Decimals as Spark has them in sketches: their digits as an int, a long, or bytes behind their number. */
final class DecimalItems extends ArrayOfItemsSerDe<BigDecimal> {
    private final int scale;
    private final ArrayOfItemsSerDe<? extends Number> numbers;

    /** Decimals of a scale, with their digits in the form of some numbers, or null for bytes. */
    DecimalItems(int scale, ArrayOfItemsSerDe<? extends Number> numbers) {
        this.scale = scale;
        this.numbers = numbers;
    }

    @Override
    public byte[] serializeToByteArray(BigDecimal item) {
        return serializeToByteArray(new BigDecimal[] {item});
    }

    @Override
    public byte[] serializeToByteArray(BigDecimal[] items) {
        if (numbers instanceof ArrayOfNumbersSerDe ints) {
            return ints.serializeToByteArray(Arrays.stream(items)
                    .map(item -> (Number) item.unscaledValue().intValueExact())
                    .toArray(Number[]::new));
        }
        if (numbers instanceof ArrayOfLongsSerDe longs) {
            return longs.serializeToByteArray(Arrays.stream(items)
                    .map(item -> item.unscaledValue().longValueExact())
                    .toArray(Long[]::new));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (BigDecimal item : items) {
            byte[] digits = item.unscaledValue().toByteArray();
            bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(digits.length)
                    .array());
            bytes.writeBytes(digits);
        }
        return bytes.toByteArray();
    }

    @Override
    public BigDecimal[] deserializeFromMemory(Memory memory, long offset, int count) {
        BigDecimal[] items = new BigDecimal[count];
        if (numbers != null) {
            Number[] digits = numbers.deserializeFromMemory(memory, offset, count);
            for (int i = 0; i < count; i++) {
                items[i] = BigDecimal.valueOf(digits[i].longValue(), scale);
            }
            return items;
        }
        long position = offset;
        for (int i = 0; i < count; i++) {
            int length = length(memory, position);
            byte[] digits = new byte[length];
            memory.getByteArray(position + Integer.BYTES, digits, 0, length);
            items[i] = new BigDecimal(new BigInteger(digits), scale);
            position += Integer.BYTES + length;
        }
        return items;
    }

    private static int length(Memory memory, long position) {
        int length = memory.getInt(position);
        if (length < 0 || length > memory.getCapacity() - position) {
            throw new IllegalArgumentException("a decimal of " + length + " bytes");
        }
        return length;
    }

    @Override
    public int sizeOf(BigDecimal item) {
        return serializeToByteArray(item).length;
    }

    @Override
    public int sizeOf(Memory memory, long offset, int count) {
        if (numbers != null) {
            return numbers.sizeOf(memory, offset, count);
        }
        long position = offset;
        for (int i = 0; i < count; i++) {
            position += Integer.BYTES + length(memory, position);
        }
        return (int) (position - offset);
    }

    @Override
    public String toString(BigDecimal item) {
        return item == null ? "null" : item.toPlainString();
    }

    @Override
    public Class<BigDecimal> getClassOfT() {
        return BigDecimal.class;
    }
}
