package io.arclight.parser.statement;

import io.arclight.parser.tree.SparkOperators;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code USE database}, {@code SET CATALOG catalog}. */
public final class UseStatement extends StatementNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("USE", SqlKind.OTHER);

    private final SqlIdentifier name;
    private final boolean catalog;

    public UseStatement(SqlParserPos pos, SqlIdentifier name) {
        this(pos, name, false);
    }

    private UseStatement(SqlParserPos pos, SqlIdentifier name, boolean catalog) {
        super(pos, OPERATOR, name);
        this.name = name;
        this.catalog = catalog;
    }

    /** SET CATALOG. */
    public static UseStatement catalog(SqlParserPos pos, String name) {
        return new UseStatement(pos, new SqlIdentifier(name, pos), true);
    }

    /** Whether the name is that of a catalog. */
    public boolean isCatalog() {
        return catalog;
    }

    /** The database, or the catalog. */
    public SqlIdentifier name() {
        return name;
    }

    @Override
    public <R> R dispatch(StatementNodeVisitor<R> visitor) {
        return visitor.visitUseStatement(this);
    }
}
