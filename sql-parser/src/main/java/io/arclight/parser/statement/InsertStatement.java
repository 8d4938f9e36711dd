package io.arclight.parser.statement;

import io.arclight.parser.tree.SparkOperators;
import io.arclight.parser.tree.StringLiteral;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/**
 * {@code INSERT INTO|OVERWRITE [TABLE] name [PARTITION (...)] [IF NOT EXISTS] [(columns) | BY NAME] query}, or {@code INSERT
 * OVERWRITE DIRECTORY ['path'] USING source [OPTIONS (...)] query}.
 */
public final class InsertStatement extends StatementNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("INSERT", SqlKind.INSERT);

    private final Builder parts;

    private InsertStatement(SqlParserPos pos, Builder parts) {
        super(
                pos,
                OPERATOR,
                parts.table,
                parts.directory,
                parts.source,
                new SqlNodeList(parts.options, pos),
                new SqlNodeList(parts.partition, pos),
                parts.columns,
                parts.query);
        this.parts = parts;
    }

    /** OVERWRITE instead of INTO. */
    public boolean overwrite() {
        return parts.overwrite;
    }

    /** The table; null for a directory. */
    public SqlIdentifier table() {
        return parts.table;
    }

    /** The directory's path, or null. */
    public String directory() {
        return parts.directory == null ? null : parts.directory.text();
    }

    /** Name of the directory's source; null for a table. */
    public SqlIdentifier source() {
        return parts.source;
    }

    /** Options of the directory's source. */
    public List<OptionNode> options() {
        return List.copyOf(parts.options);
    }

    /** The partition: columns with constant expressions, or without for dynamic ones. */
    public List<OptionNode> partition() {
        return List.copyOf(parts.partition);
    }

    /** Whether an existing partition is left alone. */
    public boolean ifNotExists() {
        return parts.ifNotExists;
    }

    /** BY NAME: columns of the query go where their names say. */
    public boolean byName() {
        return parts.byName;
    }

    /** REPLACE WHERE: the rows replace those for which a condition holds. */
    public boolean replaceWhere() {
        return parts.replaceWhere;
    }

    /** The columns that the query's go to, or null. */
    public SqlNodeList columns() {
        return parts.columns;
    }

    /** The rows. */
    public SqlNode query() {
        return parts.query;
    }

    @Override
    protected String detail() {
        return (parts.overwrite ? "OVERWRITE" : "INTO")
                + (parts.ifNotExists ? " IF NOT EXISTS" : "")
                + (parts.byName ? " BY NAME" : "");
    }

    @Override
    public <R> R dispatch(StatementNodeVisitor<R> visitor) {
        return visitor.visitInsertStatement(this);
    }

    /** {@code FROM relation INSERT ... INSERT ...}: several inserts, each with a query of its own over the relation. */
    public static final class Several extends StatementNode {
        private final List<SqlNode> inserts;

        public Several(SqlParserPos pos, List<SqlNode> inserts) {
            super(pos, OPERATOR, new SqlNodeList(inserts, pos));
            this.inserts = List.copyOf(inserts);
        }

        /** The inserts, in order. */
        public List<SqlNode> inserts() {
            return inserts;
        }

        @Override
        public <R> R dispatch(StatementNodeVisitor<R> visitor) {
            return visitor.visitSeveralInserts(this);
        }
    }

    /** Collects the parts while they are read. */
    public static final class Builder {
        /** See {@link InsertStatement#overwrite()}. */
        public boolean overwrite;
        /** See {@link InsertStatement#table()}. */
        public SqlIdentifier table;
        /** See {@link InsertStatement#directory()}. */
        public StringLiteral directory;
        /** See {@link InsertStatement#source()}. */
        public SqlIdentifier source;
        /** See {@link InsertStatement#options()}. */
        public final List<OptionNode> options = new ArrayList<>();
        /** See {@link InsertStatement#partition()}. */
        public final List<OptionNode> partition = new ArrayList<>();
        /** See {@link InsertStatement#ifNotExists()}. */
        public boolean ifNotExists;
        /** See {@link InsertStatement#byName()}. */
        public boolean byName;
        /** See {@link InsertStatement#replaceWhere()}. */
        public boolean replaceWhere;
        /** See {@link InsertStatement#columns()}. */
        public SqlNodeList columns;
        /** See {@link InsertStatement#query()}. */
        public SqlNode query;

        /** The statement; the builder must not be changed afterwards. */
        public InsertStatement build(SqlParserPos pos) {
            return new InsertStatement(pos, this);
        }
    }
}
