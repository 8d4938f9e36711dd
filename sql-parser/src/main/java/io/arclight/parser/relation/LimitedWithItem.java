package io.arclight.parser.relation;

import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlWithItem;
import org.apache.calcite.sql.parser.SqlParserPos;

/** A common table with {@code MAX RECURSION LEVEL n}. */
public final class LimitedWithItem extends SqlWithItem {
    private final SqlNode levelLimit;

    public LimitedWithItem(
            SqlParserPos pos,
            SqlIdentifier name,
            SqlNodeList columns,
            SqlNode query,
            SqlLiteral recursive,
            SqlNode levelLimit) {
        super(pos, name, columns, query, recursive);
        this.levelLimit = levelLimit;
    }

    /** The number of steps. */
    public SqlNode levelLimit() {
        return levelLimit;
    }
}
