package io.arclight.planner.syntax.statement;

import io.arclight.exec.error.ErrorCondition;
import io.arclight.parser.statement.FunctionStatement;
import io.arclight.parser.tree.ColumnDefinition;
import io.arclight.parser.tree.RefusedClause;
import io.arclight.planner.catalog.SqlFunction;
import io.arclight.planner.catalog.SqlFunction.Body;
import io.arclight.planner.catalog.SqlFunction.Parameter;
import io.arclight.planner.catalog.SqlFunction.Rows;
import io.arclight.planner.catalog.SqlFunction.Value;
import io.arclight.planner.command.FunctionStatement.CreateFunction;
import io.arclight.planner.command.FunctionStatement.DataAccess;
import io.arclight.planner.command.FunctionStatement.DropFunction;
import io.arclight.planner.command.Statement;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.SubqueryExpression.ScalarSubquery;
import io.arclight.planner.syntax.query.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CREATE FUNCTION and DROP FUNCTION. */
final class FunctionDefinitionSyntax {
    private final Translation translation;

    FunctionDefinitionSyntax(Translation translation) {
        this.translation = translation;
    }

    /** What a statement means. */
    Statement function(FunctionStatement node) {
        List<String> name = Translation.name(node.name());
        if (node.drop()) {
            return new DropFunction(name, node.temporary(), node.tolerant());
        }
        if (node.isClass()) {
            throw translation.unsupported("a function that is a class", node);
        }
        checkClauses(node);
        checkNullable(node, node.parameters());
        checkNullable(node, node.columns());
        return new CreateFunction(
                name,
                node.temporary(),
                node.replace(),
                node.tolerant(),
                parameters(node),
                node.table() ? rows(node) : value(node),
                new SqlFunction.Source(translation.fragment(node), translation.fragment(node.body())),
                access(node),
                Optional.ofNullable(node.comment()));
    }

    private static DataAccess access(FunctionStatement node) {
        if (node.containsSql()) {
            return DataAccess.CONTAINS_SQL;
        }
        return node.readsData() ? DataAccess.READS_SQL_DATA : DataAccess.UNDECLARED;
    }

    private void checkClauses(FunctionStatement node) {
        for (ColumnDefinition parameter : node.parameters()) {
            if (parameter.clause() != null) {
                throw translation.error(
                        parameter.clause() == RefusedClause.CONSTRAINT
                                ? ErrorCondition.INVALID_SQL_SYNTAX__CREATE_FUNC_WITH_COLUMN_CONSTRAINTS
                                : ErrorCondition.INVALID_SQL_SYNTAX__CREATE_FUNC_WITH_GENERATED_COLUMNS_AS_PARAMETERS,
                        node);
            }
        }
    }

    private void checkNullable(FunctionStatement node, List<ColumnDefinition> columns) {
        if (columns.stream().anyMatch(column -> !column.nullable())) {
            throw translation.error(
                    ErrorCondition.USER_DEFINED_FUNCTIONS__NOT_NULL_ON_FUNCTION_PARAMETERS,
                    node,
                    "input",
                    String.join(
                            ", ", columns.stream().map(translation::fragment).toList()));
        }
    }

    private List<Parameter> parameters(FunctionStatement node) {
        List<Parameter> parameters = new ArrayList<>();
        for (ColumnDefinition column : node.parameters()) {
            parameters.add(new Parameter(
                    column.name().getSimple(),
                    translation.types().type(column.type()),
                    Optional.ofNullable(column.defaultValue())
                            .map(value -> translation.expressions().expression(value.value()))));
        }
        return parameters;
    }

    private Body rows(FunctionStatement node) {
        if (!node.query()) {
            throw translation.error(
                    ErrorCondition.USER_DEFINED_FUNCTIONS__SQL_TABLE_UDF_BODY_MUST_BE_A_QUERY,
                    node,
                    "name",
                    String.join(".", node.name().names));
        }
        return new Rows(
                translation.queries().query(node.body()),
                node.columns().isEmpty()
                        ? Optional.empty()
                        : Optional.of(translation.types().struct(node.columns())));
    }

    private Body value(FunctionStatement node) {
        LogicalExpression expression = node.query()
                ? new ScalarSubquery(translation.queries().query(node.body()), translation.origin(node.body()))
                : translation.expressions().expression(node.body());
        return new Value(expression, Optional.ofNullable(node.returns()).map(translation.types()::type));
    }
}
