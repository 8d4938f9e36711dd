package io.arclight.exec.type;

import java.util.List;

/**
 * A list of entries with distinct, never null keys, in insertion order.
 *
 * @param keyType the type of the keys
 * @param valueType the type of the values
 * @param valueContainsNull whether values may be null
 */
public record MapType(DataType keyType, DataType valueType, boolean valueContainsNull) implements DataType {
    @Override
    public PhysicalType physicalType() {
        return PhysicalType.MAP;
    }

    @Override
    public String simpleString() {
        return "map<" + keyType.simpleString() + "," + valueType.simpleString() + ">";
    }

    @Override
    public String sql() {
        return "MAP<" + keyType.sql() + ", " + valueType.sql() + ">";
    }

    @Override
    public String typeName() {
        return "map";
    }

    /** The entries as a struct of {@code key} and {@code value}: the child column of the map layout. */
    public StructType entryType() {
        return new StructType(List.of(
                new StructField("key", keyType, false), new StructField("value", valueType, valueContainsNull)));
    }

    @Override
    public <R> R accept(DataTypeVisitor<R> visitor) {
        return visitor.visitMap(this);
    }

    @Override
    public String toString() {
        return simpleString();
    }
}
