package io.arclight.planner.syntax.query;

import io.arclight.exec.error.ErrorCondition;
import io.arclight.parser.relation.OrderedQuery;
import io.arclight.parser.relation.PipeOperation;
import io.arclight.parser.tree.SparkOperators;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.NameExpression.Alias;
import io.arclight.planner.logical.NameExpression.Star;
import io.arclight.planner.logical.PipePlan.PipeAggregate;
import io.arclight.planner.logical.PipePlan.PipeColumns;
import io.arclight.planner.logical.PipePlan.PipeInput;
import io.arclight.planner.logical.SelectPlan.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;

/** Operations behind {@code |>}. */
final class PipeSyntax {
    private final Translation translation;
    private final RelationSyntax relations;

    PipeSyntax(Translation translation, RelationSyntax relations) {
        this.translation = translation;
        this.relations = relations;
    }

    LogicalPlan operation(PipeOperation node) {
        LogicalPlan input = new PipeInput(relations.relation(node.input()));
        return switch (node.kind()) {
            case INPUT -> input;
            case EXTEND -> extend(input, node);
            case SET -> set(input, node);
            case DROP -> drop(input, node);
            case WHERE -> where(input, node);
            case AGGREGATE -> aggregate(input, node);
        };
    }

    private LogicalPlan extend(LogicalPlan input, PipeOperation node) {
        List<LogicalExpression> items = new ArrayList<>();
        items.add(star(node, List.of(), List.of()));
        for (LogicalExpression item : list(node.items())) {
            if (item instanceof Star) {
                throw translation.error(
                        ErrorCondition.INVALID_USAGE_OF_STAR_OR_REGEX,
                        node,
                        "elem",
                        "'*'",
                        "prettyName",
                        "expression `pipeexpression`");
            }
            items.add(item);
        }
        return new PipeColumns(input, items, "EXTEND");
    }

    /** Each assignment sees the columns that those before it have set. */
    private LogicalPlan set(LogicalPlan input, PipeOperation node) {
        LogicalPlan plan = input;
        for (SqlNode item : node.items()) {
            SqlIdentifier name = ((SqlCall) item).operand(1);
            if (name.names.size() > 1) {
                throw translation.error(
                        ErrorCondition._LEGACY_ERROR_TEMP_0035,
                        item,
                        "message",
                        "SQL pipe syntax |> SET operator with multi-part assignment key (only single-part keys are allowed)");
            }
            LogicalExpression value = translation.expressions().expression(((SqlCall) item).operand(0));
            Star star = star(item, List.of(), List.of(new Alias(value, Translation.name(name))));
            plan = new PipeColumns(plan, List.of(star), "SET");
        }
        return plan;
    }

    private LogicalPlan drop(LogicalPlan input, PipeOperation node) {
        List<List<String>> names = node.items().getList().stream()
                .map(name -> Translation.name((SqlIdentifier) name))
                .toList();
        return new PipeColumns(input, List.of(star(node, names, List.of())), "DROP");
    }

    private Star star(SqlNode node, List<List<String>> except, List<LogicalExpression> replace) {
        return new Star(List.of(), Optional.empty(), except, replace, translation.origin(node));
    }

    private LogicalPlan where(LogicalPlan input, PipeOperation node) {
        if (node.items().size() > 1) {
            throw translation.error(ErrorCondition.NOT_ALLOWED_IN_PIPE_OPERATOR_WHERE__WINDOW_CLAUSE, node);
        }
        return new Filter(
                input, translation.expressions().expression(node.items().get(0)));
    }

    private LogicalPlan aggregate(LogicalPlan input, PipeOperation node) {
        if (node.items().isEmpty() && node.groupBy().isEmpty()) {
            throw translation.error(
                    ErrorCondition._LEGACY_ERROR_TEMP_0035,
                    node,
                    "message",
                    "The AGGREGATE clause requires a list of aggregate expressions or a list of grouping expressions, or both");
        }
        node.groupBy().forEach(this::checkKey);
        return new PipeAggregate(input, list(node.groupBy()), list(node.items()), translation.origin(node));
    }

    private void checkKey(SqlNode key) {
        if (!(key instanceof SqlCall call)) {
            return;
        }
        if (SparkOperators.GROUP_BY_ALL.equals(call.getOperator())) {
            throw unsupported("GROUP BY ALL", key);
        }
        switch (call.getKind()) {
            case ROLLUP -> throw unsupported("GROUP BY ROLLUP", key);
            case CUBE -> throw unsupported("GROUP BY CUBE", key);
            case GROUPING_SETS -> throw unsupported("GROUPING SETS", key);
            default -> {}
        }
    }

    private RuntimeException unsupported(String clause, SqlNode node) {
        return translation.error(
                ErrorCondition.UNSUPPORTED_FEATURE__PIPE_OPERATOR_AGGREGATE_UNSUPPORTED_CASE, node, "case", clause);
    }

    /** A pipe takes one clause at a time; LIMIT and OFFSET are one. */
    void checkSole(OrderedQuery node) {
        List<String> clauses = new ArrayList<>();
        add(clauses, node.orderBy(), "ORDER BY");
        add(clauses, node.clusterBy(), "CLUSTER BY");
        add(clauses, node.distributeBy(), "DISTRIBUTE BY");
        add(clauses, node.sortBy(), "SORT BY");
        add(clauses, node.windows(), "WINDOW");
        add(clauses, node.limit(), "LIMIT");
        if (node.limit() == null) {
            add(clauses, node.offset(), "OFFSET");
        }
        if (node.query() instanceof PipeOperation && clauses.size() > 1) {
            throw translation.error(
                    ErrorCondition.MULTIPLE_QUERY_RESULT_CLAUSES_WITH_PIPE_OPERATORS,
                    node,
                    "clause1",
                    clauses.get(0),
                    "clause2",
                    clauses.get(1));
        }
    }

    private static void add(List<String> clauses, SqlNode clause, String name) {
        if (clause != null) {
            clauses.add(name);
        }
    }

    private List<LogicalExpression> list(SqlNodeList nodes) {
        return translation.expressions().list(nodes.getList());
    }
}
