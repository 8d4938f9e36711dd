package io.arclight.exec.type;

/**
 * A list of values of one type.
 *
 * @param elementType the type of the elements
 * @param containsNull whether elements may be null
 */
public record ArrayType(DataType elementType, boolean containsNull) implements DataType {
    @Override
    public PhysicalType physicalType() {
        return PhysicalType.LIST;
    }

    @Override
    public String simpleString() {
        return "array<" + elementType.simpleString() + ">";
    }

    @Override
    public String sql() {
        return "ARRAY<" + elementType.sql() + ">";
    }

    @Override
    public String typeName() {
        return "array";
    }

    @Override
    public <R> R accept(DataTypeVisitor<R> visitor) {
        return visitor.visitArray(this);
    }

    @Override
    public String toString() {
        return simpleString();
    }
}
