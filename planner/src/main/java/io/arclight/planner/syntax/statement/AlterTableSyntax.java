package io.arclight.planner.syntax.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.source.file.FileListing;
import io.arclight.exec.type.StructField;
import io.arclight.parser.statement.AlterTableStatement;
import io.arclight.parser.statement.AnalyzeStatement;
import io.arclight.parser.statement.SchemaStatement;
import io.arclight.parser.tree.ColumnDefinition;
import io.arclight.parser.tree.DefaultValue;
import io.arclight.parser.tree.StringLiteral;
import io.arclight.planner.catalog.SchemaBinding;
import io.arclight.planner.catalog.TableChange;
import io.arclight.planner.command.SchemaStatement.AlterSchema;
import io.arclight.planner.command.SchemaStatement.CreateSchema;
import io.arclight.planner.command.SchemaStatement.DropSchema;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.TableStatement;
import io.arclight.planner.command.TableStatement.AlterTable;
import io.arclight.planner.command.TableStatement.Analyze;
import io.arclight.planner.command.TableStatement.AnalyzeSchema;
import io.arclight.planner.command.TableStatement.Maintain;
import io.arclight.planner.command.TableStatement.Maintain.Action;
import io.arclight.planner.syntax.query.Translation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;

/** Statements that change tables, views and schemas. */
final class AlterTableSyntax {
    private final Translation translation;
    private final TableSyntax tables;

    AlterTableSyntax(Translation translation, TableSyntax tables) {
        this.translation = translation;
        this.tables = tables;
    }

    /** CREATE, ALTER, DROP SCHEMA. */
    Statement schema(SchemaStatement node) {
        List<String> name = Translation.name(node.name());
        Optional<String> comment = Optional.ofNullable(node.comment());
        Optional<String> location = Optional.ofNullable(node.location());
        Map<String, String> properties = TableSyntax.options(node.properties());
        return switch (node.action()) {
            case CREATE -> new CreateSchema(name, node.tolerant(), comment, location, properties);
            case ALTER -> new AlterSchema(name, comment, location, properties);
            case DROP -> new DropSchema(name, node.tolerant(), node.cascade());
        };
    }

    /** ALTER TABLE, ALTER VIEW, TRUNCATE, REPAIR, COMMENT ON TABLE. */
    Statement alter(AlterTableStatement node) {
        List<SqlNode> operands = node.operands();
        return switch (node.action()) {
            case RENAME ->
                new TableStatement.RenameTable(
                        Translation.name(node.name()), Translation.name((SqlIdentifier) operands.get(0)));
            case ADD_COLUMNS -> {
                List<ColumnDefinition> columns =
                        operands.stream().map(ColumnDefinition.class::cast).toList();
                Optional<String> refused = TableSyntax.refusedClause(columns);
                yield refused.isPresent()
                        ? new TableStatement.RefusedClause(Translation.name(node.name()), refused.get())
                        : new TableStatement.AddColumns(
                                Translation.name(node.name()),
                                tables.schema(columns),
                                tables.notes(columns, "ALTER TABLE ADD COLUMNS"));
            }
            case RENAME_COLUMN -> change(node, TableChange.unsupported("RENAME COLUMN"));
            case DROP_COLUMNS -> change(node, TableChange.unsupported("DROP COLUMN"));
            case RENAME_PARTITION -> maintain(node, Action.RENAME_PARTITION);
            case REFUSED -> change(node, TableChange.unsupported(node.refused()));
            case SET_LOCATION ->
                change(node, TableChange.move(FileListing.localPath(((StringLiteral) operands.get(0)).text())));
            case CHANGE_COLUMN -> change(node, changeColumn(node));
            case SET_DEFAULT -> setDefault(node, Optional.of((DefaultValue) operands.get(1)));
            case DROP_DEFAULT -> setDefault(node, Optional.empty());
            case COMMENT_COLUMN ->
                change(
                        node,
                        TableChange.commentColumn(
                                Translation.simple(operands.get(0)), ((StringLiteral) operands.get(1)).text()));
            case COMMENT ->
                change(
                        node,
                        TableChange.comment(Optional.ofNullable((StringLiteral) operands.get(0))
                                .map(StringLiteral::text)));
            case SCHEMA_BINDING -> change(node, TableChange.schemaBinding(SchemaBinding.of(node.binding())));
            case SET_PROPERTIES -> change(node, TableChange.setProperties(TableSyntax.options(node.options())));
            case UNSET_PROPERTIES ->
                change(
                        node,
                        TableChange.unsetProperties(
                                TableSyntax.options(node.options()).keySet()));
            case ADD_PARTITION -> maintain(node, Action.ADD_PARTITION);
            case DROP_PARTITION -> maintain(node, Action.DROP_PARTITION);
            case TRUNCATE -> maintain(node, Action.TRUNCATE);
            case REPAIR -> maintain(node, Action.REPAIR);
            case QUERY ->
                new TableStatement.CreatePersistentView(
                        Translation.name(node.name()),
                        List.of(),
                        Map.of(),
                        translation.queries().query(node.query()),
                        translation.fragment(node.query()),
                        SchemaBinding.COMPENSATION,
                        Optional.empty(),
                        Map.of(),
                        TableStatement.IfExists.ALTER);
        };
    }

