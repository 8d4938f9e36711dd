package io.arclight.exec.type;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Named fields in order; also the schema of a table, of a {@code Dataset} and of a batch.
 *
 * @param fields the fields; names need not be distinct in the schema of an intermediate result
 */
public record StructType(List<StructField> fields) implements DataType {
    /** A struct without fields. */
    public static final StructType EMPTY = new StructType(List.of());

    /** Copies the fields. */
    public StructType {
        fields = List.copyOf(fields);
    }

    /** An empty struct to {@code add} fields to, as in Spark. */
    public StructType() {
        this(List.of());
    }

    /** A struct with one more nullable field. */
    public StructType add(String name, DataType type) {
        return add(name, type, true);
    }

    /** A struct with one more field. */
    public StructType add(String name, DataType type, boolean nullable) {
        List<StructField> more = new ArrayList<>(fields);
        more.add(new StructField(name, type, nullable));
        return new StructType(more);
    }

    /** The number of fields. */
    public int size() {
        return fields.size();
    }

    /** The field at a position from 0. */
    public StructField field(int index) {
        return fields.get(index);
    }

    /** The names in order. */
    public List<String> names() {
        return fields.stream().map(StructField::name).toList();
    }

    /** The names in order, as Spark's Java API gives them. */
    public String[] fieldNames() {
        return fields.stream().map(StructField::name).toArray(String[]::new);
    }

    /** The position of the first field with this name, ignoring case. */
    public OptionalInt indexOf(String name) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equalsIgnoreCase(name)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The tree that {@code printSchema} prints, ending in a line feed. */
    public String treeString() {
        return SchemaTree.render(this);
    }

    @Override
    public PhysicalType physicalType() {
        return PhysicalType.STRUCT;
    }

    @Override
    public String simpleString() {
        return fields.stream()
                .map(field -> field.name() + ":" + field.dataType().simpleString())
                .collect(Collectors.joining(",", "struct<", ">"));
    }

    @Override
    public String sql() {
        return fields.stream()
                .map(field ->
                        quoted(field.name()) + ": " + field.dataType().sql() + (field.nullable() ? "" : " NOT NULL"))
                .collect(Collectors.joining(", ", "STRUCT<", ">"));
    }

    private static String quoted(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? name : "`" + name.replace("`", "``") + "`";
    }

    @Override
    public String typeName() {
        return "struct";
    }

    @Override
    public <R> R accept(DataTypeVisitor<R> visitor) {
        return visitor.visitStruct(this);
    }

    @Override
    public String toString() {
        return simpleString();
    }
}
