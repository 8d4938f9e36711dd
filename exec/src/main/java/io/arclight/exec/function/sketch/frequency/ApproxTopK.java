package io.arclight.exec.function.sketch.frequency;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.FixedWidthBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.column.build.StructBuilder;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.function.accumulator.ObjectAggregate;
import io.arclight.exec.function.accumulator.RowInput;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.row.ValueReader;
import io.arclight.exec.type.DataType;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Counts items, of which null is one as well, and gives the most frequent ones or the sketch.
 *
 * @param type the type of the items
 * @param most how many items to give; 0 for the sketch
 * @param tracked how many items are tracked at most
 */
record ApproxTopK(DataType type, int most, int tracked) implements ObjectAggregate<FrequentItems> {
    /** The most items that are tracked. */
    static final int TRACKED_LIMIT = 1_000_000;

    @Override
    public FrequentItems create() {
        return new FrequentItems(tracked);
    }

    @Override
    public int required() {
        return 0;
    }

    @Override
    public RowInput<FrequentItems> input(List<Column> arguments) {
        Column items = arguments.get(0);
        ValueReader reader = ValueReader.of(type);
        return (state, row) -> state.add(reader.read(items, row));
    }

    @Override
    public void merge(FrequentItems state, byte[] other) {
        state.add(FrequentItems.read(other, type, FrequencyFunctions::invalid));
    }

    @Override
    public byte[] write(FrequentItems state) {
        return state.write(type);
    }

    @Override
    public long heapBytes(FrequentItems state) {
        return state.heapBytes();
    }

    @Override
    public void writeResult(FrequentItems state, ColumnBuilder column) {
        if (most > 0) {
            state.writeMost(most, type, (ListBuilder) column);
        } else {
            writeState(state.write(type), tracked, type, (StructBuilder) column);
        }
    }

    /** Appends a sketch with what it says of its items. */
    static void writeState(byte[] sketch, int tracked, DataType type, StructBuilder struct) {
        List<ColumnBuilder> fields = struct.fields();
        ((ViewBuilder) fields.get(0)).append(sketch);
        Memory.putInt(((FixedWidthBuilder) fields.get(1)).append(), tracked);
        fields.get(2).appendNulls(1);
        ((ViewBuilder) fields.get(3)).append(ItemFormat.definition(type).getBytes(StandardCharsets.UTF_8));
        struct.append();
    }
}
