package io.arclight.exec.function.variant;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.accumulator.ObjectAggregate;
import io.arclight.exec.function.accumulator.RowInput;
import io.arclight.exec.function.aggregate.AggregateFunction;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.variant.Variant;
import io.arclight.exec.variant.VariantShape;
import io.arclight.exec.variant.VariantShapeParser;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code schema_of_variant_agg}: the shape that all variants of a group are of. */
record VariantSchema() implements ObjectAggregate<VariantSchema.State> {
    /** The shape of the variants so far. */
    static final class State {
        private VariantShape shape = VariantShape.NULL;
        private long bytes;

        private void merge(VariantShape other) {
            VariantShape merged = shape.merge(other);
            if (!merged.equals(shape)) {
                shape = merged;
                bytes = (long) Long.BYTES * merged.sql().length();
            }
        }
    }

    static AggregateFunction function() {
        return AggregateFunction.of(
                        "schema_of_variant_agg(v) - Returns the type of all variants of a group, as SQL writes types.",
                        VariantSchema::bind)
                .inGroup("variant_funcs");
    }

    private static AggregateBinding bind(Invocation call) {
        VariantFunctions.expectVariant(call.expect(1));
        return new AggregateBinding(
                call.function().name(),
                List.of(AtomicType.VARIANT),
                AtomicType.STRING,
                false,
                STATES,
                new VariantSchema());
    }

    @Override
    public State create() {
        return new State();
    }

    /** The shape of a value of a dictionary is found once. */
    @Override
    public RowInput<State> input(List<Column> arguments) {
        Column variants = arguments.get(0);
        VariantShape[] shapes = new VariantShape[variants.base().length()];
        return (state, row) -> {
            int place = variants.baseRow(row);
            if (shapes[place] == null) {
                shapes[place] = VariantShape.of(Variant.of(((ViewColumn) variants.base()).get(place)));
            }
            state.merge(shapes[place]);
        };
    }

    @Override
    public void merge(State state, byte[] other) {
        state.merge(VariantShapeParser.parse(new String(other, StandardCharsets.UTF_8)));
    }

    @Override
    public byte[] write(State state) {
        return state.shape.sql().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public long heapBytes(State state) {
        return state.bytes;
    }
}
