package io.arclight.planner.syntax.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.plan.part.WriteTarget;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.file.FileListing;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.parser.statement.CreateTableStatement;
import io.arclight.parser.statement.CreateViewStatement;
import io.arclight.parser.statement.InsertStatement;
import io.arclight.parser.statement.OptionNode;
import io.arclight.parser.tree.ColumnDefinition;
import io.arclight.parser.tree.DefaultValue;
import io.arclight.parser.tree.RefusedClause;
import io.arclight.parser.tree.StringLiteral;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.ColumnDefault;
import io.arclight.planner.catalog.ColumnNotes;
import io.arclight.planner.catalog.SchemaBinding;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.TableStatement;
import io.arclight.planner.command.TableStatement.IfExists;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.syntax.query.Translation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;

/** Statements that make and fill tables. */
final class TableSyntax {
    private final Translation translation;

    TableSyntax(Translation translation) {
        this.translation = translation;
    }

    /** CREATE TABLE. */
    Statement createTable(CreateTableStatement node) {
        if (node.refused() != null) {
            throw translation.unsupported(node.refused() + " of a table", node);
        }
        if (node.refusedOperation() != null) {
            return new TableStatement.RefusedClause(Translation.name(node.name()), node.refusedOperation());
        }
        if (node.like() != null) {
            return createTableLike(node);
        }
        List<ColumnDefinition> columns = new ArrayList<>(node.columns());
        columns.addAll(node.partitionDefinitions());
        Optional<String> refused = refusedClause(columns);
        if (refused.isPresent()) {
            return new TableStatement.RefusedClause(Translation.name(node.name()), refused.get());
        }
        List<String> partitionBy = new ArrayList<>();
        node.partitionColumns().forEach(name -> partitionBy.add(name.getSimple()));
        node.partitionDefinitions()
                .forEach(column -> partitionBy.add(column.name().getSimple()));
        Map<String, String> options = options(node.options());
        String path = options.remove("path");
        return new TableStatement.CreateTable(
                Translation.name(node.name()),
                columns.isEmpty() ? Optional.empty() : Optional.of(schema(columns)),
                notes(columns, "CREATE TABLE"),
                Optional.ofNullable(node.source()).map(source -> format(source)),
                options,
                partitionBy,
                Optional.ofNullable(node.location() == null ? path : node.location()),
                Optional.ofNullable(node.comment()),
                options(node.properties()),
                node.replace() ? IfExists.REPLACE : node.ifNotExists() ? IfExists.KEEP : IfExists.ERROR,
                Optional.ofNullable(node.query())
                        .map(query -> translation.queries().query(query)));
    }

    private Statement createTableLike(CreateTableStatement node) {
        if (node.query() != null || !node.columns().isEmpty() || node.comment() != null || node.replace()) {
            throw translation.syntaxError(node);
        }
        return new TableStatement.CreateTableLike(
                Translation.name(node.name()),
                Translation.name(node.like()),
                Optional.ofNullable(node.source()).map(TableSyntax::format),
                options(node.options()),
                Optional.ofNullable(node.location()),
                options(node.properties()),
                node.ifNotExists());
    }

    /** CREATE VIEW. */
    Statement createView(CreateViewStatement node) {
        if (node.query() == null) {
            throw translation.syntaxError(node);
        }
        return new TableStatement.CreatePersistentView(
                Translation.name(node.name()),
                node.columns().stream().map(column -> column.name().getSimple()).toList(),
                comments(node.columns()),
                translation.queries().query(node.query()),
                translation.fragment(node.query()),
                binding(node),
                Optional.ofNullable(node.comment()),
                options(node.properties()),
                node.replace() ? IfExists.REPLACE : node.ifNotExists() ? IfExists.KEEP : IfExists.ERROR);
    }

    /** WITH SCHEMA; the names that a view gives its columns stay whatever evolves. */
    private static SchemaBinding binding(CreateViewStatement node) {
        if (node.schemaBinding() == null) {
            return SchemaBinding.COMPENSATION;
        }
        SchemaBinding binding = SchemaBinding.of(node.schemaBinding());
        return binding == SchemaBinding.EVOLUTION && !node.columns().isEmpty() ? SchemaBinding.TYPE_EVOLUTION : binding;
    }

    /** Columns with their types. */
    StructType schema(List<ColumnDefinition> columns) {
        List<StructField> fields = new ArrayList<>();
        for (ColumnDefinition column : columns) {
            if (column.repeated() != null) {
                throw translation.error(
                        ErrorCondition.CREATE_TABLE_COLUMN_DESCRIPTOR_DUPLICATE,
                        column,
                        "columnName",
                        Catalog.quote(List.of(column.name().getSimple())),
                        "optionName",
                        column.repeated());
            }
            fields.add(new StructField(
                    column.name().getSimple(), translation.types().type(column.type()), column.nullable()));
        }
        return new StructType(fields);
    }

