package io.arclight.parser.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** A type as written; whether it exists is the planner's question. */
public final class DataTypeNode extends SparkCall {
    private static final SqlOperator OPERATOR = SparkOperators.operator("TYPE", SqlKind.OTHER);

    private final Builder parts;

    private DataTypeNode(SqlParserPos pos, Builder parts) {
        super(pos, OPERATOR, operands(parts));
        this.parts = parts;
    }

    private static SqlNode[] operands(Builder parts) {
        List<SqlNode> operands = new ArrayList<>(parts.elements);
        operands.addAll(parts.fields);
        return operands.toArray(new SqlNode[0]);
    }

    /** The name in upper case: INT, DECIMAL, ARRAY, INTERVAL, ... */
    public String typeName() {
        return parts.typeName;
    }

    /** Numbers in parentheses: precision and scale, or length. */
    public List<Integer> arguments() {
        return List.copyOf(parts.arguments);
    }

    /** Element type of an array, key and value type of a map; else empty. */
    public List<DataTypeNode> elements() {
        return List.copyOf(parts.elements);
    }

    /** Fields of a struct; else empty. */
    public List<ColumnDefinition> fields() {
        return parts.fields.stream().map(ColumnDefinition.class::cast).toList();
    }

    /** Whether angle brackets were written: ARRAY alone is incomplete. */
    public boolean hasTypeArguments() {
        return !parts.elements.isEmpty() || !parts.fields.isEmpty();
    }

    /** First unit of an interval type, as written, or null. */
    public String startUnit() {
        return parts.startUnit;
    }

    /** Unit behind TO of an interval type, as written, or null. */
    public String endUnit() {
        return parts.endUnit;
    }

    /** Collation of a string type, or null. */
    public String collation() {
        return parts.collation;
    }

    @Override
    protected String detail() {
        StringBuilder text = new StringBuilder(parts.typeName);
        parts.arguments.forEach(n -> text.append(' ').append(n));
        if (parts.startUnit != null) {
            text.append(' ').append(parts.startUnit);
        }
        if (parts.endUnit != null) {
            text.append(" TO ").append(parts.endUnit);
        }
        return text.append(parts.collation == null ? "" : " COLLATE " + parts.collation)
                .toString();
    }

    /** Collects the parts while they are read. */
    public static final class Builder {
        private final String typeName;
        /** Types in angle brackets. */
        public final List<DataTypeNode> elements = new ArrayList<>();
        /** Fields in angle brackets. */
        public final List<SqlNode> fields = new ArrayList<>();
        /** See {@link DataTypeNode#startUnit()}. */
        public String startUnit;
        /** See {@link DataTypeNode#endUnit()}. */
        public String endUnit;
        /** See {@link DataTypeNode#collation()}. */
        public String collation;

        private final List<Integer> arguments = new ArrayList<>();
        private int sign = 1;

        public Builder(String typeName) {
            this.typeName = typeName.toUpperCase(Locale.ROOT);
        }

        /** Whether fields may follow. */
        public boolean isStruct() {
            return typeName.equals("STRUCT");
        }

        /** Whether element types may follow. */
        public boolean isContainer() {
            return typeName.equals("ARRAY") || typeName.equals("MAP");
        }

        /** Whether WITHOUT TIME ZONE may follow. */
        public boolean isTime() {
            return typeName.equals("TIME");
        }

        /** Whether a collation may follow. */
        public boolean isString() {
            return typeName.equals("STRING") || typeName.equals("CHAR") || typeName.equals("VARCHAR");
        }

        /** The next argument is negative. */
        public void negateNext() {
            sign = -1;
        }

        /** Adds a number in parentheses; one that is too large for any type stays too large. */
        public void addArgument(String digits) {
            long value = digits.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(digits);
            arguments.add((int) (sign * value));
            sign = 1;
        }

        /** The type; the builder must not be changed afterwards. */
        public DataTypeNode build(SqlParserPos pos) {
            return new DataTypeNode(pos, this);
        }
    }
}
