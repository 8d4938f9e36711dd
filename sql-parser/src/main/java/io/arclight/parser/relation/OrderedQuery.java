package io.arclight.parser.relation;

import io.arclight.parser.tree.SparkOperators;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** A query with what stands behind it: ORDER, SORT, DISTRIBUTE, CLUSTER BY, WINDOW, LIMIT, OFFSET. */
public final class OrderedQuery extends RelationNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("ORDERED_QUERY", SqlKind.ORDER_BY);

    private final SqlNode query;
    private final QueryTail tail;

    OrderedQuery(SqlParserPos pos, SqlNode query, QueryTail tail) {
        super(
                pos,
                OPERATOR,
                query,
                tail.orderBy,
                tail.sortBy,
                tail.distributeBy,
                tail.clusterBy,
                tail.windows,
                tail.limit,
                tail.offset);
        this.query = query;
        this.tail = tail;
    }

    /** The query in front. */
    public SqlNode query() {
        return query;
    }

    /** ORDER BY items, or null. */
    public SqlNodeList orderBy() {
        return tail.orderBy;
    }

    /** SORT BY items, or null. */
    public SqlNodeList sortBy() {
        return tail.sortBy;
    }

    /** DISTRIBUTE BY expressions, or null. */
    public SqlNodeList distributeBy() {
        return tail.distributeBy;
    }

    /** CLUSTER BY expressions, or null. */
    public SqlNodeList clusterBy() {
        return tail.clusterBy;
    }

    /** Named windows, or null. */
    public SqlNodeList windows() {
        return tail.windows;
    }

    /** LIMIT, or null; LIMIT ALL is null. */
    public SqlNode limit() {
        return tail.limit;
    }

    /** OFFSET, or null. */
    public SqlNode offset() {
        return tail.offset;
    }

    @Override
    public <R> R dispatch(RelationNodeVisitor<R> visitor) {
        return visitor.visitOrderedQuery(this);
    }
}
