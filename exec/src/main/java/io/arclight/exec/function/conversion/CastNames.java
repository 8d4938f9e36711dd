package io.arclight.exec.function.conversion;

import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionRewrite;
import io.arclight.exec.function.conditional.Conditionals;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import java.util.List;

/** Casts written as functions: {@code bigint(x)}. */
public final class CastNames {
    private CastNames() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        FunctionGroup group = new FunctionGroup(CastNames.class, "conversion_funcs");
        add(group, "boolean", AtomicType.BOOLEAN);
        add(group, "tinyint", AtomicType.BYTE);
        add(group, "smallint", AtomicType.SHORT);
        add(group, "int", AtomicType.INTEGER);
        add(group, "bigint", AtomicType.LONG);
        add(group, "float", AtomicType.FLOAT);
        add(group, "double", AtomicType.DOUBLE);
        add(group, "decimal", DecimalType.DEFAULT);
        add(group, "string", AtomicType.STRING);
        add(group, "binary", AtomicType.BINARY);
        add(group, "date", AtomicType.DATE);
        add(group, "timestamp", AtomicType.TIMESTAMP);
        return group.functions();
    }

    private static void add(FunctionGroup group, String name, DataType type) {
        String usage = name + "(expr) - Casts the value `expr` to the target data type `" + name + "`.";
        group.rewritten(usage, new FunctionRewrite() {
            @Override
            public <T> T apply(Builder<T> builder, List<T> arguments) {
                Conditionals.expect(name, arguments, 1, 1);
                return builder.cast(arguments.get(0), type);
            }
        });
        // Names of columns leave out casts that were not written as such.
        group.printed((written, arguments) -> String.join(", ", arguments));
    }
}
