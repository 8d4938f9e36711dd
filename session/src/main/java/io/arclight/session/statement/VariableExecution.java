package io.arclight.session.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.Variables;
import io.arclight.planner.catalog.Variables.Variable;
import io.arclight.planner.command.VariableStatement.DeclareVariable;
import io.arclight.planner.command.VariableStatement.DropVariable;
import io.arclight.planner.command.VariableStatement.ExecuteImmediate;
import io.arclight.planner.command.VariableStatement.SetVariable;
import io.arclight.planner.command.VariableStatementVisitor;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.ValueExpression.CastExpression;
import io.arclight.session.execution.QueryExecution;
import io.arclight.session.execution.RowsResult;
import io.arclight.session.execution.SessionState;
import io.arclight.session.listing.CommandSchemas;
import io.arclight.session.query.QueryResult;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Carries out statements about variables, and the one whose text is a value. */
record VariableExecution(SessionState session, QueryExecution queries, ExecuteOptions options)
        implements VariableStatementVisitor<QueryResult> {
    private Variables variables() {
        return session.catalog().variables();
    }

    private QueryResult nothing() {
        return new RowsResult(session, CommandSchemas.NOTHING, List.of());
    }

    private static LogicalExpression cast(LogicalExpression value, DataType type) {
        return new CastExpression(value, type, false, Origin.NONE);
    }

    @Override
    public QueryResult visitDeclareVariable(DeclareVariable statement) {
        LogicalExpression written = statement.value().orElseGet(() -> new Constant(null, AtomicType.NULL, Origin.NONE));
        LogicalExpression otherwise =
                statement.type().map(type -> cast(written, type)).orElse(written);
        Literal value = queries.constant(otherwise);
        variables().declare(statement.names(), value, otherwise, statement.replace());
        return nothing();
    }

    @Override
    public QueryResult visitSetVariable(SetVariable statement) {
        List<Variable> targets = targets(statement.names());
        List<LogicalExpression> defaults =
                targets.stream().map(Variable::otherwise).toList();
        return DefaultReferences.placed(() -> {
            statement
                    .query()
                    .ifPresentOrElse(
                            query -> assign(targets, new DefaultReferences(queries, defaults).query(query)),
                            () -> assign(targets, statement.values()));
            return nothing();
        });
    }

    private void assign(List<Variable> targets, List<Optional<LogicalExpression>> written) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Variable target = targets.get(i);
            LogicalExpression value = written.get(i).orElse(target.otherwise());
            values.add(queries.constant(cast(value, target.value().type())).value());
        }
        for (int i = 0; i < targets.size(); i++) {
            variables().set(targets.get(i), values.get(i));
        }
    }

    private List<Variable> targets(List<List<String>> names) {
        List<Variable> targets = names.stream().map(variables()::get).toList();
        Set<String> seen = new HashSet<>();
        for (Variable target : targets) {
            if (!seen.add(target.name().toLowerCase(Locale.ROOT))) {
                throw new ArclightException(
                        ErrorCondition.DUPLICATE_ASSIGNMENTS, "nameList", Catalog.quote(List.of(target.name())));
            }
        }
        return targets;
    }

    /** Variables get the values of a query's only row; nulls when it has none. */
    private void assign(List<Variable> targets, LogicalPlan query) {
        int width = queries.schema(query).size();
        if (width != targets.size()) {
            throw new ArclightException(
                    ErrorCondition.ASSIGNMENT_ARITY_MISMATCH,
                    "numTarget",
                    Integer.toString(targets.size()),
                    "numExpr",
                    Integer.toString(width));
        }
        List<Literal[]> rows = queries.rows(query, 2);
        if (rows.size() > 1) {
            throw new ArclightException(ErrorCondition.ROW_SUBQUERY_TOO_MANY_ROWS);
        }
        for (int i = 0; i < width; i++) {
            Variable target = targets.get(i);
            variables().set(target, rows.isEmpty() ? null : converted(rows.get(0)[i], target));
        }
    }

    private Object converted(Literal value, Variable target) {
        LogicalExpression constant = new Constant(value.value(), value.type(), Origin.NONE);
        return queries.constant(cast(constant, target.value().type())).value();
    }

    @Override
    public QueryResult visitDropVariable(DropVariable statement) {
        statement.names().forEach(name -> variables().drop(name, statement.ifExists()));
        return nothing();
    }

    @Override
    public QueryResult visitExecuteImmediate(ExecuteImmediate statement) {
        ImmediateExecution immediate = new ImmediateExecution(session, queries, options);
        if (statement.into().isEmpty()) {
            return immediate.run(statement);
        }
        List<Variable> targets = targets(statement.into());
        assign(targets, immediate.query(statement));
        return nothing();
    }
}
