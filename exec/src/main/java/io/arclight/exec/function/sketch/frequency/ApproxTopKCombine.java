package io.arclight.exec.function.sketch.frequency;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.StructBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.accumulator.ObjectAggregate;
import io.arclight.exec.function.accumulator.RowInput;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.type.DataType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Combines sketches of items of one type. Spark types the result by the null that says of which type the items are, but
 * checks what is written beside each sketch.
 *
 * @param type the type of the items according to the types of the arguments
 * @param tracked how many items are tracked at most; -1 for as many as each sketch, which then have to agree
 */
record ApproxTopKCombine(DataType type, int tracked) implements ObjectAggregate<ApproxTopKCombine.State> {
    /** As many as each sketch tracks. */
    static final int UNSPECIFIED = -1;

    /** What was combined; the type is null before the first sketch. */
    static final class State {
        private final FrequentItems items;
        private int tracked;
        private DataType type;

        private State(int tracked) {
            this.items = new FrequentItems(tracked == UNSPECIFIED ? ApproxTopK.TRACKED_LIMIT : tracked);
            this.tracked = tracked;
        }
    }

    @Override
    public State create() {
        return new State(tracked);
    }

    @Override
    public RowInput<State> input(List<Column> arguments) {
        Column column = arguments.get(0);
        StructColumn struct = (StructColumn) column.base();
        StringView text = new StringView();
        return (state, row) -> {
            int base = column.baseRow(row);
            Column sketches = struct.fields().get(0);
            Column definitions = struct.fields().get(3);
            byte[] sketch = ((ViewColumn) sketches.base()).get(sketches.baseRow(base));
            String definition = RowLoop.string(definitions, base, text).toString();
            add(state, sketch, RowLoop.intAt(struct.fields().get(1), base), definition);
        };
    }

    private void add(State state, byte[] sketch, int itsTracked, String definition) {
        if (tracked == UNSPECIFIED) {
            if (state.tracked != UNSPECIFIED && state.tracked != itsTracked) {
                throw new ArclightException(
                        ErrorCondition.APPROX_TOP_K_SKETCH_SIZE_NOT_MATCH,
                        "size1",
                        Integer.toString(state.tracked),
                        "size2",
                        Integer.toString(itsTracked));
            }
            state.tracked = itsTracked;
        }
        DataType itsType = ItemFormat.defined(definition).orElseThrow(FrequencyFunctions::invalid);
        if (state.type != null && !state.type.equals(itsType)) {
            throw new ArclightException(
                    ErrorCondition.APPROX_TOP_K_SKETCH_TYPE_NOT_MATCH,
                    "type1",
                    Invocation.quote(state.type),
                    "type2",
                    Invocation.quote(itsType));
        }
        state.type = itsType;
        state.items.add(FrequentItems.read(sketch, itsType, FrequencyFunctions::invalid));
    }

    private DataType itemType(State state) {
        return state.type == null ? type : state.type;
    }

    @Override
    public void merge(State state, byte[] other) {
        ByteBuffer bytes = ByteBuffer.wrap(other);
        int itsTracked = bytes.getInt();
        byte[] definition = new byte[bytes.getInt()];
        bytes.get(definition);
        byte[] sketch = new byte[bytes.remaining()];
        bytes.get(sketch);
        add(state, sketch, itsTracked, new String(definition, StandardCharsets.UTF_8));
    }

    @Override
    public byte[] write(State state) {
        byte[] definition = ItemFormat.definition(itemType(state)).getBytes(StandardCharsets.UTF_8);
        byte[] sketch = state.items.write(itemType(state));
        return ByteBuffer.allocate(2 * Integer.BYTES + definition.length + sketch.length)
                .putInt(state.tracked)
                .putInt(definition.length)
                .put(definition)
                .put(sketch)
                .array();
    }

    @Override
    public long heapBytes(State state) {
        return state.items.heapBytes();
    }

    @Override
    public void writeResult(State state, ColumnBuilder column) {
        DataType itemType = itemType(state);
        ApproxTopK.writeState(state.items.write(itemType), state.tracked, itemType, (StructBuilder) column);
    }
}
