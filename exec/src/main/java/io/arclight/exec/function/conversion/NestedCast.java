package io.arclight.exec.function.conversion;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.MapColumn;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.expression.Cast.Mode;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;

/**
 * A cast of arrays, maps or structs: casts the children.
 *
 * @param from the source
 * @param to the target
 * @param mode the mode
 */
record NestedCast(DataType from, DataType to, Mode mode) implements ColumnFunction {
    /** The cast of nothing but nulls. */
    private enum ToNull implements ColumnFunction {
        INSTANCE;

        @Override
        public Column apply(Input input) {
            try (ColumnBuilder builder = ColumnBuilder.of(input.resultType(), input.account())) {
                builder.appendNulls(input.length());
                return builder.build();
            }
        }
    }

    static ColumnFunction toNull() {
        return ToNull.INSTANCE;
    }

    static ColumnFunction of(DataType from, DataType to, Mode mode) {
        return from.getClass() == to.getClass() ? new NestedCast(from, to, mode) : null;
    }

    @Override
    public Column apply(Input input) {
        Column flat = input.selectedFlat(0);
        try {
            return cast(flat, from, to, input);
        } finally {
            flat.release();
        }
    }

    private Column cast(Column column, DataType source, DataType target, Input input) {
        if (CastFunctions.isIdentity(source, target)) {
            return column.retain();
        }
        if (source instanceof ArrayType a && target instanceof ArrayType b) {
            ListColumn list = (ListColumn) column;
            Column elements = cast(list.elements(), a.elementType(), b.elementType(), input);
            list.validity().retain();
            return new ListColumn(list.length(), list.validity(), list.offsets().retain(), elements);
        }
        if (source instanceof MapType a && target instanceof MapType b) {
            ListColumn entries = ((MapColumn) column).entries();
            return new MapColumn((ListColumn)
                    cast(entries, new ArrayType(a.entryType(), false), new ArrayType(b.entryType(), false), input));
        }
        if (source instanceof StructType a && target instanceof StructType b) {
            return castFields((StructColumn) column, a, b, input);
        }
        return castLeaf(column, source, target, input);
    }

    private Column castFields(StructColumn column, StructType source, StructType target, Input input) {
        List<Column> fields = new ArrayList<>();
        for (int i = 0; i < column.fields().size(); i++) {
            fields.add(cast(
                    column.fields().get(i),
                    source.field(i).dataType(),
                    target.field(i).dataType(),
                    input));
        }
        column.validity().retain();
        return new StructColumn(column.length(), column.validity(), fields);
    }

    private Column castLeaf(Column column, DataType source, DataType target, Input input) {
        Cast cast = new Cast(new ColumnReference(0, source, true), target, mode, Origin.NONE);
        return input.evaluate(cast, column);
    }
}
