package io.arclight.parser.relation;

import io.arclight.parser.tree.SparkOperators;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code relation PIVOT (aggregates FOR columns IN (values))}. */
public final class PivotRelation extends RelationNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("PIVOT", SqlKind.OTHER);

    private final SqlNode relation;
    private final SqlNodeList aggregates;
    private final SqlNodeList columns;
    private final SqlNodeList values;

    public PivotRelation(
            SqlParserPos pos, SqlNode relation, SqlNodeList aggregates, SqlNodeList columns, SqlNodeList values) {
        super(pos, OPERATOR, relation, aggregates, columns, values);
        this.relation = relation;
        this.aggregates = aggregates;
        this.columns = columns;
        this.values = values;
    }

    /** What is pivoted. */
    public SqlNode relation() {
        return relation;
    }

    /** Aggregates, possibly with aliases. */
    public SqlNodeList aggregates() {
        return aggregates;
    }

    /** Names of the columns whose values become columns. */
    public SqlNodeList columns() {
        return columns;
    }

    /** The values (rows for several columns), possibly with aliases. */
    public SqlNodeList values() {
        return values;
    }

    @Override
    public <R> R dispatch(RelationNodeVisitor<R> visitor) {
        return visitor.visitPivotRelation(this);
    }
}
