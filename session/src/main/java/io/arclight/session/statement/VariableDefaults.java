package io.arclight.session.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.planner.catalog.Variables.Variable;
import io.arclight.planner.logical.CombinedPlan.SubqueryAlias;
import io.arclight.planner.logical.CombinedPlan.With;
import io.arclight.planner.logical.LeafPlan.InlineTable;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.SelectPlan.Limit;
import io.arclight.planner.logical.SelectPlan.Project;
import io.arclight.planner.logical.SelectPlan.Sort;
import io.arclight.session.execution.QueryExecution;
import java.util.ArrayList;
import java.util.List;

/**
 * DEFAULT in the query of SET VARIABLE: an item of its select list, or a value of its VALUES, that is nothing but this word is the
 * default of the variable in its place; unless it is a column's name.
 */
record VariableDefaults(QueryExecution queries, List<Variable> targets) {
    private static final String DEFAULT = "DEFAULT";

    /** Whether an error says that DEFAULT stands where it has no meaning. */
    static boolean isMisplaced(ArclightException e) {
        boolean unresolved = e.condition() == ErrorCondition.UNRESOLVED_COLUMN__WITHOUT_SUGGESTION
                || e.condition() == ErrorCondition.UNRESOLVED_COLUMN__WITH_SUGGESTION;
        return unresolved
                && "`DEFAULT`".equalsIgnoreCase(e.getMessageParameters().get("objectName"));
    }

    /** The query with the defaults. */
    LogicalPlan query(LogicalPlan plan) {
        if (plan instanceof With with) {
            return new With(with.tables(), query(with.child()), with.recursive());
        }
        if (plan instanceof SubqueryAlias alias) {
            return new SubqueryAlias(query(alias.child()), alias.name(), alias.columns());
        }
        if (plan instanceof Limit limit) {
            return new Limit(query(limit.child()), limit.limit(), limit.offset());
        }
        if (plan instanceof Sort sort) {
            return new Sort(query(sort.child()), sort.orders(), sort.global());
        }
        if (plan instanceof Project project) {
            return project(project);
        }
        return plan instanceof InlineTable table
                ? new InlineTable(table.rows().stream().map(this::values).toList(), table.origin())
                : plan;
    }

    private LogicalPlan project(Project project) {
        boolean written = project.items().stream().anyMatch(VariableDefaults::isDefault);
        return written && queries.schema(project.child()).names().stream().noneMatch(DEFAULT::equalsIgnoreCase)
                ? new Project(project.child(), values(project.items()))
                : project;
    }

    private List<LogicalExpression> values(List<LogicalExpression> written) {
        List<LogicalExpression> values = new ArrayList<>();
        for (LogicalExpression value : written) {
            boolean known = values.size() < targets.size();
            values.add(known && isDefault(value) ? targets.get(values.size()).otherwise() : value);
        }
        return values;
    }

    private static boolean isDefault(LogicalExpression expression) {
        return expression instanceof Attribute attribute
                && attribute.name().size() == 1
                && attribute.name().get(0).equalsIgnoreCase(DEFAULT);
    }
}
