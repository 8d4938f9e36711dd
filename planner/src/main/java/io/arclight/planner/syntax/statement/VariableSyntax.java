package io.arclight.planner.syntax.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.parser.statement.ExecuteImmediateStatement;
import io.arclight.parser.statement.VariableStatement;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.Variables;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.VariableStatement.DeclareVariable;
import io.arclight.planner.command.VariableStatement.DropVariable;
import io.arclight.planner.command.VariableStatement.ExecuteImmediate;
import io.arclight.planner.command.VariableStatement.SetVariable;
import io.arclight.planner.command.VariableStatement.Written;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Alias;
import io.arclight.planner.syntax.query.Translation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.util.SqlBasicVisitor;

/** Statements about variables, and EXECUTE IMMEDIATE. */
final class VariableSyntax {
    private final Translation translation;

    VariableSyntax(Translation translation) {
        this.translation = translation;
    }

    /** DECLARE, SET, DROP VARIABLE. */
    Statement variable(VariableStatement node) {
        List<List<String>> names = names(node.names());
        List<Optional<LogicalExpression>> values = new ArrayList<>();
        for (SqlNode value : node.values()) {
            values.add(Optional.ofNullable(value).map(translation.expressions()::expression));
        }
        return switch (node.action()) {
            case DECLARE -> {
                checkDefinition(node);
                yield new DeclareVariable(
                        names,
                        node.tolerant(),
                        Optional.ofNullable(node.type()).map(translation.types()::type),
                        values.isEmpty() ? Optional.empty() : values.get(0));
            }
            case SET ->
                new SetVariable(names, values, Optional.ofNullable(node.query()).map(translation.queries()::query));
            case DROP -> new DropVariable(names, node.tolerant());
        };
    }

    private void checkDefinition(VariableStatement node) {
        if (node.type() == null && node.values().isEmpty()) {
            throw translation.error(ErrorCondition.INVALID_SQL_SYNTAX__VARIABLE_TYPE_OR_DEFAULT_REQUIRED, node);
        }
        for (SqlNode value : node.values()) {
            if (value != null && holdsQuery(value)) {
                throw new ArclightException(
                        ErrorCondition.INVALID_DEFAULT_VALUE__SUBQUERY_EXPRESSION,
                        "statement",
                        "DECLARE VARIABLE",
                        "colName",
                        Catalog.quote(
                                Variables.fullName(Translation.name(node.names().get(0)))),
                        "defaultValue",
                        translation.fragment(value));
            }
        }
    }

    /** Whether a query stands in an expression. */
    static boolean holdsQuery(SqlNode expression) {
        boolean[] found = {false};
        expression.accept(new SqlBasicVisitor<Void>() {
            @Override
            public Void visit(SqlCall call) {
                found[0] |= call.isA(SqlKind.QUERY);
                return super.visit(call);
            }
        });
        return found[0];
    }

    private static List<List<String>> names(List<SqlIdentifier> names) {
        return names.stream().map(Translation::name).toList();
    }

    /** EXECUTE IMMEDIATE. */
    Statement execute(ExecuteImmediateStatement node) {
        checkAliases(node);
        return new ExecuteImmediate(
                new Written(translation.expressions().expression(node.text()), translation.fragment(node.text())),
                names(node.into()),
                node.arguments().stream().map(this::argument).toList());
    }

    private void checkAliases(ExecuteImmediateStatement node) {
        List<String> aliases = node.arguments().stream()
                .filter(argument -> argument.getKind() == SqlKind.AS)
                .map(argument -> Translation.simple(((SqlCall) argument).operand(1)))
                .toList();
        List<String> repeated = aliases.stream()
                .filter(alias -> Collections.frequency(aliases, alias) > 1)
                .distinct()
                .toList();
        if (!repeated.isEmpty()) {
            throw translation.error(
                    ErrorCondition.EXEC_IMMEDIATE_DUPLICATE_ARGUMENT_ALIASES,
                    node,
                    "aliases",
                    Catalog.quoteAll(repeated));
        }
    }

    private Written argument(SqlNode node) {
        if (node.getKind() != SqlKind.AS) {
            return new Written(translation.expressions().expression(node), translation.fragment(node));
        }
        List<SqlNode> operands = ((SqlCall) node).getOperandList();
        LogicalExpression value = translation.expressions().expression(operands.get(0));
        return new Written(
                new Alias(value, List.of(Translation.simple(operands.get(1)))), translation.fragment(operands.get(0)));
    }
}