    /** ANALYZE TABLE, ANALYZE TABLES. */
    Statement analyze(AnalyzeStatement node) {
        List<String> name = node.name() == null ? List.of() : Translation.name(node.name());
        Analyze.Scope scope = Analyze.Scope.valueOf(node.scope().name());
        if (node.wholeSchema()) {
            return new AnalyzeSchema(name, scope);
        }
        List<String> columns = node.columns().stream()
                .map(column -> String.join(".", ((SqlIdentifier) column).names))
                .toList();
        return new Analyze(name, scope, columns, tables.partition(node.partition()));
    }

    /** A column keeps its name here: the name of the new definition is a way to write the type. */
    private TableChange changeColumn(AlterTableStatement node) {
        SqlIdentifier column = (SqlIdentifier) node.operands().get(0);
        ColumnDefinition definition = (ColumnDefinition) node.operands().get(1);
        if (!column.isSimple()) {
            return TableChange.unsupported("ALTER COLUMN with qualified column");
        }
        String refused = "";
        if (!definition.name().getSimple().equalsIgnoreCase(column.getSimple())) {
            refused = "Renaming column is not supported in Hive-style ALTER COLUMN, please run RENAME COLUMN instead";
        } else if (!definition.nullable()) {
            refused = "NOT NULL is not supported in Hive-style ALTER COLUMN";
        }
        if (node.operands().size() > 2 || !refused.isEmpty()) {
            throw new ArclightException(
                    ErrorCondition._LEGACY_ERROR_TEMP_0035, Map.of("message", refused), translation.origin(node), null);
        }
        StructField field = tables.schema(List.of(definition)).field(0);
        return TableChange.changeColumn(
                column.getSimple(), field.dataType(), Optional.ofNullable(definition.comment()));
    }

    private Statement setDefault(AlterTableStatement node, Optional<DefaultValue> value) {
        SqlIdentifier column = (SqlIdentifier) node.operands().get(0);
        return column.isSimple()
                ? new TableStatement.AlterDefault(
                        Translation.name(node.name()),
                        column.getSimple(),
                        value.map(
                                written -> tables.defaultText(written, column.getSimple(), "ALTER TABLE ALTER COLUMN")))
                : change(node, TableChange.unsupported("ALTER COLUMN with qualified column"));
    }

    private static Statement change(AlterTableStatement node, TableChange change) {
        return new AlterTable(Translation.name(node.name()), change);
    }

    private Statement maintain(AlterTableStatement node, Action action) {
        return new Maintain(
                Translation.name(node.name()),
                action,
                node.partitions().stream().map(tables::partition).toList(),
                node.tolerant());
    }
}
