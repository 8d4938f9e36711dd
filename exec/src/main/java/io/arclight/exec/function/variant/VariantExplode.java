package io.arclight.exec.function.variant;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.column.build.StructBuilder;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.Binding;
import io.arclight.exec.function.Documentation;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionKind;
import io.arclight.exec.function.GeneratorBinding;
import io.arclight.exec.function.NamedParameter;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.variant.Variant;
import io.arclight.exec.variant.VariantKind;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The generators {@code variant_explode} and {@code variant_explode_outer}: a row for each field of an object and each element
 * of an array; none for other variants and for null.
 *
 * @param isOuter whether what gives no row gives one of nulls
 */
public record VariantExplode(boolean isOuter) implements FunctionDescriptor {
    private static final DataType ENTRIES = new ArrayType(
            StructType.EMPTY.add("key", AtomicType.STRING).add("value", AtomicType.VARIANT, false), false);

    @Override
    public String name() {
        return isOuter ? "variant_explode_outer" : "variant_explode";
    }

    @Override
    public FunctionKind kind() {
        return FunctionKind.GENERATOR;
    }

    @Override
    public List<NamedParameter> parameters() {
        return List.of(NamedParameter.required("input"));
    }

    @Override
    public Documentation documentation() {
        return new Documentation(
                name() + "(expr) - Separates the fields of a variant object, or the elements of an array, into rows.",
                "variant_funcs",
                VariantExplode.class);
    }

    @Override
    public Binding bind(List<Argument> arguments, Settings settings) {
        Invocation call = new Invocation(this, arguments, settings).expect(1);
        VariantFunctions.expectVariant(call);
        StructType output = StructType.EMPTY
                .add("pos", AtomicType.INTEGER, isOuter)
                .add("key", AtomicType.STRING)
                .add("value", AtomicType.VARIANT, isOuter);
        return new GeneratorBinding(name(), List.of(AtomicType.VARIANT), output, isOuter);
    }

    /**
     * The fields or elements as arrays of key (null for elements) and value.
     *
     * @param variants the variants, borrowed
     * @param rows the rows that count
     */
    public static Column entries(Column variants, Selection rows, MemoryAccount account) {
        try (ColumnBuilder out = ColumnBuilder.of(ENTRIES, account)) {
            for (int i = 0; i < rows.count(); i++) {
                int row = rows.position(i);
                out.appendNulls(row - out.length());
                if (variants.isNull(row)) {
                    out.appendNulls(1);
                } else {
                    byte[] bytes = ((ViewColumn) variants.base()).get(variants.baseRow(row));
                    append(Variant.of(bytes), (ListBuilder) out);
                }
            }
            out.appendNulls(variants.length() - out.length());
            return out.build();
        }
    }

    private static void append(Variant variant, ListBuilder out) {
        StructBuilder entries = (StructBuilder) out.elements();
        VariantKind kind = variant.kind();
        int size = kind == VariantKind.OBJECT || kind == VariantKind.ARRAY ? variant.size() : 0;
        for (int i = 0; i < size; i++) {
            ColumnBuilder key = entries.fields().get(0);
            if (kind == VariantKind.OBJECT) {
                ((ViewBuilder) key).append(variant.key(i).getBytes(StandardCharsets.UTF_8));
            } else {
                key.appendNulls(1);
            }
            ((ViewBuilder) entries.fields().get(1)).append(variant.child(i).toBytes());
            entries.append();
        }
        out.append();
    }
}
