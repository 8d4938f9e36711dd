package io.arclight.exec.type;

/**
 * Text padded with blanks to a fixed length.
 *
 * @param length the length in characters, at least 1
 */
public record CharType(int length) implements DataType {
    @Override
    public PhysicalType physicalType() {
        return PhysicalType.VIEW;
    }

    @Override
    public String simpleString() {
        return "char(" + length + ")";
    }

    @Override
    public <R> R accept(DataTypeVisitor<R> visitor) {
        return visitor.visitChar(this);
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
