package io.arclight.sql;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.expression.Literal;
import io.arclight.planner.command.Statement;
import io.arclight.planner.logical.LeafPlan.OneRow;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Alias;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.SelectPlan.Project;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The values that {@link SparkSession#sql(String, Object...)} gives to parameters. */
final class SqlArguments {
    private static final Set<String> CONSTRUCTORS =
            Set.of("array", "map", "struct", "named_struct", "map_from_arrays", "map_from_entries");

    private SqlArguments() {}

    /**
     * The constant that an argument is.
     *
     * @param name the parameter, for messages
     * @throws ArclightException INVALID_SQL_ARG for a column that is neither a literal nor made of literals by the functions
     *     for arrays, maps and structs
     */
    static Literal literal(SparkSession spark, String name, Object argument) {
        LogicalExpression expression = functions.lit(argument).expression();
        if (expression instanceof Constant constant) {
            return new Literal(constant.value(), constant.type());
        }
        if (!isAllowed(expression)) {
            throw new ArclightException(ErrorCondition.INVALID_SQL_ARG, "name", name);
        }
        RowCollector collector = new RowCollector(spark);
        Project query = new Project(new OneRow(), List.of(expression));
        Object value = collector.internalRows(new Statement.Query(query)).get(0)[0];
        return new Literal(value, collector.schema().field(0).dataType());
    }

    private static boolean isAllowed(LogicalExpression expression) {
        if (expression instanceof Alias alias) {
            return isAllowed(alias.child());
        }
        return expression instanceof Constant
                || expression instanceof FunctionCall call
                        && CONSTRUCTORS.contains(call.name().toLowerCase(Locale.ROOT))
                        && call.arguments().stream().allMatch(SqlArguments::isAllowed);
    }
}
