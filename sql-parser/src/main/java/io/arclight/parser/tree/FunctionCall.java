package io.arclight.parser.tree;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** A call of a function by name, with all that Spark lets stand in and behind the parentheses. */
public final class FunctionCall extends ExpressionNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("CALL", SqlKind.OTHER);

    private final Builder parts;

    private FunctionCall(SqlParserPos pos, Builder parts) {
        super(pos, OPERATOR, operands(parts, pos));
        this.parts = parts;
    }

    private static SqlNode[] operands(Builder parts, SqlParserPos pos) {
        return new SqlNode[] {
            parts.name, new SqlNodeList(parts.arguments, pos), parts.withinGroup, parts.filter, parts.window
        };
    }

    /** A plain call. */
    public static FunctionCall of(SqlParserPos pos, SqlIdentifier name, List<SqlNode> arguments) {
        Builder builder = new Builder(name);
        builder.arguments.addAll(arguments);
        return builder.build(pos);
    }

    /** The name as written. */
    public SqlIdentifier name() {
        return parts.name;
    }

    /** The arguments in order; a star, lambdas, named arguments and aliased expressions may be among them. */
    public List<SqlNode> arguments() {
        return List.copyOf(parts.arguments);
    }

    /** Whether DISTINCT stands before the arguments. */
    public boolean distinct() {
        return parts.distinct;
    }

    /** ORDER BY items of WITHIN GROUP, or null. */
    public SqlNodeList withinGroup() {
        return parts.withinGroup;
    }

    /** Condition of FILTER, or null. */
    public SqlNode filter() {
        return parts.filter;
    }

    /** True for IGNORE NULLS, false for RESPECT NULLS, null if neither is written. */
    public Boolean ignoreNulls() {
        return parts.ignoreNulls;
    }

    /** What stands behind OVER: an {@code SqlWindow}, an {@code SqlIdentifier} that names one, or null. */
    public SqlNode window() {
        return parts.window;
    }

    /** The word among the arguments of EXTRACT, TRIM, SUBSTRING, POSITION or OVERLAY (FROM, BOTH, IN, ...), or null. */
    public String keyword() {
        return parts.keyword;
    }

    @Override
    protected String detail() {
        List<String> words = new ArrayList<>();
        if (parts.distinct) {
            words.add("DISTINCT");
        }
        if (parts.keyword != null) {
            words.add(parts.keyword);
        }
        if (parts.ignoreNulls != null) {
            words.add(parts.ignoreNulls ? "IGNORE NULLS" : "RESPECT NULLS");
        }
        return String.join(" ", words);
    }

    /** Collects the parts while they are read. */
    public static final class Builder {
        final SqlIdentifier name;
        /** Arguments so far. */
        public final List<SqlNode> arguments = new ArrayList<>();
        /** See {@link FunctionCall#distinct()}. */
        public boolean distinct;
        /** See {@link FunctionCall#keyword()}. */
        public String keyword;
        /** See {@link FunctionCall#withinGroup()}. */
        public SqlNodeList withinGroup;
        /** See {@link FunctionCall#filter()}. */
        public SqlNode filter;
        /** See {@link FunctionCall#ignoreNulls()}. */
        public Boolean ignoreNulls;
        /** See {@link FunctionCall#window()}. */
        public SqlNode window;

        public Builder(SqlIdentifier name) {
            this.name = name;
        }

        /** Whether it is TRIM, whose first argument may be left out before FROM. */
        public boolean isTrim() {
            return name.isSimple() && name.getSimple().equalsIgnoreCase("trim");
        }

        /** The call; the builder must not be changed afterwards. */
        public FunctionCall build(SqlParserPos pos) {
            return new FunctionCall(pos, this);
        }
    }

    @Override
    public <R> R dispatch(ExpressionNodeVisitor<R> visitor) {
        return visitor.visitFunctionCall(this);
    }
}
