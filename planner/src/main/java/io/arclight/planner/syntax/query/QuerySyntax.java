package io.arclight.planner.syntax.query;

import io.arclight.exec.error.ErrorCondition;
import io.arclight.parser.relation.LimitedWithItem;
import io.arclight.parser.relation.OrderedQuery;
import io.arclight.planner.logical.CombinedPlan.SetOperation;
import io.arclight.planner.logical.CombinedPlan.With;
import io.arclight.planner.logical.CommonTable;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.NameExpression.SortOrder;
import io.arclight.planner.logical.ReshapedPlan.Repartition;
import io.arclight.planner.logical.SelectPlan.Limit;
import io.arclight.planner.logical.SelectPlan.NamedWindows;
import io.arclight.planner.logical.SelectPlan.Sort;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlSetOperator;
import org.apache.calcite.sql.SqlWith;
import org.apache.calcite.sql.SqlWithItem;

/** Queries: WITH, set operations, and the clauses behind a query. */
public final class QuerySyntax {
    private final Translation translation;
    private final RelationSyntax relations;
    private final SelectSyntax selects;
    private final WindowSyntax windows;

    QuerySyntax(Translation translation) {
        this.translation = translation;
        this.windows = new WindowSyntax(translation, translation.expressions());
        this.relations = new RelationSyntax(translation, this);
        this.selects = new SelectSyntax(translation, relations, windows);
    }

    /** The plan of a query. */
    public LogicalPlan query(SqlNode node) {
        return switch (node.getKind()) {
            case SELECT -> selects.select((SqlSelect) node);
            case WITH -> with((SqlWith) node, UnaryOperator.identity());
            case UNION -> setOperation((SqlCall) node, SetOperation.Kind.UNION);
            case INTERSECT -> setOperation((SqlCall) node, SetOperation.Kind.INTERSECT);
            case EXCEPT -> setOperation((SqlCall) node, SetOperation.Kind.EXCEPT);
            default -> relations.relation(node);
        };
    }

    /** A query with the clauses behind it; common tables go around both. */
    LogicalPlan ordered(OrderedQuery node) {
        return node.query() instanceof SqlWith with
                ? with(with, plan -> tail(plan, node))
                : tail(query(node.query()), node);
    }

    private LogicalPlan with(SqlWith node, UnaryOperator<LogicalPlan> tail) {
        List<CommonTable> tables =
                node.withList.getList().stream().map(this::commonTable).toList();
        boolean recursive =
                node.withList.getList().stream().anyMatch(item -> ((SqlWithItem) item).recursive.booleanValue());
        return new With(tables, tail.apply(query(node.body)), recursive);
    }

    private CommonTable commonTable(SqlNode node) {
        SqlWithItem item = (SqlWithItem) node;
        return new CommonTable(
                Translation.simple(item.name),
                names(item.columnList),
                query(item.query),
                levelLimit(item),
                translation.origin(item.query));
    }

    private Optional<Integer> levelLimit(SqlWithItem item) {
        if (!(item instanceof LimitedWithItem limited)) {
            return Optional.empty();
        }
        if (!item.recursive.booleanValue()) {
            throw translation.error(
                    ErrorCondition._LEGACY_ERROR_TEMP_0035,
                    item,
                    "message",
                    "Cannot specify MAX RECURSION LEVEL when the CTE is not marked as RECURSIVE");
        }
        if (translation.expressions().expression(limited.levelLimit()) instanceof Constant constant
                && constant.value() instanceof Integer level) {
            return Optional.of(level);
        }
        throw translation.syntaxError(limited.levelLimit());
    }

    private static List<String> names(SqlNodeList list) {
        return list == null
                ? List.of()
                : list.getList().stream().map(Translation::simple).toList();
    }

    private LogicalPlan setOperation(SqlCall node, SetOperation.Kind kind) {
        boolean all = ((SqlSetOperator) node.getOperator()).isAll();
        return new SetOperation(query(node.operand(0)), query(node.operand(1)), kind, all, false, false);
    }

    private LogicalPlan tail(LogicalPlan query, OrderedQuery node) {
        LogicalPlan plan = node.windows() == null ? query : new NamedWindows(query, windows.named(node.windows()));
        if (node.distributeBy() != null) {
            plan = distributed(plan, node.distributeBy());
        }
        if (node.clusterBy() != null) {
            List<SortOrder> orders = list(node.clusterBy()).stream()
                    .map(key -> new SortOrder(key, false, true))
                    .toList();
            plan = new Sort(distributed(plan, node.clusterBy()), orders, false);
        }
        if (node.sortBy() != null) {
            plan = new Sort(plan, windows.orders(node.sortBy()), false);
        }
        if (node.orderBy() != null) {
            plan = new Sort(plan, windows.orders(node.orderBy()), true);
        }
        return node.limit() == null && node.offset() == null
                ? plan
                : new Limit(plan, optional(node.limit()), optional(node.offset()));
    }

    private LogicalPlan distributed(LogicalPlan plan, SqlNodeList keys) {
        return new Repartition(plan, 0, list(keys), false, true);
    }

    private List<LogicalExpression> list(SqlNodeList nodes) {
        return translation.expressions().list(nodes.getList());
    }

    private Optional<LogicalExpression> optional(SqlNode node) {
        return Optional.ofNullable(node).map(translation.expressions()::expression);
    }
}
