package io.arclight.session.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CastRules;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TypeStructure;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.catalog.ColumnDefault;
import io.arclight.planner.catalog.ColumnNotes;
import io.arclight.planner.logical.LeafPlan.OneRow;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.ReshapedPlan.StoreAssignment;
import io.arclight.planner.logical.SelectPlan.Project;
import io.arclight.planner.logical.ValueExpression.CastExpression;
import io.arclight.planner.syntax.SqlSyntax;
import io.arclight.session.execution.QueryExecution;
import io.arclight.session.execution.SessionState;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What DEFAULT of a column may be, and what it is worth: a constant that fits the column, as in Spark's {@code
 * ResolveDefaultColumns}.
 *
 * @param statement the statement, as errors name it
 */
record ColumnDefaults(SessionState session, QueryExecution queries, String statement) {
    /** Behind a format whose tables cannot get columns with a default later. */
    private static final String NOT_ADDED = "*";

    /**
     * Checks that tables of a format may have columns with defaults.
     *
     * @param added whether the columns are new ones of a table that exists
     * @throws ArclightException when they may not
     */
    void checkFormat(ColumnNotes notes, String format, boolean added) {
        if (notes.defaults().isEmpty()) {
            return;
        }
        List<String> formats = Stream.of(session.settings()
                        .get(Settings.DEFAULT_COLUMN_PROVIDERS)
                        .toLowerCase(Locale.ROOT)
                        .split(","))
                .map(String::trim)
                .toList();
        boolean limited = formats.contains(format + NOT_ADDED);
        if (!formats.contains(format) && !limited) {
            throw refused(ErrorCondition._LEGACY_ERROR_TEMP_1345, format);
        }
        if (added && limited) {
            throw refused(ErrorCondition._LEGACY_ERROR_TEMP_1346, format);
        }
    }

    private ArclightException refused(ErrorCondition condition, String format) {
        return new ArclightException(condition, "statementType", statement, "dataSource", format);
    }

    /**
     * Defaults as they were written, with the values they have now for rows that exist.
     *
     * @param added whether the columns are new ones of a table that exists
     * @throws ArclightException INVALID_DEFAULT_VALUE; FEATURE_NOT_SUPPORTED for nested values of rows that exist
     */
    ColumnNotes evaluated(StructType columns, ColumnNotes notes, boolean added) {
        ColumnNotes known = notes;
        for (Map.Entry<String, ColumnDefault> entry : notes.defaults().entrySet()) {
            StructField field = columns.field(columns.indexOf(entry.getKey()).orElseThrow());
            ColumnDefault written = entry.getValue();
            Literal value = value(field, written.text().orElseThrow());
            if (isFlat(value.type())) {
                known = known.with(entry.getKey(), written.withExisting(value));
            } else if (added && value.value() != null) {
                throw new ArclightException(
                        ErrorCondition.FEATURE_NOT_SUPPORTED,
                        "feature",
                        "DEFAULT of a column of type " + value.type().sql() + " that is added to a table");
            }
        }
        return known;
    }

    /**
     * What a column's default is now.
     *
     * @throws ArclightException INVALID_DEFAULT_VALUE
     */
    Literal value(StructField column, String text) {
        DataType type = TypeStructure.withoutLengths(column.dataType());
        LogicalPlan row = new Project(new OneRow(), List.of(cast(constant(column, text), type, column, text)));
        LogicalPlan stored = new StoreAssignment(
                row, List.of(), new StructType(List.of(column)), Map.of(), List.of(), false, Map.of());
        return queries.rows(stored, 1).get(0)[0];
    }

    private Literal constant(StructField column, String text) {
        Optional<Literal> value;
        try {
            value = session.constantValue(SqlSyntax.parseExpression(text, session.settings()), ExecuteOptions.DEFAULT);
        } catch (ArclightException e) {
            throw error(ErrorCondition.INVALID_DEFAULT_VALUE__UNRESOLVED_EXPRESSION, column, text, Map.of())
                    .causedBy(e);
        }
        return value.orElseThrow(
                () -> error(ErrorCondition.INVALID_DEFAULT_VALUE__NOT_CONSTANT, column, text, Map.of()));
    }

    /** A value in the column's type: widened, or, where nothing is lost, narrowed. */
    private LogicalExpression cast(Literal value, DataType type, StructField column, String text) {
        LogicalExpression constant = new Constant(value.value(), value.type(), Origin.NONE);
        if (TypeStructure.isSame(value.type(), type) || CastRules.canUpCast(value.type(), type)) {
            return new CastExpression(constant, type, false, Origin.NONE);
        }
        boolean narrows = !isRefused(value.type()) && !isRefused(type) && CastRules.canCast(value.type(), type, true);
        Optional<Literal> narrowed = !narrows
                ? Optional.empty()
                : session.constantValue(new CastExpression(constant, type, true, Origin.NONE), ExecuteOptions.DEFAULT);
        return narrowed.filter(literal -> literal.value() != null)
                .map(literal -> new Constant(literal.value(), literal.type(), Origin.NONE))
                .orElseThrow(() -> error(
                        ErrorCondition.INVALID_DEFAULT_VALUE__DATA_TYPE,
                        column,
                        text,
                        Map.of(
                                "expectedType",
                                "\"" + column.dataType().sql() + "\"",
                                "actualType",
                                "\"" + value.type().sql() + "\"")));
    }

    /** Whether files without a column can have values of its type. */
    private static boolean isFlat(DataType type) {
        return !(type instanceof ArrayType
                || type instanceof MapType
                || type instanceof StructType
                || type == AtomicType.CALENDAR_INTERVAL);
    }

    /** Types between which and others a default is never narrowed. */
    private static boolean isRefused(DataType type) {
        return type == AtomicType.BOOLEAN || !isFlat(type);
    }

    private ArclightException error(
            ErrorCondition condition, StructField column, String text, Map<String, String> more) {
        Map<String, String> parameters = new LinkedHashMap<>(more);
        parameters.put("statement", statement);
        parameters.put("colName", Catalog.quote(List.of(column.name())));
        parameters.put("defaultValue", text);
        return new ArclightException(condition, parameters, Origin.NONE, null);
    }

    /** What INSERT puts into columns that get no value, by name: their defaults, in the columns' types. */
    static Map<String, LogicalExpression> expressions(CatalogEntry.Table table, Settings settings) {
        Map<String, LogicalExpression> expressions = new LinkedHashMap<>();
        for (StructField field : table.columns().fields()) {
            table.notes()
                    .defaultText(field.name())
                    .ifPresent(text -> expressions.put(
                            field.name(),
                            new CastExpression(
                                    SqlSyntax.parseExpression(text, settings),
                                    TypeStructure.withoutLengths(field.dataType()),
                                    false,
                                    Origin.NONE)));
        }
        return expressions;
    }
}
