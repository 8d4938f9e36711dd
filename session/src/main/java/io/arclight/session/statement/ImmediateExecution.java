package io.arclight.session.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.metric.PhaseTimes;
import io.arclight.exec.type.StructType;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.VariableStatement.ExecuteImmediate;
import io.arclight.planner.command.VariableStatement.Written;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.NameExpression.Alias;
import io.arclight.planner.logical.ReshapedPlan.ParameterizedQuery;
import io.arclight.planner.syntax.SqlSyntax;
import io.arclight.session.execution.QueryExecution;
import io.arclight.session.execution.SessionState;
import io.arclight.session.query.QueryResult;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** EXECUTE IMMEDIATE: computes the text and the values of its parameters, and runs it. */
record ImmediateExecution(SessionState session, QueryExecution queries, ExecuteOptions options) {
    /** Runs the statement of the text. */
    QueryResult run(ExecuteImmediate statement) {
        String text = text(statement);
        ExecuteOptions arguments = arguments(statement, text);
        return session.parse(text, arguments).accept(new StatementExecution(session, arguments, new PhaseTimes()));
    }

    /** The columns of what the statement of the text gives. */
    StructType schema(ExecuteImmediate statement) {
        String text = text(statement);
        ExecuteOptions arguments = arguments(statement, text);
        return session.parse(text, arguments).accept(new ResultSchemas(session, arguments));
    }

    /**
     * The query of the text, with its parameters.
     *
     * @throws ArclightException INVALID_STATEMENT_FOR_EXECUTE_INTO when it is none
     */
    LogicalPlan query(ExecuteImmediate statement) {
        String text = text(statement);
        ExecuteOptions arguments = arguments(statement, text);
        Statement inner = session.parse(text, arguments);
        if (inner instanceof ExecuteImmediate nested && nested.into().isEmpty()) {
            return new ImmediateExecution(session, new QueryExecution(session, arguments, queries.times()), arguments)
                    .query(nested);
        }
        if (!(inner instanceof Statement.Query query)) {
            throw new ArclightException(ErrorCondition.INVALID_STATEMENT_FOR_EXECUTE_INTO, "sqlString", text);
        }
        return new ParameterizedQuery(query.plan(), arguments.parameters(), arguments.namedParameters());
    }

    private String text(ExecuteImmediate statement) {
        Literal text = value(statement.text().expression(), statement.text().text());
        if (!text.type().isString()) {
            throw new ArclightException(
                    ErrorCondition.INVALID_EXPR_TYPE_FOR_QUERY_EXECUTE_IMMEDIATE,
                    "exprType",
                    "\"" + text.type().sql() + "\"");
        }
        if (text.value() == null) {
            throw new ArclightException(
                    ErrorCondition.NULL_QUERY_STRING_EXECUTE_IMMEDIATE,
                    "varName",
                    "`" + statement.text().text() + "`");
        }
        return text.value().toString();
    }

    /** The values, all of them in order, those under aliases by name, too: the statement of the text says which it means. */
    private ExecuteOptions arguments(ExecuteImmediate statement, String text) {
        List<Literal> values = new ArrayList<>();
        Map<String, Literal> named = new HashMap<>();
        for (Written argument : statement.arguments()) {
            if (argument.expression() instanceof Alias alias) {
                Literal value = value(alias.child(), argument.text());
                values.add(value);
                named.put(alias.names().get(0), value);
            } else {
                values.add(value(argument.expression(), argument.text()));
            }
        }
        if (named.size() < values.size() && SqlSyntax.hasNamedParameter(text)) {
            throw new ArclightException(ErrorCondition.ALL_PARAMETERS_MUST_BE_NAMED, "exprs", unnamed(statement));
        }
        return new ExecuteOptions(values, named, options.timeoutMillis(), options.maxRows(), options.cancellation());
    }

    private static String unnamed(ExecuteImmediate statement) {
        return statement.arguments().stream()
                .filter(argument -> !(argument.expression() instanceof Alias))
                .map(argument -> "\"" + argument.text() + "\"")
                .collect(Collectors.joining(", "));
    }

    /** The value of an expression that needs no row. */
    private Literal value(LogicalExpression expression, String text) {
        return session.constantValue(expression, options)
                .orElseThrow(() -> new ArclightException(
                        ErrorCondition.UNSUPPORTED_EXPR_FOR_PARAMETER, "invalidExprSql", "\"" + text + "\""));
    }
}
