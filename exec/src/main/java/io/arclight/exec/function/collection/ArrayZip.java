package io.arclight.exec.function.collection;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.column.build.StructBuilder;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;

/** {@code arrays_zip}: structs of the elements side by side, null where an array is shorter. */
enum ArrayZip implements ColumnFunction {
    /** The kernel. */
    INSTANCE;

    static ScalarBinding bind(Invocation call) {
        List<StructField> fields = new ArrayList<>();
        List<DataType> types = new ArrayList<>();
        for (int i = 0; i < call.count(); i++) {
            ArrayType array = CollectionArguments.array(call, i);
            types.add(array);
            fields.add(new StructField(name(call.argument(i), i), array.elementType(), true));
        }
        ArrayType result = new ArrayType(new StructType(fields), false);
        return call.kernel(INSTANCE, types, result, call.anyNullable(), ScalarTraits.PURE);
    }

    /** A column's name or that of a field; otherwise the position. */
    private static String name(Argument argument, int position) {
        String text = argument.sql();
        boolean named = !argument.foldable() && text.matches("[\\w.]*[A-Za-z_]\\w*");
        return named ? text.substring(text.lastIndexOf('.') + 1) : Integer.toString(position);
    }

    @Override
    public Column apply(Input input) {
        List<ArrayRows> arrays = input.arguments().stream().map(ArrayRows::of).toList();
        int[] position = new int[1];
        return RowLoop.buildStrict(input, (row, out) -> {
            ListBuilder list = (ListBuilder) out;
            StructBuilder struct = (StructBuilder) list.elements();
            int longest =
                    arrays.stream().mapToInt(array -> array.size(row)).max().orElse(0);
            for (int i = 0; i < longest; i++) {
                for (int field = 0; field < arrays.size(); field++) {
                    ArrayRows array = arrays.get(field);
                    position[0] = i < array.size(row) ? array.start(row) + i : -1;
                    struct.fields().get(field).append(array.elements(), position, 1);
                }
                struct.append();
            }
            list.append();
        });
    }
}
