package io.arclight.session.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.SqlFunction;
import io.arclight.planner.catalog.SqlFunction.Parameter;
import io.arclight.planner.command.FunctionStatement.CreateFunction;
import io.arclight.planner.command.FunctionStatement.DataAccess;
import io.arclight.planner.command.FunctionStatement.DropFunction;
import io.arclight.planner.command.FunctionStatementVisitor;
import io.arclight.planner.validate.Analyzer;
import io.arclight.session.execution.RowsResult;
import io.arclight.session.execution.SessionState;
import io.arclight.session.listing.CommandSchemas;
import io.arclight.session.query.QueryResult;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Carries out statements about functions written in SQL. */
record FunctionExecution(SessionState session) implements FunctionStatementVisitor<QueryResult> {
    @Override
    public QueryResult visitCreateFunction(CreateFunction statement) {
        checkNames(statement);
        Catalog catalog = session.catalog();
        List<String> name =
                statement.temporary() ? temporary(statement.name()) : catalog.functionName(statement.name());
        SqlFunction written = new SqlFunction(
                name,
                statement.parameters(),
                statement.body(),
                statement.source(),
                catalog.currentSchema(),
                session.settings(),
                false,
                statement.comment());
        if (statement.ifNotExists() && isKnown(statement.temporary(), name)) {
            return nothing();
        }
        if (!statement.temporary()) {
            session.schema(name.get(1));
        }
        Catalog defining = catalog.defining(written);
        SqlFunction function = new Analyzer(defining, session.settings(), session.user())
                .define(written, statement.source().body());
        if (statement.access() == DataAccess.CONTAINS_SQL && defining.readsData()) {
            throw new ArclightException(ErrorCondition.INVALID_SQL_FUNCTION_DATA_ACCESS);
        }
        boolean reads = statement.access() == DataAccess.READS_SQL_DATA || defining.readsData();
        add(function.reading(reads), statement);
        return nothing();
    }

    private boolean isKnown(boolean temporary, List<String> name) {
        Catalog catalog = session.catalog();
        return temporary
                ? catalog.localFunctions().find(name).isPresent()
                : catalog.warehouse().findFunction(name).isPresent();
    }

    private void add(SqlFunction function, CreateFunction statement) {
        if (!added(function, statement.replace()) && !statement.ifNotExists()) {
            throw new ArclightException(
                    ErrorCondition.ROUTINE_ALREADY_EXISTS,
                    "newRoutineType",
                    "routine",
                    "routineName",
                    Catalog.quote(
                            function.temporary()
                                    ? function.name()
                                    : function.name().subList(1, 3)),
                    "existingRoutineType",
                    "routine");
        }
    }

    private boolean added(SqlFunction function, boolean replace) {
        Catalog catalog = session.catalog();
        if (!function.temporary()) {
            return catalog.warehouse().addFunction(function, replace);
        }
        if (!replace) {
            return catalog.localFunctions().putIfAbsent(function);
        }
        catalog.localFunctions().put(function);
        return true;
    }

    private static List<String> temporary(List<String> name) {
        if (name.size() > 1) {
            throw new ArclightException(
                    ErrorCondition.INVALID_TEMP_OBJ_QUALIFIER,
                    "objectType",
                    "FUNCTION",
                    "objectName",
                    Catalog.quote(name.subList(name.size() - 1, name.size())),
                    "qualifier",
                    Catalog.quote(name.subList(0, name.size() - 1)));
        }
        return name;
    }

    private static void checkNames(CreateFunction statement) {
        String name = String.join(".", statement.name());
        List<Parameter> parameters = statement.parameters();
        checkDistinct(
                parameters.stream().map(Parameter::name).toList(),
                ErrorCondition.DUPLICATE_ROUTINE_PARAMETER_NAMES,
                "names",
                name);
        if (statement.body() instanceof SqlFunction.Rows rows) {
            checkDistinct(
                    rows.columns().map(StructType::names).orElse(List.of()),
                    ErrorCondition.DUPLICATE_ROUTINE_RETURNS_COLUMNS,
                    "columns",
                    name);
        }
        for (int i = 1; i < parameters.size(); i++) {
            if (parameters.get(i).otherwise().isEmpty()
                    && parameters.get(i - 1).otherwise().isPresent()) {
                throw new ArclightException(
                        ErrorCondition.USER_DEFINED_FUNCTIONS__NOT_A_VALID_DEFAULT_PARAMETER_POSITION,
                        "functionName",
                        name,
                        "parameterName",
                        parameters.get(i - 1).name(),
                        "nextParameterName",
                        parameters.get(i).name());
            }
        }
    }

    private static void checkDistinct(List<String> names, ErrorCondition condition, String parameter, String function) {
        Set<String> seen = new HashSet<>();
        List<String> twice = names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !seen.add(name))
                .distinct()
                .sorted()
                .toList();
        if (!twice.isEmpty()) {
            throw new ArclightException(condition, "routineName", function, parameter, Catalog.quoteAll(twice));
        }
    }

    @Override
    public QueryResult visitDropFunction(DropFunction statement) {
        Catalog catalog = session.catalog();
        List<String> name =
                statement.temporary() ? temporary(statement.name()) : catalog.functionName(statement.name());
        boolean dropped = statement.temporary()
                ? catalog.localFunctions().remove(name)
                : catalog.warehouse().removeFunction(name);
        if (!dropped) {
            checkNoBuiltin(statement);
        }
        if (!dropped && !statement.ifExists()) {
            throw new ArclightException(ErrorCondition.ROUTINE_NOT_FOUND, "routineName", Catalog.quote(name));
        }
        return nothing();
    }

    private static void checkNoBuiltin(DropFunction statement) {
        if (statement.name().size() == 1
                && FunctionRegistry.find(statement.name().get(0)).isPresent()) {
            throw new ArclightException(
                    ErrorCondition.FORBIDDEN_OPERATION,
                    "statement",
                    "DROP",
                    "objectType",
                    "FUNCTION",
                    "objectName",
                    Catalog.quote(statement.name()));
        }
    }

    private QueryResult nothing() {
        return new RowsResult(session, CommandSchemas.NOTHING, List.of());
    }
}
