package io.arclight.exec.function.conversion;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.MapColumn;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.expression.Cast.Mode;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.variant.Variant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A cast of arrays, maps or structs to text: {@code [1, null]}, <code>{a -> 1}</code>, <code>{1, x}</code>.
 *
 * @param from the source
 */
record NestedText(DataType from) implements ColumnFunction {
    static ColumnFunction of(DataType from) {
        return new NestedText(from);
    }

    /** Appends the text of a row that is not null. */
    private interface RowText {
        void append(int row, StringAppender out);
    }

    @Override
    public Column apply(Input input) {
        Column flat = input.selectedFlat(0);
        try {
            return text(flat, from, input);
        } finally {
            flat.release();
        }
    }

    private static Column text(Column column, DataType type, Input input) {
        if (type instanceof ArrayType array) {
            return list((ListColumn) column, array.elementType(), input);
        }
        if (type instanceof MapType map) {
            return map(((MapColumn) column).entries(), map, input);
        }
        if (type instanceof StructType struct) {
            return struct((StructColumn) column, struct, input);
        }
        if (type == AtomicType.VARIANT) {
            return variants((ViewColumn) column, input);
        }
        Cast cast = new Cast(new ColumnReference(0, type, true), AtomicType.STRING, Mode.ANSI, Origin.NONE);
        Column text = input.evaluate(cast, column);
        Column flat = text.flatten(input.account());
        text.release();
        return flat;
    }

    /** Variants are shown as JSON here, strings with quotes, and timestamps in UTC, as Spark does. */
    private static Column variants(ViewColumn variants, Input input) {
        return assemble(
                variants,
                input,
                (row, out) -> out.append(Variant.of(variants.get(row)).toJson(ZoneOffset.UTC)));
    }

    private static Column list(ListColumn list, DataType elementType, Input input) {
        Column elements = text(list.elements(), elementType, input);
        try {
            return assemble(list, input, (row, out) -> {
                out.append((byte) '[');
                for (int i = list.offset(row); i < list.offset(row + 1); i++) {
                    out.append(i == list.offset(row) ? "" : ", ");
                    append(elements, i, out);
                }
                out.append((byte) ']');
            });
        } finally {
            elements.release();
        }
    }

    private static Column map(ListColumn entries, MapType type, Input input) {
        StructColumn pairs = (StructColumn) entries.elements();
        Column keys = text(pairs.fields().get(0), type.keyType(), input);
        Column values = text(pairs.fields().get(1), type.valueType(), input);
        try {
            return assemble(entries, input, (row, out) -> {
                out.append((byte) '{');
                for (int i = entries.offset(row); i < entries.offset(row + 1); i++) {
                    out.append(i == entries.offset(row) ? "" : ", ");
                    append(keys, i, out);
                    out.append(" -> ");
                    append(values, i, out);
                }
                out.append((byte) '}');
            });
        } finally {
            keys.release();
            values.release();
        }
    }

    private static Column struct(StructColumn struct, StructType type, Input input) {
        List<Column> fields = new ArrayList<>();
        try {
            for (int i = 0; i < type.size(); i++) {
                fields.add(text(struct.fields().get(i), type.field(i).dataType(), input));
            }
            return assemble(struct, input, (row, out) -> {
                out.append((byte) '{');
                for (int i = 0; i < fields.size(); i++) {
                    out.append(i == 0 ? "" : ", ");
                    append(fields.get(i), row, out);
                }
                out.append((byte) '}');
            });
        } finally {
            fields.forEach(Column::release);
        }
    }

    private static void append(Column texts, int row, StringAppender out) {
        if (texts.isNull(row)) {
            out.append("null");
        } else {
            long view = ((ViewColumn) texts).view(row);
            out.append(ViewColumn.address(view), ViewColumn.length(view));
        }
    }

    private static Column assemble(Column nested, Input input, RowText text) {
        int length = nested.length();
        Buffer views = input.account().allocateZeroed((long) ViewColumn.WIDTH * length);
        StringAppender out = new StringAppender(input.account());
        for (int row = 0; row < length; row++) {
            if (!nested.isNull(row)) {
                text.append(row, out);
                out.finish(views.address() + (long) ViewColumn.WIDTH * row);
            }
        }
        Validity validity = nested.validity();
        validity.retain();
        return new ViewColumn(length, validity, views, out.takeChunks());
    }
}
