package io.arclight.planner.syntax.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.StructType;
import io.arclight.parser.statement.AlterTableStatement;
import io.arclight.parser.statement.AnalyzeStatement;
import io.arclight.parser.statement.CacheStatement;
import io.arclight.parser.statement.CreateTableStatement;
import io.arclight.parser.statement.CreateViewStatement;
import io.arclight.parser.statement.DescribeStatement;
import io.arclight.parser.statement.DropStatement;
import io.arclight.parser.statement.ExecuteImmediateStatement;
import io.arclight.parser.statement.ExplainStatement;
import io.arclight.parser.statement.FunctionStatement;
import io.arclight.parser.statement.InsertStatement;
import io.arclight.parser.statement.OptionNode;
import io.arclight.parser.statement.ResetStatement;
import io.arclight.parser.statement.SchemaStatement;
import io.arclight.parser.statement.SetStatement;
import io.arclight.parser.statement.ShowStatement;
import io.arclight.parser.statement.StatementNode;
import io.arclight.parser.statement.StatementNodeVisitor;
import io.arclight.parser.statement.UseStatement;
import io.arclight.parser.statement.VariableStatement;
import io.arclight.parser.tree.ColumnDefinition;
import io.arclight.parser.tree.StringLiteral;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.command.SchemaStatement.DescribeSchema;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.Statement.ShowFunctions.Kind;
import io.arclight.planner.command.Statement.ShowTables.Subject;
import io.arclight.planner.command.TableStatement;
import io.arclight.planner.command.TableStatement.ShowTable;
import io.arclight.planner.logical.LeafPlan.FileRelation;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.syntax.query.ExpressionSyntax;
import io.arclight.planner.syntax.query.Translation;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;

/** Statements. */
public final class StatementSyntax implements StatementNodeVisitor<Statement> {
    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final long LARGEST_OFFSET_SECONDS = 18 * 3600;

    private final Translation translation;
    private final TableSyntax tables;
    private final AlterTableSyntax alterations;
    private final VariableSyntax variables;
    private final FunctionDefinitionSyntax functions;
    private final CacheSyntax cache;

    /** Reads the statements of a text. */
    public StatementSyntax(Translation translation) {
        this.translation = translation;
        this.tables = new TableSyntax(translation);
        this.alterations = new AlterTableSyntax(translation, tables);
        this.variables = new VariableSyntax(translation);
        this.functions = new FunctionDefinitionSyntax(translation);
        this.cache = new CacheSyntax(translation);
    }

    /** The statement that a tree means. */
    public Statement statement(SqlNode node) {
        return node instanceof StatementNode own ? own.dispatch(this) : new Statement.Query(query(node));
    }

    private LogicalPlan query(SqlNode node) {
        return translation.queries().query(node);
    }

    @Override
    public Statement visitCreateViewStatement(CreateViewStatement node) {
        if (!node.temporary() && !node.global()) {
            return tables.createView(node);
        }
        if (node.schemaBinding() != null) {
            throw translation.error(ErrorCondition.UNSUPPORTED_FEATURE__TEMPORARY_VIEW_WITH_SCHEMA_BINDING_MODE, node);
        }
        List<String> columns =
                node.columns().stream().map(column -> column.name().getSimple()).toList();
        boolean files = node.source() != null;
        return new Statement.CreateView(
                Translation.name(node.name()),
                files ? List.of() : columns,
                files ? files(node) : query(node.query()),
                node.global(),
                node.replace(),
                node.ifNotExists(),
                files ? "" : translation.fragment(node.query()));
    }

    @Override
    public Statement visitSchemaStatement(SchemaStatement node) {
        return alterations.schema(node);
    }

    @Override
    public Statement visitAnalyzeStatement(AnalyzeStatement node) {
        return alterations.analyze(node);
    }

    @Override
    public Statement visitAlterTableStatement(AlterTableStatement node) {
        return alterations.alter(node);
    }

    @Override
    public Statement visitVariableStatement(VariableStatement node) {
        return variables.variable(node);
    }

    @Override
    public Statement visitFunctionStatement(FunctionStatement node) {
        return functions.function(node);
    }

    @Override
    public Statement visitExecuteImmediateStatement(ExecuteImmediateStatement node) {
        return variables.execute(node);
    }

    @Override
    public Statement visitCreateTableStatement(CreateTableStatement node) {
        return tables.createTable(node);
    }

