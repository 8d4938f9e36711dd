package io.arclight.parser.statement;

import io.arclight.parser.tree.ColumnDefinition;
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

/** {@code CREATE [OR REPLACE] [EXTERNAL] TABLE [IF NOT EXISTS] name [(columns)] [LIKE other] clauses [[AS] query]}. */
public final class CreateTableStatement extends StatementNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("CREATE_TABLE", SqlKind.OTHER);

    private final Builder parts;

    private CreateTableStatement(SqlParserPos pos, Builder parts) {
        super(
                pos,
                OPERATOR,
                parts.name,
                new SqlNodeList(parts.columns, pos),
                parts.like,
                parts.source,
                new SqlNodeList(parts.partitionColumns, pos),
                new SqlNodeList(parts.partitionDefinitions, pos),
                new SqlNodeList(parts.options, pos),
                new SqlNodeList(parts.properties, pos),
                parts.location,
                parts.comment,
                parts.query);
        this.parts = parts;
    }

    /** OR REPLACE. */
    public boolean replace() {
        return parts.replace;
    }

    /** EXTERNAL. */
    public boolean external() {
        return parts.external;
    }

    /** IF NOT EXISTS. */
    public boolean ifNotExists() {
        return parts.ifNotExists;
    }

    /** The name as written. */
    public SqlIdentifier name() {
        return parts.name;
    }

    /** The columns; empty if not given. */
    public List<ColumnDefinition> columns() {
        return parts.columns.stream().map(ColumnDefinition.class::cast).toList();
    }

    /** The table whose columns are taken, or null. */
    public SqlIdentifier like() {
        return parts.like;
    }

    /** Name of the source (parquet, csv ...), or null. */
    public SqlIdentifier source() {
        return parts.source;
    }

    /** Names in PARTITIONED BY. */
    public List<SqlIdentifier> partitionColumns() {
        return parts.partitionColumns.stream().map(SqlIdentifier.class::cast).toList();
    }

    /** Columns with types in PARTITIONED BY. */
    public List<ColumnDefinition> partitionDefinitions() {
        return parts.partitionDefinitions.stream()
                .map(ColumnDefinition.class::cast)
                .toList();
    }

    /** Options of the source. */
    public List<OptionNode> options() {
        return List.copyOf(parts.options);
    }

    /** TBLPROPERTIES. */
    public List<OptionNode> properties() {
        return List.copyOf(parts.properties);
    }

    /** The folder, or null. */
    public String location() {
        return parts.location == null ? null : parts.location.text();
    }

    /** The comment, or null. */
    public String comment() {
        return parts.comment == null ? null : parts.comment.text();
    }

    /** The query whose rows fill the table, or null. */
    public SqlNode query() {
        return parts.query;
    }

    /** The first words of a clause that no table here has, or null; what follows it was not read. */
    public String refused() {
        return parts.refused;
    }

    /** The operation that no table here has, or null; what follows the name was not read. */
    public String refusedOperation() {
        return parts.refusedOperation;
    }

    @Override
    protected String detail() {
        List<String> words = new ArrayList<>();
        if (parts.replace) {
            words.add("OR REPLACE");
        }
        if (parts.external) {
            words.add("EXTERNAL");
        }
        if (parts.ifNotExists) {
            words.add("IF NOT EXISTS");
        }
        return String.join(" ", words);
    }

    @Override
    public <R> R dispatch(StatementNodeVisitor<R> visitor) {
        return visitor.visitCreateTableStatement(this);
    }

    /** Collects the parts while they are read. */
    public static final class Builder {
        /** See {@link CreateTableStatement#replace()}. */
        public boolean replace;
        /** See {@link CreateTableStatement#external()}. */
        public boolean external;
        /** See {@link CreateTableStatement#ifNotExists()}. */
        public boolean ifNotExists;
        /** See {@link CreateTableStatement#name()}. */
        public SqlIdentifier name;
        /** See {@link CreateTableStatement#columns()}. */
        public final List<SqlNode> columns = new ArrayList<>();
        /** See {@link CreateTableStatement#like()}. */
        public SqlIdentifier like;
        /** See {@link CreateTableStatement#source()}. */
        public SqlIdentifier source;
        /** See {@link CreateTableStatement#partitionColumns()}. */
        public final List<SqlNode> partitionColumns = new ArrayList<>();
        /** See {@link CreateTableStatement#partitionDefinitions()}. */
        public final List<SqlNode> partitionDefinitions = new ArrayList<>();
        /** See {@link CreateTableStatement#options()}. */
        public final List<OptionNode> options = new ArrayList<>();
        /** See {@link CreateTableStatement#properties()}. */
        public final List<OptionNode> properties = new ArrayList<>();
        /** See {@link CreateTableStatement#location()}. */
        public StringLiteral location;
        /** See {@link CreateTableStatement#comment()}. */
        public StringLiteral comment;
        /** See {@link CreateTableStatement#query()}. */
        public SqlNode query;
        /** See {@link CreateTableStatement#refused()}. */
        public String refused;
        /** See {@link CreateTableStatement#refusedOperation()}. */
        public String refusedOperation;

        /** The statement; the builder must not be changed afterwards. */
        public CreateTableStatement build(SqlParserPos pos) {
            return new CreateTableStatement(pos, this);
        }
    }
}