    /** What tables of files do not have of columns, as Spark's errors name it: generated values, constraints. */
    static Optional<String> refusedClause(List<ColumnDefinition> columns) {
        return columns.stream()
                .map(ColumnDefinition::clause)
                .filter(Objects::nonNull)
                .map(RefusedClause::feature)
                .findFirst();
    }

    /**
     * Comments and defaults of columns, by name.
     *
     * @param statement the statement, as errors name it
     */
    ColumnNotes notes(List<ColumnDefinition> columns, String statement) {
        Map<String, ColumnDefault> defaults = new LinkedHashMap<>();
        for (ColumnDefinition column : columns) {
            if (column.defaultValue() != null) {
                String name = column.name().getSimple();
                defaults.put(name, ColumnDefault.written(defaultText(column.defaultValue(), name, statement)));
            }
        }
        return new ColumnNotes(comments(columns), defaults);
    }

    /**
     * The text behind DEFAULT.
     *
     * @param statement the statement, as errors name it
     * @throws ArclightException UNSUPPORTED_DEFAULT_VALUE when columns may have none, INVALID_DEFAULT_VALUE when there is a query
     *     in it
     */
    String defaultText(DefaultValue value, String column, String statement) {
        if (!translation.settings().get(Settings.DEFAULT_COLUMNS)) {
            throw translation.error(ErrorCondition.UNSUPPORTED_DEFAULT_VALUE__WITH_SUGGESTION, value);
        }
        if (VariableSyntax.holdsQuery(value)) {
            throw new ArclightException(
                    ErrorCondition.INVALID_DEFAULT_VALUE__SUBQUERY_EXPRESSION,
                    "statement",
                    statement,
                    "colName",
                    Catalog.quote(List.of(column)),
                    "defaultValue",
                    translation.fragment(value));
        }
        return translation.fragment(value);
    }

    /** Comments of columns, by name. */
    static Map<String, String> comments(List<ColumnDefinition> columns) {
        Map<String, String> comments = new LinkedHashMap<>();
        for (ColumnDefinition column : columns) {
            if (column.comment() != null) {
                comments.put(column.name().getSimple(), column.comment());
            }
        }
        return comments;
    }

    private static String format(SqlIdentifier source) {
        return String.join(".", source.names).toLowerCase(Locale.ROOT);
    }

    /** INSERT. */
    Statement insert(InsertStatement node) {
        if (node.table() == null) {
            return insertDirectory(node);
        }
        List<String> columns = node.columns() == null
                ? List.of()
                : node.columns().getList().stream().map(Translation::simple).toList();
        if (node.replaceWhere()) {
            return new TableStatement.RefusedClause(Translation.name(node.table()), "INSERT INTO ... REPLACE WHERE");
        }
        if (node.ifNotExists()) {
            checkIfNotExists(node);
        }
        return new TableStatement.Insert(
                Translation.name(node.table()),
                partition(node.partition()),
                columns,
                node.byName(),
                node.overwrite(),
                Optional.empty(),
                node.ifNotExists(),
                translation.queries().query(node.query()));
    }

    private void checkIfNotExists(InsertStatement node) {
        List<String> open = node.partition().stream()
                .filter(part -> part.value() == null)
                .map(OptionNode::key)
                .toList();
        String message = !node.overwrite()
                ? "INSERT INTO ... IF NOT EXISTS"
                : open.isEmpty() ? "" : "IF NOT EXISTS with dynamic partitions: " + String.join(", ", open);
        if (!message.isEmpty()) {
            throw new ArclightException(
                    ErrorCondition._LEGACY_ERROR_TEMP_0035, Map.of("message", message), translation.origin(node), null);
        }
    }

    private Statement insertDirectory(InsertStatement node) {
        Map<String, String> options = options(node.options());
        String path = options.remove("path");
        String directory = node.directory() == null ? path : node.directory();
        if (directory == null) {
            throw translation.syntaxError(node);
        }
        return new Statement.WriteFiles(
                translation.queries().query(node.query()),
                format(node.source()),
                FileListing.localPath(directory),
                WriteTarget.Mode.OVERWRITE,
                List.of(),
                options,
                List.of());
    }

    /** Options by name. */
    static Map<String, String> options(List<OptionNode> nodes) {
        Map<String, String> options = new LinkedHashMap<>();
        for (OptionNode option : nodes) {
            boolean path = option.key().equalsIgnoreCase("path");
            options.put(path ? "path" : option.key(), value(option.value()));
        }
        return options;
    }

    /** The text of an option's value. */
    static String value(SqlNode node) {
        if (node == null) {
            return "";
        }
        return node instanceof StringLiteral string ? string.text() : ((SqlLiteral) node).toValue();
    }

    /** Values of columns that name folders; none for those that are only named. */
    Map<String, Optional<LogicalExpression>> partition(List<OptionNode> nodes) {
        Map<String, Optional<LogicalExpression>> partition = new LinkedHashMap<>();
        for (OptionNode part : nodes) {
            partition.put(part.key(), Optional.ofNullable(part.value()).map(value -> translation
                    .expressions()
                    .expression(value)));
        }
        return partition;
    }
}
