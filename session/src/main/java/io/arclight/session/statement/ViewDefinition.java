package io.arclight.session.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.catalog.TableName;
import io.arclight.planner.command.TableStatement.CreatePersistentView;
import io.arclight.planner.syntax.SqlSyntax;
import io.arclight.session.execution.SessionState;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What CREATE VIEW makes of its clauses. */
record ViewDefinition(SessionState session) {
    /**
     * The view; its query has been analyzed.
     *
     * @throws ArclightException INVALID_TEMP_OBJ_REFERENCE, CREATE_VIEW_COLUMN_ARITY_MISMATCH, ...
     */
    CatalogEntry.PersistentView define(TableName name, CreatePersistentView statement) {
        StructType schema = withoutParameters(() -> session.analyze(
                        statement.plan(),
                        ExecuteOptions.DEFAULT,
                        session.catalog().defining(name))
                .declared());
        checkArity(name.parts(), statement.columns(), schema);
        List<StructField> fields = new ArrayList<>();
        for (StructField field : schema.fields()) {
            String column = statement.columns().isEmpty()
                    ? field.name()
                    : statement.columns().get(fields.size());
            fields.add(new StructField(column, field.dataType(), true));
        }
        StructType columns = new StructType(fields);
        TableDefinition.checkDistinct(columns);
        return new CatalogEntry.PersistentView(
                name,
                columns,
                statement.columnComments(),
                new CatalogEntry.Source(
                        statement.plan(),
                        schema.names(),
                        statement.text(),
                        session.catalog().currentSchema(),
                        SqlSyntax.readingSettings(session.settings())),
                statement.binding(),
                new CatalogEntry.Remarks(statement.comment(), statement.properties()));
    }

    /**
     * The columns of a view's query, which must not have parameters: the view would outlive their values.
     *
     * @throws ArclightException UNSUPPORTED_FEATURE.PARAMETER_MARKER_IN_UNEXPECTED_STATEMENT
     */
    static StructType withoutParameters(Supplier<StructType> analysis) {
        try {
            return analysis.get();
        } catch (ArclightException e) {
            if (e.condition() != ErrorCondition.UNBOUND_SQL_PARAMETER) {
                throw e;
            }
            throw new ArclightException(
                            ErrorCondition.UNSUPPORTED_FEATURE__PARAMETER_MARKER_IN_UNEXPECTED_STATEMENT,
                            "statement",
                            "the query of CREATE VIEW")
                    .at(e.origin());
        }
    }

    /**
     * Checks the names that a view gives to the columns of its query.
     *
     * @throws ArclightException CREATE_VIEW_COLUMN_ARITY_MISMATCH
     */
    static void checkArity(List<String> view, List<String> columns, StructType schema) {
        if (columns.isEmpty() || columns.size() == schema.size()) {
            return;
        }
        throw new ArclightException(
                columns.size() > schema.size()
                        ? ErrorCondition.CREATE_VIEW_COLUMN_ARITY_MISMATCH__NOT_ENOUGH_DATA_COLUMNS
                        : ErrorCondition.CREATE_VIEW_COLUMN_ARITY_MISMATCH__TOO_MANY_DATA_COLUMNS,
                "viewName",
                Catalog.quote(view),
                "viewColumns",
                String.join(", ", columns),
                "dataColumns",
                String.join(", ", schema.names()));
    }
}
