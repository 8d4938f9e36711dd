package io.arclight.exec.function.collecting;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.DistinctRows;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.ListElements;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.function.aggregate.AggregateFunction;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.variant.Variant;
import io.arclight.exec.variant.VariantShape;
import io.arclight.exec.variant.VariantShapeParser;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code schema_of_variant_agg}: the shape that all variants of a group are of. Its state is the distinct shapes, as texts. */
record VariantSchema() implements AggregateImplementation {
    static AggregateFunction function() {
        return AggregateFunction.of(
                        "schema_of_variant_agg(v) - Returns the type of all variants of a group, as SQL writes types.",
                        VariantSchema::bind)
                .inGroup("variant_funcs");
    }

    private static AggregateBinding bind(Invocation call) {
        if (!call.expect(1).coercion().canCastImplicitly(call.type(0), AtomicType.VARIANT)) {
            throw call.unexpectedType(0, Invocation.quote(AtomicType.VARIANT));
        }
        return new AggregateBinding(
                call.function().name(),
                List.of(AtomicType.VARIANT),
                AtomicType.STRING,
                false,
                List.of(new ArrayType(AtomicType.STRING, false)),
                new VariantSchema());
    }

    @Override
    public int stateBytes() {
        return DistinctRows.SLOT_BYTES;
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Shapes(memory);
    }

    private static final class Shapes extends Accumulator {
        private final DistinctRows shapes;
        private final MemoryAccount account;

        Shapes(StateMemory memory) {
            super(memory);
            account = memory.account();
            shapes = new DistinctRows(List.of(AtomicType.STRING), account);
        }

        @Override
        public void update(GroupedRows rows, List<Column> arguments) {
            GroupedRows present = rows.valid(arguments.get(0));
            Column texts = texts(arguments.get(0), present.selection());
            try {
                shapes.add(present, List.of(texts), offset);
            } finally {
                texts.release();
            }
        }

        /** The shapes of the variants of some rows, that of a dictionary's value once; other rows are null. */
        private Column texts(Column variants, Selection rows) {
            ViewColumn base = (ViewColumn) variants.base();
            byte[][] known = new byte[base.length()][];
            byte[][] texts = new byte[variants.length()][];
            for (int i = 0; i < rows.count(); i++) {
                int row = rows.position(i);
                int place = variants.baseRow(row);
                if (known[place] == null) {
                    String shape = VariantShape.of(Variant.of(base.get(place))).sql();
                    known[place] = shape.getBytes(StandardCharsets.UTF_8);
                }
                texts[row] = known[place];
            }
            try (ColumnBuilder out = ColumnBuilder.of(AtomicType.STRING, account)) {
                for (byte[] text : texts) {
                    if (text == null) {
                        out.appendNulls(1);
                    } else {
                        ((ViewBuilder) out).append(text);
                    }
                }
                return out.build();
            }
        }

        @Override
        public void merge(GroupedRows rows, List<Column> states) {
            ListElements elements =
                    ListElements.of(rows, (ListColumn) states.get(0).base(), states.get(0));
            shapes.add(elements.rows(), List.of(elements.elements()), offset);
        }

        @Override
        public void writeStates(long[] groups, int count, List<ColumnBuilder> columns) {
            ListBuilder lists = (ListBuilder) columns.get(0);
            for (int i = 0; i < count; i++) {
                long[] entries = DistinctRows.entries(groups[i], offset);
                if (entries.length > 0) {
                    Column set = shapes.values(entries, account).get(0);
                    lists.elements().append(set, Selection.all(entries.length));
                    set.release();
                }
                lists.append();
            }
        }

        @Override
        public void writeResults(long[] groups, int count, ColumnBuilder column) {
            for (int i = 0; i < count; i++) {
                VariantShape merged = VariantShape.NULL;
                long[] entries = DistinctRows.entries(groups[i], offset);
                if (entries.length > 0) {
                    Column set = shapes.values(entries, account).get(0);
                    for (int row = 0; row < entries.length; row++) {
                        byte[] text = ((ViewColumn) set.base()).get(set.baseRow(row));
                        merged = merged.merge(VariantShapeParser.parse(new String(text, StandardCharsets.UTF_8)));
                    }
                    set.release();
                }
                ((ViewBuilder) column).append(merged.sql().getBytes(StandardCharsets.UTF_8));
            }
        }

        @Override
        public void clear() {
            shapes.clear();
        }

        @Override
        public void close() {
            shapes.close();
        }
    }
}
