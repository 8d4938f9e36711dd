package io.arclight.parser.relation;

import io.arclight.parser.tree.FunctionCall;
import io.arclight.parser.tree.SparkOperators;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code input LATERAL VIEW [OUTER] generator [table] [AS column, ...]}. */
public final class LateralView extends RelationNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("LATERAL_VIEW", SqlKind.OTHER);

    private final SqlNode input;
    private final FunctionCall generator;
    private final boolean outer;
    private final SqlIdentifier table;
    private final SqlNodeList columns;

    public LateralView(
            SqlParserPos pos,
            SqlNode input,
            FunctionCall generator,
            boolean outer,
            SqlIdentifier table,
            SqlNodeList columns) {
        super(pos, OPERATOR, input, generator, table, columns);
        this.input = input;
        this.generator = generator;
        this.outer = outer;
        this.table = table;
        this.columns = columns;
    }

    /** The relation to the left. */
    public SqlNode input() {
        return input;
    }

    /** The generator, which sees the input's columns. */
    public FunctionCall generator() {
        return generator;
    }

    /** Whether a row without generated rows stays, with nulls. */
    public boolean outer() {
        return outer;
    }

    /** Name of the generated table, or null. */
    public SqlIdentifier table() {
        return table;
    }

    /** Names of the generated columns; empty for the generator's own. */
    public SqlNodeList columns() {
        return columns;
    }

    @Override
    protected String detail() {
        return outer ? "OUTER" : "";
    }

    @Override
    public <R> R dispatch(RelationNodeVisitor<R> visitor) {
        return visitor.visitLateralView(this);
    }
}
