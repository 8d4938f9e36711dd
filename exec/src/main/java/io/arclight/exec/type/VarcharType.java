package io.arclight.exec.type;

/**
 * Text of at most a given length.
 *
 * @param length the length in characters, at least 1
 */
public record VarcharType(int length) implements DataType {
    @Override
    public PhysicalType physicalType() {
        return PhysicalType.VIEW;
    }

    @Override
    public String simpleString() {
        return "varchar(" + length + ")";
    }

    @Override
    public <R> R accept(DataTypeVisitor<R> visitor) {
        return visitor.visitVarchar(this);
    }

    @Override
    public boolean isString() {
        return true;
    }

    @Override
    public String toString() {
        return simpleString();
    }
}
