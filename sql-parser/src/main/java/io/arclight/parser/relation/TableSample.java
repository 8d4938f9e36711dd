package io.arclight.parser.relation;

import io.arclight.parser.tree.SparkOperators;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code relation TABLESAMPLE (...) [REPEATABLE (seed)]}. */
public final class TableSample extends RelationNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("TABLESAMPLE", SqlKind.OTHER);

    /** What the amount counts. */
    public enum Unit {
        /** Percent of the rows. */
        PERCENT,
        /** Rows. */
        ROWS,
        /** {@code BUCKET amount OUT OF total}. */
        BUCKETS,
        /** {@code BUCKET amount OUT OF total ON expression}, which Spark has no use for. */
        KEYED_BUCKETS,
        /** A size such as {@code 10M}, which Spark has no use for. */
        BYTES,
        /** Nothing between the parentheses. */
        NOTHING
    }

    private final SqlNode relation;
    private final Unit unit;
    private final SqlNode amount;
    private final SqlNode total;
    private final SqlNode seed;

    public TableSample(SqlParserPos pos, SqlNode relation, Unit unit, SqlNode amount, SqlNode total, SqlNode seed) {
        super(pos, OPERATOR, relation, amount, total, seed);
        this.relation = relation;
        this.unit = unit;
        this.amount = amount;
        this.total = total;
        this.seed = seed;
    }

    /** What is sampled. */
    public SqlNode relation() {
        return relation;
    }

    /** What {@link #amount()} counts. */
    public Unit unit() {
        return unit;
    }

    /** How much; null if {@link #unit()} is NOTHING. */
    public SqlNode amount() {
        return amount;
    }

    /** Number of buckets, or null. */
    public SqlNode total() {
        return total;
    }

    /** Seed of REPEATABLE, or null. */
    public SqlNode seed() {
        return seed;
    }

    @Override
    protected String detail() {
        return unit.name();
    }

    @Override
    public <R> R dispatch(RelationNodeVisitor<R> visitor) {
        return visitor.visitTableSample(this);
    }
}
