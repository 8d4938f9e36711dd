package io.arclight.exec.function.sketch.frequency;

import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.column.build.StructBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.accumulator.LongValues;
import io.arclight.exec.function.sketch.SketchLibrary;
import io.arclight.exec.row.ValueWriter;
import io.arclight.exec.type.DataType;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Supplier;
import org.apache.datasketches.common.ArrayOfItemsSerDe;
import org.apache.datasketches.frequencies.ErrorType;
import org.apache.datasketches.frequencies.ItemsSketch;
import org.apache.datasketches.memory.Memory;

/** A sketch of how often items come, and how often null does. As bytes the number of nulls stands behind the sketch. */
final class FrequentItems {
    private static final double LOAD_FACTOR = 0.75;
    private static final int MAP_SIZE = 4;
    private static final int COUNT = 8;
    private static final int EMPTY_BYTES = 8;
    private static final int ITEM_BYTES = 64;

    static {
        SketchLibrary.prepare();
    }

    private final ItemsSketch<Object> sketch;
    private long nulls;

    /** Of no items yet; so many are tracked at most. */
    FrequentItems(int tracked) {
        this(new ItemsSketch<>(slots(tracked)), 0);
    }

    private FrequentItems(ItemsSketch<Object> sketch, long nulls) {
        this.sketch = sketch;
        this.nulls = nulls;
    }

    /** The size of a table for so many items: a power of two. */
    private static int slots(int tracked) {
        int needed = (int) Math.ceil(tracked / LOAD_FACTOR);
        return (int) Math.pow(2, Math.ceil(Math.log(needed) / Math.log(2)));
    }

    /**
     * What bytes say.
     *
     * @param type the type of the items
     * @param error what to raise if they are no sketch of such items
     */
    static FrequentItems read(byte[] bytes, DataType type, Supplier<ArclightException> error) {
        return SketchLibrary.read(
                () -> {
                    int length = bytes.length - Long.BYTES;
                    Memory memory = Memory.wrap(Arrays.copyOf(bytes, length));
                    check(memory);
                    long nulls = ByteBuffer.wrap(bytes).getLong(length);
                    return new FrequentItems(ItemsSketch.getInstance(memory, ItemFormat.of(type)), nulls);
                },
                error);
    }

    /** The library makes room for as many items as the bytes claim to have: check first that they can be there. */
    private static void check(Memory memory) {
        boolean small = 1L << memory.getByte(MAP_SIZE) <= 2L * slots(ApproxTopK.TRACKED_LIMIT);
        boolean present = memory.getCapacity() <= EMPTY_BYTES
                || Integer.toUnsignedLong(memory.getInt(COUNT)) <= memory.getCapacity() / Long.BYTES;
        if (!small || !present) {
            throw new IllegalArgumentException("more items than bytes");
        }
    }

    /** The sketch as bytes. */
    byte[] write(DataType type) {
        ArrayOfItemsSerDe<Object> format = ItemFormat.of(type);
        byte[] bytes = sketch.toByteArray(format);
        return ByteBuffer.allocate(bytes.length + Long.BYTES)
                .put(bytes)
                .putLong(nulls)
                .array();
    }

    /** Counts an item, or null. */
    void add(Object item) {
        if (item == null) {
            nulls++;
        } else {
            sketch.update(item);
        }
    }

    /** Adds what another sketch counted. */
    void add(FrequentItems other) {
        sketch.merge(other.sketch);
        nulls += other.nulls;
    }

    /** About how many bytes of heap this takes. */
    long heapBytes() {
        return (long) ITEM_BYTES * sketch.getNumActiveItems() + ITEM_BYTES;
    }

    /** Appends an array of the most frequent items with their counts; null stands behind others of its count. */
    void writeMost(int most, DataType type, ListBuilder out) {
        StructBuilder struct = (StructBuilder) out.elements();
        ValueWriter writer = ValueWriter.of(type);
        int written = 0;
        boolean pending = nulls > 0;
        for (ItemsSketch.Row<Object> item : sketch.getFrequentItems(ErrorType.NO_FALSE_POSITIVES)) {
            if (pending && nulls > item.getEstimate() && written < most) {
                append(null, nulls, writer, struct);
                written++;
                pending = false;
            }
            if (written < most) {
                append(item.getItem(), item.getEstimate(), writer, struct);
                written++;
            }
        }
        if (pending && written < most) {
            append(null, nulls, writer, struct);
        }
        out.append();
    }

    private static void append(Object item, long count, ValueWriter writer, StructBuilder struct) {
        ColumnBuilder items = struct.fields().get(0);
        writer.write(item, items);
        LongValues.append(struct.fields().get(1), count);
        struct.append();
    }
}
