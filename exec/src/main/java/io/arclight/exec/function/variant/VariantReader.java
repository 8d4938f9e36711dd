package io.arclight.exec.function.variant;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.MapColumn;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.scalar.ColumnFunction.Input;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.variant.Variant;
import io.arclight.exec.variant.VariantKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes columns of variants, level by level: the elements of all arrays, the values of one field of all objects are read
 * together. Null stands for values that are not there, and the null of JSON gives null.
 *
 * @param input where columns are made
 * @param isStrict whether values that do not fit are INVALID_VARIANT_CAST rather than null
 */
record VariantReader(Input input, boolean isStrict) {
    /** The values as a column of a type, which the caller owns. */
    Column read(List<Variant> values, DataType type) {
        if (type == AtomicType.VARIANT) {
            return variants(values);
        }
        if (type instanceof ArrayType array) {
            return arrays(values, array);
        }
        if (type instanceof MapType map) {
            return maps(values, map);
        }
        return type instanceof StructType struct
                ? structs(values, struct)
                : new VariantScalars(this, type).read(values);
    }

    private Column variants(List<Variant> values) {
        try (ColumnBuilder out = ColumnBuilder.of(AtomicType.VARIANT, input.account())) {
            for (Variant value : values) {
                if (value == null) {
                    out.appendNulls(1);
                } else {
                    ((ViewBuilder) out).append(value.toBytes());
                }
            }
            return out.build();
        }
    }

    /** The values that are of a kind; others are null, and those that cannot be read as the type are errors. */
    private List<Variant> ofKind(List<Variant> values, VariantKind kind, DataType type) {
        List<Variant> kept = new ArrayList<>(values.size());
        for (Variant value : values) {
            boolean fits = value != null && value.kind() == kind;
            kept.add(fits ? value : null);
            if (!fits && value != null && value.kind() != VariantKind.NULL) {
                refuse(value, type);
            }
        }
        return kept;
    }

    /** Throws an error for a value that does not fit, if errors are asked for. */
    void refuse(Variant value, DataType type) {
        if (isStrict) {
            throw new ArclightException(
                    ErrorCondition.INVALID_VARIANT_CAST,
                    "value",
                    value.toJson(input.session().zone()),
                    "dataType",
                    Invocation.quote(type));
        }
    }

    private Column arrays(List<Variant> values, ArrayType type) {
        List<Variant> arrays = ofKind(values, VariantKind.ARRAY, type);
        List<Variant> elements = new ArrayList<>();
        Buffer offsets = offsets(arrays, elements);
        return list(arrays, offsets, read(elements, type.elementType()));
    }

    private Column maps(List<Variant> values, MapType type) {
        List<Variant> objects = ofKind(values, VariantKind.OBJECT, type);
        List<Variant> items = new ArrayList<>();
        Buffer offsets = offsets(objects, items);
        Column keys = keys(objects);
        Column mapped = read(items, type.valueType());
        Column entries = new StructColumn(items.size(), Validity.ALL_VALID, List.of(keys, mapped));
        return new MapColumn(list(objects, offsets, entries));
    }

    private ListColumn list(List<Variant> values, Buffer offsets, Column elements) {
        return new ListColumn(values.size(), validity(values), offsets, elements);
    }

    /** Collects the children of all containers, and says where those of each begin. */
    private Buffer offsets(List<Variant> containers, List<Variant> children) {
        Buffer offsets = input.account().allocate(Integer.BYTES * (containers.size() + 1L));
        Memory.putInt(offsets.address(), 0);
        for (int i = 0; i < containers.size(); i++) {
            Variant container = containers.get(i);
            int size = container == null ? 0 : container.size();
            for (int child = 0; child < size; child++) {
                children.add(container.child(child));
            }
            Memory.putInt(offsets.address() + Integer.BYTES * (i + 1L), children.size());
        }
        return offsets;
    }

    private Column keys(List<Variant> objects) {
        try (ColumnBuilder out = ColumnBuilder.of(AtomicType.STRING, input.account())) {
            for (Variant object : objects) {
                int size = object == null ? 0 : object.size();
                for (int i = 0; i < size; i++) {
                    ((ViewBuilder) out).append(object.key(i).getBytes(StandardCharsets.UTF_8));
                }
            }
            return out.build();
        }
    }

    private Column structs(List<Variant> values, StructType type) {
        List<Variant> objects = ofKind(values, VariantKind.OBJECT, type);
        List<Column> fields = new ArrayList<>();
        for (int i = 0; i < type.size(); i++) {
            String name = type.field(i).name();
            List<Variant> children = new ArrayList<>(objects.size());
            objects.forEach(object -> children.add(object == null ? null : object.field(name)));
            fields.add(read(children, type.field(i).dataType()));
        }
        return new StructColumn(values.size(), validity(objects), fields);
    }

    private Validity validity(List<Variant> values) {
        Buffer bitmap = input.account().allocateZeroed((values.size() + 7L) / 8);
        int nulls = 0;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == null) {
                nulls++;
            } else {
                long address = bitmap.address() + (i >>> 3);
                Memory.putByte(address, (byte) (Memory.getByte(address) | 1 << (i & 7)));
            }
        }
        return Validity.of(bitmap, nulls);
    }
}
