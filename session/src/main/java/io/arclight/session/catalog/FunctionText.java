package io.arclight.session.catalog;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.SqlFunction;
import io.arclight.planner.catalog.SqlFunction.Body;
import io.arclight.planner.catalog.SqlFunction.Rows;
import io.arclight.planner.catalog.SqlFunction.Value;
import io.arclight.planner.command.FunctionStatement.CreateFunction;
import io.arclight.planner.logical.SubqueryExpression.ScalarSubquery;
import io.arclight.planner.syntax.SqlSyntax;
import io.arclight.planner.validate.FunctionDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Functions written in SQL as the text of their files, and back. Beside the statement that made it a text says what the function
 * returns, whether it reads tables, the schema of names without one, and the session's settings when it was made.
 */
final class FunctionText {
    private static final String RETURNS = "returns";
    private static final String VALUE = "value";
    private static final String SCHEMA = "schema";
    private static final String READS_DATA = "reads data";
    private static final String QUERY = "query";
    private static final String SETTING = "set ";

    private FunctionText() {}

    static String of(SqlFunction function) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(RETURNS, CreateStatement.definitions(returned(function.body())));
        facts.put(SCHEMA, function.schema());
        facts.put(READS_DATA, Boolean.toString(function.readsData()));
        boolean query = function.body() instanceof Value value && value.expression() instanceof ScalarSubquery;
        facts.put(QUERY, Boolean.toString(query));
        function.configs().forEach((key, value) -> facts.put(SETTING + key, value));
        return new DefinitionText(facts, function.source().statement() + "\n").text();
    }

    private static StructType returned(Body body) {
        if (body instanceof Rows rows) {
            return rows.columns().orElse(StructType.EMPTY);
        }
        return new StructType(((Value) body)
                .type()
                .map(type -> List.of(new StructField(VALUE, type, true)))
                .orElse(List.of()));
    }

    /**
     * The function of a text.
     *
     * @param name its full name, in lower case
     * @throws io.arclight.exec.error.ArclightException when the text does not define it
     */
    static SqlFunction function(List<String> name, String text) {
        DefinitionText definition = DefinitionText.parse(text);
        Settings settings = Settings.defaults();
        for (Map.Entry<String, String> fact : definition.facts().entrySet()) {
            if (fact.getKey().startsWith(SETTING)) {
                settings = settings.with(fact.getKey().substring(SETTING.length()), fact.getValue());
            }
        }
        if (!(SqlSyntax.parseStatement(definition.statement(), settings) instanceof CreateFunction statement)) {
            throw new IllegalArgumentException("it holds no CREATE FUNCTION");
        }
        String last = statement.name().get(statement.name().size() - 1);
        if (!last.toLowerCase(Locale.ROOT).equals(name.get(2))) {
            throw new IllegalArgumentException("it defines `" + last + "`");
        }
        return new SqlFunction(
                List.of(name.get(0), name.get(1), last),
                statement.parameters(),
                body(statement.body(), definition),
                statement.source(),
                definition.fact(SCHEMA),
                settings,
                Boolean.parseBoolean(definition.fact(READS_DATA)),
                statement.comment());
    }

    private static Body body(Body written, DefinitionText definition) {
        StructType returned = SqlSyntax.parseSchema(definition.fact(RETURNS));
        if (written instanceof Rows rows) {
            return new Rows(rows.query(), Optional.of(returned));
        }
        Value value = (Value) written;
        boolean query = Boolean.parseBoolean(definition.fact(QUERY));
        return new Value(
                query ? value.expression() : FunctionDefinition.inlined(value.expression()),
                Optional.of(returned.field(0).dataType()));
    }
}