    @Override
    public Statement visitInsertStatement(InsertStatement node) {
        return tables.insert(node);
    }

    @Override
    public Statement visitSeveralInserts(InsertStatement.Several node) {
        return new TableStatement.SeveralInserts(
                node.inserts().stream().map(this::statement).toList());
    }

    private LogicalPlan files(CreateViewStatement node) {
        Map<String, String> options = new LinkedHashMap<>();
        List<String> paths = List.of();
        for (OptionNode option : node.options()) {
            String value = TableSyntax.value(option.value());
            if (option.key().equalsIgnoreCase("path")) {
                paths = List.of(value);
            } else {
                options.put(option.key(), value);
            }
        }
        return new FileRelation(
                node.source().getSimple().toLowerCase(Locale.ROOT),
                paths,
                options,
                schema(node),
                translation.origin(node));
    }

    private Optional<StructType> schema(CreateViewStatement node) {
        for (ColumnDefinition column : node.columns()) {
            if (column.type() == null) {
                throw translation.syntaxError(column);
            }
        }
        return node.columns().isEmpty()
                ? Optional.empty()
                : Optional.of(translation.types().struct(node.columns()));
    }

    @Override
    public Statement visitDropStatement(DropStatement node) {
        return new Statement.DropView(Translation.name(node.name()), node.ifExists(), node.view());
    }

    @Override
    public Statement visitShowStatement(ShowStatement node) {
        Optional<String> pattern = Optional.ofNullable(node.pattern()).map(StringLiteral::text);
        return switch (node.subject()) {
            case TABLES -> new Statement.ShowTables(Subject.TABLES, scope(node), pattern);
            case VIEWS -> new Statement.ShowTables(Subject.VIEWS, scope(node), pattern);
            case CATALOGS -> new Statement.ShowTables(Subject.CATALOGS, Optional.empty(), pattern);
            case DATABASES -> new Statement.ShowSchemas(pattern);
            case COLUMNS -> new Statement.ShowColumns(table(node));
            case FUNCTIONS ->
                new Statement.ShowFunctions(
                        node.functionScope() == null ? Kind.ALL : Kind.valueOf(node.functionScope()),
                        node.scope() == null ? List.of() : Translation.name(node.scope()),
                        pattern);
            case TABLE_PROPERTIES -> show(node, ShowTable.Subject.PROPERTIES, pattern);
            case CREATE_TABLE ->
                node.functionScope() == null
                        ? show(node, ShowTable.Subject.STATEMENT, pattern)
                        : show(node, ShowTable.Subject.HIVE_STATEMENT, pattern);
            case PARTITIONS -> show(node, ShowTable.Subject.PARTITIONS, pattern);
            case TABLE_EXTENDED ->
                node.partition().isEmpty()
                        ? new Statement.ShowTables(Subject.DETAILS, scope(node), pattern)
                        : partitionDetails(node, pattern.orElseThrow());
            case CURRENT_SCHEMA -> new Statement.ShowTables(Subject.CURRENT_SCHEMA, Optional.empty(), pattern);
        };
    }

    private Statement show(ShowStatement node, ShowTable.Subject subject, Optional<String> key) {
        return new ShowTable(Translation.name(node.scope()), subject, key, tables.partition(node.partition()));
    }

    /** SHOW TABLE EXTENDED LIKE 'table' PARTITION: the text is the table's name. */
    private Statement partitionDetails(ShowStatement node, String table) {
        List<String> name = new ArrayList<>();
        if (node.scope() != null) {
            name.addAll(Translation.name(node.scope()));
        }
        name.add(table);
        return new ShowTable(
                name, ShowTable.Subject.PARTITION_DETAILS, Optional.empty(), tables.partition(node.partition()));
    }

    private static Optional<String> scope(ShowStatement node) {
        return Optional.ofNullable(node.scope()).map(name -> String.join(".", name.names));
    }

    /** SHOW COLUMNS IN t IN db is SHOW COLUMNS IN db.t. */
    private static List<String> table(ShowStatement node) {
        List<String> table = Translation.name(node.scope());
        if (node.database() == null) {
            return table;
        }
        String database = String.join(".", node.database().names);
        if (table.size() == 1) {
            return List.of(database, table.get(0));
        }
        String written = String.join(".", table.subList(0, table.size() - 1));
        if (!written.equalsIgnoreCase(database)) {
            throw new ArclightException(
                    ErrorCondition.SHOW_COLUMNS_WITH_CONFLICT_NAMESPACE,
                    "namespaceA",
                    Catalog.quote(List.of(database)),
                    "namespaceB",
                    Catalog.quote(List.of(written)));
        }
        return table;
    }

