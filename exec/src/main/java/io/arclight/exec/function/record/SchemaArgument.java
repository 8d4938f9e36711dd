package io.arclight.exec.function.record;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ServiceLoader;

/** An argument that names a type. */
public final class SchemaArgument {
    private SchemaArgument() {}

    /**
     * The type that a constant string names; everything in it may be null.
     *
     * @throws ArclightException INVALID_SCHEMA when it is no constant string
     */
    public static DataType of(Invocation call, int index) {
        Argument argument = call.argument(index);
        if (!argument.foldable() || !(argument.value() instanceof String text)) {
            throw new ArclightException(
                    ErrorCondition.INVALID_SCHEMA__NON_STRING_LITERAL, "inputSchema", "\"" + argument.sql() + "\"");
        }
        SchemaParser parser = ServiceLoader.load(SchemaParser.class, SchemaArgument.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new ArclightException(
                        ErrorCondition.FEATURE_NOT_SUPPORTED, "feature", "A schema without a SQL parser"));
        try {
            return nullable(parser.parse(text));
        } catch (ArclightException e) {
            // The place in the schema's text is of no use; that of the call is added later.
            throw new ArclightException(e.condition(), e.getMessageParameters(), Origin.NONE, e);
        }
    }

    /** The same type, with null allowed everywhere within. */
    public static DataType nullable(DataType type) {
        if (type instanceof StructType struct) {
            return new StructType(struct.fields().stream()
                    .map(field -> new StructField(field.name(), nullable(field.dataType()), true))
                    .toList());
        }
        if (type instanceof ArrayType array) {
            return new ArrayType(nullable(array.elementType()), true);
        }
        return type instanceof MapType map
                ? new MapType(nullable(map.keyType()), nullable(map.valueType()), true)
                : type;
    }
}
