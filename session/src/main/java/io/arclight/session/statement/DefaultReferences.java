package io.arclight.session.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
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
import java.util.function.Supplier;

/**
 * DEFAULT in the query of SET VARIABLE or INSERT: an item of its select list, or a value of its VALUES, that is nothing but this
 * word is the default of the variable or column in its place; unless it is a column's name.
 *
 * @param targets the defaults
 */
record DefaultReferences(QueryExecution queries, List<LogicalExpression> targets) {
    private static final String DEFAULT = "DEFAULT";

    /** Whether an error says that DEFAULT stands where it has no meaning. */
    private static boolean isMisplaced(ArclightException e) {
        boolean unresolved = e.condition() == ErrorCondition.UNRESOLVED_COLUMN__WITHOUT_SUGGESTION
                || e.condition() == ErrorCondition.UNRESOLVED_COLUMN__WITH_SUGGESTION;
        return unresolved
                && "`DEFAULT`".equalsIgnoreCase(e.getMessageParameters().get("objectName"));
    }

    /**
     * What happens with the defaults.
     *
     * @throws ArclightException DEFAULT_PLACEMENT_INVALID when the word stands within an expression
     */
    static <T> T placed(Supplier<T> action) {
        try {
            return action.get();
        } catch (ArclightException e) {
            throw isMisplaced(e) ? new ArclightException(ErrorCondition.DEFAULT_PLACEMENT_INVALID) : e;
        }
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
        boolean written = project.items().stream().anyMatch(DefaultReferences::isDefault);
        return written && queries.schema(project.child()).names().stream().noneMatch(DEFAULT::equalsIgnoreCase)
                ? new Project(project.child(), values(project.items()))
                : project;
    }

    private List<LogicalExpression> values(List<LogicalExpression> written) {
        List<LogicalExpression> values = new ArrayList<>();
        for (LogicalExpression value : written) {
            boolean known = values.size() < targets.size();
            values.add(known && isDefault(value) ? targets.get(values.size()) : value);
        }
        return values;
    }

    private static boolean isDefault(LogicalExpression expression) {
        return expression instanceof Attribute attribute
                && attribute.name().size() == 1
                && attribute.name().get(0).equalsIgnoreCase(DEFAULT);
    }
}
