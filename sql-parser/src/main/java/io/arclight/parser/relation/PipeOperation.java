package io.arclight.parser.relation;

import io.arclight.parser.tree.SparkOperators;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code input |> operation}, as far as the operation is no clause that queries have without pipes, too. */
public final class PipeOperation extends RelationNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("PIPE", SqlKind.OTHER);

    private final SqlNode input;
    private final Kind kind;
    private final SqlNodeList items;
    private final SqlNodeList groupBy;

    /** An operation. */
    public enum Kind {
        /** Nothing but the pipe: what the clause behind it, such as ORDER BY or PIVOT, works on. */
        INPUT,
        /** EXTEND: further columns. */
        EXTEND,
        /** SET: columns replaced; items are {@code value AS name}. */
        SET,
        /** DROP: columns left out. */
        DROP,
        /** WHERE: one item, the condition. */
        WHERE,
        /** AGGREGATE: items are the aggregates. */
        AGGREGATE
    }

    public PipeOperation(SqlParserPos pos, SqlNode input, Kind kind, SqlNodeList items, SqlNodeList groupBy) {
        super(pos, OPERATOR, input, items, groupBy);
        this.input = input;
        this.kind = kind;
        this.items = items;
        this.groupBy = groupBy;
    }

    /** The rows that come out of a pipe. */
    public static PipeOperation input(SqlNode input) {
        return new PipeOperation(input.getParserPosition(), input, Kind.INPUT, SqlNodeList.EMPTY, SqlNodeList.EMPTY);
    }

    /** The query in front of the pipe. */
    public SqlNode input() {
        return input;
    }

    /** What is done. */
    public Kind kind() {
        return kind;
    }

    /** The expressions, names or the condition. */
    public SqlNodeList items() {
        return items;
    }

    /** The keys of AGGREGATE, maybe with aliases; empty without GROUP BY. */
    public SqlNodeList groupBy() {
        return groupBy;
    }

    @Override
    protected String detail() {
        return kind.name();
    }

    @Override
    public <R> R dispatch(RelationNodeVisitor<R> visitor) {
        return visitor.visitPipeOperation(this);
    }
}
