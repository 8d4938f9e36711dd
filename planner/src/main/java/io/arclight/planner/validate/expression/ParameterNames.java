package io.arclight.planner.validate.expression;

import io.arclight.planner.catalog.SqlFunction;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.validate.name.FieldAccess;
import io.arclight.planner.validate.name.Namespace;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.typed.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parameters of a function written in SQL, by name or qualified with the function's. */
public final class ParameterNames implements Namespace {
    private final SqlFunction function;
    private final List<Typed> values;
    private final AnalysisContext context;

    /**
     * Parameters.
     *
     * @param function whose they are
     * @param values what they mean, in order
     * @param context the context of the function's body
     */
    public ParameterNames(SqlFunction function, List<Typed> values, AnalysisContext context) {
        this.function = function;
        this.values = List.copyOf(values);
        this.context = context;
    }

    @Override
    public Optional<Typed> find(Attribute name) {
        List<String> parts = name.name();
        if (parts.size() == 1 && ExpressionAnalyzer.isCallWithoutParentheses(parts.get(0))) {
            return Optional.empty();
        }
        if (parts.size() > 1 && parts.get(0).equalsIgnoreCase(function.simpleName())) {
            Optional<Typed> qualified = parameter(parts.get(1), parts.subList(2, parts.size()), name);
            if (qualified.isPresent()) {
                return qualified;
            }
        }
        return parameter(parts.get(0), parts.subList(1, parts.size()), name);
    }

    private Optional<Typed> parameter(String name, List<String> fields, Attribute written) {
        for (int i = 0; i < values.size(); i++) {
            SqlFunction.Parameter parameter = function.parameters().get(i);
            if (parameter.name().equalsIgnoreCase(name)) {
                Typed value = values.get(i).printedAs(() -> name.toLowerCase(Locale.ROOT));
                return fields.isEmpty()
                        ? Optional.of(value)
                        : new FieldAccess(context, written.origin()).find(value, fields);
            }
        }
        return Optional.empty();
    }

    @Override
    public Scope scope() {
        List<Column> columns = new ArrayList<>();
        for (Typed value : values) {
            String name = function.parameters().get(columns.size()).name();
            columns.add(Column.of(name, columns.size(), value.rex().getType()));
        }
        return new Scope(columns, List.of());
    }
}
