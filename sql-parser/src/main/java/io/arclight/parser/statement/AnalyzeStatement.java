package io.arclight.parser.statement;

import io.arclight.parser.tree.SparkOperators;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code ANALYZE TABLE ... COMPUTE STATISTICS} and {@code ANALYZE TABLES [IN schema] COMPUTE STATISTICS}. */
public final class AnalyzeStatement extends StatementNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("ANALYZE", SqlKind.OTHER);

    /** What is computed. */
    public enum Scope {
        /** The number of rows, and the size. */
        ROWS,
        /** NOSCAN: the size alone. */
        SIZE,
        /** FOR COLUMNS: that of some columns as well. */
        COLUMNS,
        /** FOR ALL COLUMNS. */
        ALL_COLUMNS
    }

    private final boolean wholeSchema;
    private final SqlIdentifier name;
    private final Scope scope;
    private final List<SqlNode> columns;
    private final List<OptionNode> partition;

    public AnalyzeStatement(
            SqlParserPos pos,
            boolean wholeSchema,
            SqlIdentifier name,
            Scope scope,
            List<SqlNode> columns,
            List<OptionNode> partition) {
        super(pos, OPERATOR, name, new SqlNodeList(columns, pos), new SqlNodeList(partition, pos));
        this.wholeSchema = wholeSchema;
        this.name = name;
        this.scope = scope;
        this.columns = List.copyOf(columns);
        this.partition = List.copyOf(partition);
    }

    /** Whether it is about all tables of a schema: ANALYZE TABLES. */
    public boolean wholeSchema() {
        return wholeSchema;
    }

    /** The table, or the schema; null for the current schema. */
    public SqlIdentifier name() {
        return name;
    }

    /** What is computed. */
    public Scope scope() {
        return scope;
    }

    /** The columns after FOR COLUMNS. */
    public List<SqlNode> columns() {
        return columns;
    }

    /** The partitions that are meant: values of columns, or columns alone; empty for the whole table. */
    public List<OptionNode> partition() {
        return partition;
    }

    @Override
    protected String detail() {
        return (wholeSchema ? "TABLES " : "") + scope;
    }

    @Override
    public <R> R dispatch(StatementNodeVisitor<R> visitor) {
        return visitor.visitAnalyzeStatement(this);
    }
}
