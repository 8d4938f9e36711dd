package io.arclight.parser.relation;

import io.arclight.parser.tree.SparkOperators;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code relation UNPIVOT [INCLUDE NULLS] (values FOR name IN (columns))}. */
public final class UnpivotRelation extends RelationNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("UNPIVOT", SqlKind.OTHER);

    private final SqlNode relation;
    private final boolean includeNulls;
    private final SqlNodeList values;
    private final SqlIdentifier name;
    private final SqlNodeList columns;

    public UnpivotRelation(
            SqlParserPos pos,
            SqlNode relation,
            boolean includeNulls,
            SqlNodeList values,
            SqlIdentifier name,
            SqlNodeList columns) {
        super(pos, OPERATOR, relation, values, name, columns);
        this.relation = relation;
        this.includeNulls = includeNulls;
        this.values = values;
        this.name = name;
        this.columns = columns;
    }

    /** What is unpivoted. */
    public SqlNode relation() {
        return relation;
    }

    /** Whether rows with nulls stay. */
    public boolean includeNulls() {
        return includeNulls;
    }

    /** Names of the value columns. */
    public SqlNodeList values() {
        return values;
    }

    /** Name of the column that holds the source column's name. */
    public SqlIdentifier name() {
        return name;
    }

    /** Source columns: identifiers or lists of them, possibly with aliases. */
    public SqlNodeList columns() {
        return columns;
    }

    @Override
    protected String detail() {
        return includeNulls ? "INCLUDE NULLS" : "";
    }

    @Override
    public <R> R dispatch(RelationNodeVisitor<R> visitor) {
        return visitor.visitUnpivotRelation(this);
    }
}
