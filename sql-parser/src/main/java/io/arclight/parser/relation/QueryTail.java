package io.arclight.parser.relation;

import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.parser.SqlParserPos;

/** Collects the clauses behind a query while they are read; each is null as long as it is absent. */
public final class QueryTail {
    /** See {@link OrderedQuery#orderBy()}. */
    public SqlNodeList orderBy;
    /** See {@link OrderedQuery#sortBy()}. */
    public SqlNodeList sortBy;
    /** See {@link OrderedQuery#distributeBy()}. */
    public SqlNodeList distributeBy;
    /** See {@link OrderedQuery#clusterBy()}. */
    public SqlNodeList clusterBy;
    /** See {@link OrderedQuery#windows()}. */
    public SqlNodeList windows;
    /** See {@link OrderedQuery#limit()}. */
    public SqlNode limit;
    /** See {@link OrderedQuery#offset()}. */
    public SqlNode offset;

    /** The query with these clauses; the query itself if there are none. */
    public SqlNode applyTo(SqlNode query, SqlParserPos pos) {
        boolean none = orderBy == null
                && sortBy == null
                && distributeBy == null
                && clusterBy == null
                && windows == null
                && limit == null
                && offset == null;
        return none ? query : new OrderedQuery(pos, query, this);
    }
}
