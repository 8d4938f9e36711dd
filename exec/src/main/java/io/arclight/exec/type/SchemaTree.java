package io.arclight.exec.type;

/** Renders a schema the way Spark's {@code printSchema} does. */
final class SchemaTree {
    private final StringBuilder text = new StringBuilder("root\n");

    private SchemaTree() {}

    static String render(StructType schema) {
        SchemaTree tree = new SchemaTree();
        tree.fields(schema, " |");
        return tree.text.toString();
    }

    private void fields(StructType struct, String prefix) {
        for (StructField field : struct.fields()) {
            line(prefix, field.name(), field.dataType(), "nullable", field.nullable());
        }
    }

    private void line(String prefix, String name, DataType type, String nullLabel, boolean nullable) {
        text.append(prefix).append("-- ").append(name).append(": ").append(type.typeName());
        text.append(" (").append(nullLabel).append(" = ").append(nullable).append(")\n");
        children(type, prefix + "    |");
    }

    private void children(DataType type, String prefix) {
        if (type instanceof StructType struct) {
            fields(struct, prefix);
        } else if (type instanceof ArrayType array) {
            line(prefix, "element", array.elementType(), "containsNull", array.containsNull());
        } else if (type instanceof MapType map) {
            text.append(prefix)
                    .append("-- key: ")
                    .append(map.keyType().typeName())
                    .append('\n');
            children(map.keyType(), prefix + "    |");
            line(prefix, "value", map.valueType(), "valueContainsNull", map.valueContainsNull());
        }
    }
}
