package io.arclight.planner.syntax.query;

import io.arclight.parser.tree.FunctionCall;
import io.arclight.planner.logical.LeafPlan.OneRow;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.ReshapedPlan.Hint;
import io.arclight.planner.logical.SelectPlan.Aggregate;
import io.arclight.planner.logical.SelectPlan.Distinct;
import io.arclight.planner.logical.SelectPlan.Filter;
import io.arclight.planner.logical.SelectPlan.Having;
import io.arclight.planner.logical.SelectPlan.NamedWindows;
import io.arclight.planner.logical.SelectPlan.Project;
import io.arclight.planner.logical.SelectPlan.Qualify;
import java.util.List;
import java.util.Locale;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlSelect;

/** SELECT, its clauses in the order in which they apply. */
final class SelectSyntax {
    private final Translation translation;
    private final RelationSyntax relations;
    private final WindowSyntax windows;
    private final GroupingSyntax groupings;

    SelectSyntax(Translation translation, RelationSyntax relations, WindowSyntax windows) {
        this.translation = translation;
        this.relations = relations;
        this.windows = windows;
        this.groupings = new GroupingSyntax(translation.expressions());
    }

    /** The plan of a select. */
    LogicalPlan select(SqlSelect node) {
        LogicalPlan plan = node.getFrom() == null ? new OneRow() : relations.relation(node.getFrom());
        if (node.getWhere() != null) {
            plan = new Filter(plan, expression(node.getWhere()));
        }
        List<LogicalExpression> items =
                translation.expressions().selectList(node.getSelectList().getList());
        plan = node.getGroup() == null
                ? new Project(plan, items)
                : new Aggregate(plan, groupings.grouping(node.getGroup()), items);
        if (node.getHaving() != null) {
            plan = new Having(plan, expression(node.getHaving()));
        }
        if (node.getQualify() != null) {
            plan = new Qualify(plan, expression(node.getQualify()));
        }
        if (node.isDistinct()) {
            plan = new Distinct(plan, List.of());
        }
        return hinted(windowed(plan, node.getWindowList()), node);
    }

    private LogicalExpression expression(SqlNode node) {
        return translation.expressions().expression(node);
    }

    private LogicalPlan windowed(LogicalPlan plan, SqlNodeList nodes) {
        return nodes.size() == 0 ? plan : new NamedWindows(plan, windows.named(nodes));
    }

    private LogicalPlan hinted(LogicalPlan plan, SqlSelect node) {
        LogicalPlan result = plan;
        if (node.hasHints()) {
            for (SqlNode hint : node.getHints()) {
                FunctionCall call = (FunctionCall) hint;
                result = new Hint(
                        result,
                        Translation.simple(call.name()).toUpperCase(Locale.ROOT),
                        translation.expressions().list(call.arguments()),
                        translation.origin(hint));
            }
        }
        return result;
    }
}