    @Override
    public Statement visitDescribeStatement(DescribeStatement node) {
        return switch (node.subject()) {
            case TABLE -> describeTable(node);
            case FUNCTION -> new Statement.DescribeFunction(functionName(node.target()), node.extended());
            case QUERY -> new Statement.DescribeQuery(query(node.target()));
            case DATABASE -> new DescribeSchema(Translation.name((SqlIdentifier) node.target()), node.extended());
        };
    }

    private Statement describeTable(DescribeStatement node) {
        if (node.json()) {
            return describeAsJson(node);
        }
        if (node.partition().isEmpty()) {
            return new Statement.DescribeTable(
                    Translation.name((SqlIdentifier) node.target()),
                    node.extended(),
                    Optional.ofNullable(node.column()).map(column -> String.join(".", column.names)));
        }
        if (node.column() != null) {
            throw translation.error(ErrorCondition.UNSUPPORTED_FEATURE__DESC_TABLE_COLUMN_PARTITION, node);
        }
        return new ShowTable(
                Translation.name((SqlIdentifier) node.target()),
                node.extended() ? ShowTable.Subject.PARTITION_EXTENDED : ShowTable.Subject.PARTITION,
                Optional.empty(),
                tables.partition(node.partition()));
    }

    private Statement describeAsJson(DescribeStatement node) {
        List<String> table = Translation.name((SqlIdentifier) node.target());
        if (node.column() != null) {
            throw translation.error(ErrorCondition.UNSUPPORTED_FEATURE__DESC_TABLE_COLUMN_JSON, node);
        }
        if (!node.extended()) {
            throw translation.error(
                    ErrorCondition.DESCRIBE_JSON_NOT_EXTENDED, node, "tableName", String.join(".", table));
        }
        if (!node.partition().isEmpty()) {
            throw translation.unsupported("DESCRIBE of a partition AS JSON", node);
        }
        return new Statement.DescribeTableAsJson(table);
    }

    private static List<String> functionName(SqlNode target) {
        return target instanceof StringLiteral symbol
                ? List.of(symbol.text())
                : Translation.name((SqlIdentifier) target);
    }

    @Override
    public Statement visitExplainStatement(ExplainStatement node) {
        return new Statement.Explain(
                statement(node.statement()),
                Statement.ExplainMode.valueOf(node.mode().name()));
    }

    @Override
    public Statement visitUseStatement(UseStatement node) {
        return new Statement.Use(Translation.name(node.name()), node.isCatalog());
    }

    @Override
    public Statement visitCacheStatement(CacheStatement node) {
        return cache.statement(node);
    }

    @Override
    public Statement visitSetStatement(SetStatement node) {
        return new Statement.SetSetting(
                Optional.ofNullable(node.key()),
                Optional.ofNullable(node.value())
                        .map(value -> Settings.TIME_ZONE.key().equals(node.key()) ? zone(value) : value),
                node.verbose());
    }

    /** A zone by name, or as the interval between it and UTC: at most 18 hours, of whole seconds. */
    private String zone(String value) {
        if (!value.regionMatches(true, 0, "INTERVAL", 0, "INTERVAL".length())) {
            return value;
        }
        LogicalExpression interval = ExpressionSyntax.parse(value, translation.settings());
        boolean inDays = interval instanceof Constant constant && constant.type() instanceof DayTimeIntervalType;
        long micros = inDays ? (Long) ((Constant) interval).value() : Long.MAX_VALUE;
        if (Math.abs(micros) > LARGEST_OFFSET_SECONDS * MICROS_PER_SECOND || micros % MICROS_PER_SECOND != 0) {
            throw new ArclightException(
                    ErrorCondition.INVALID_INTERVAL_FORMAT__TIMEZONE_INTERVAL_OUT_OF_RANGE, "input", value);
        }
        return ZoneOffset.ofTotalSeconds((int) (micros / MICROS_PER_SECOND)).toString();
    }

    @Override
    public Statement visitResetStatement(ResetStatement node) {
        return new Statement.ResetSetting(Optional.ofNullable(node.key()));
    }
}
