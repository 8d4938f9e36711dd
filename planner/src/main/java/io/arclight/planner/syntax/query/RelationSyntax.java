package io.arclight.planner.syntax.query;

import io.arclight.parser.relation.LateralView;
import io.arclight.parser.relation.OrderedQuery;
import io.arclight.parser.relation.PipeOperation;
import io.arclight.parser.relation.PivotRelation;
import io.arclight.parser.relation.RelationNode;
import io.arclight.parser.relation.RelationNodeVisitor;
import io.arclight.parser.relation.TableSample;
import io.arclight.parser.relation.UnpivotRelation;
import io.arclight.parser.tree.FunctionCall;
import io.arclight.planner.logical.CombinedPlan;
import io.arclight.planner.logical.CombinedPlan.Join;
import io.arclight.planner.logical.CombinedPlan.Lateral;
import io.arclight.planner.logical.CombinedPlan.SubqueryAlias;
import io.arclight.planner.logical.JoinCriteria;
import io.arclight.planner.logical.JoinKind;
import io.arclight.planner.logical.LeafPlan.InlineTable;
import io.arclight.planner.logical.LeafPlan.TableFunction;
import io.arclight.planner.logical.LeafPlan.UnresolvedRelation;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import java.util.List;
import java.util.Map;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;

/** What stands in FROM. */
final class RelationSyntax implements RelationNodeVisitor<LogicalPlan> {
    private final Translation translation;
    private final QuerySyntax queries;
    private final ReshapeSyntax reshapes;
    private final PipeSyntax pipes;

    RelationSyntax(Translation translation, QuerySyntax queries) {
        this.translation = translation;
        this.queries = queries;
        this.reshapes = new ReshapeSyntax(translation, this);
        this.pipes = new PipeSyntax(translation, this);
    }

    /** The plan of a relation. */
    LogicalPlan relation(SqlNode node) {
        if (node instanceof RelationNode own) {
            return own.dispatch(this);
        }
        return switch (node.getKind()) {
            case IDENTIFIER -> table((SqlIdentifier) node);
            case EXPLICIT_TABLE -> relation(((SqlCall) node).operand(0));
            case JOIN -> join((SqlJoin) node);
            case AS -> alias((SqlCall) node);
            case VALUES -> values((SqlCall) node);
            case COLLECTION_TABLE -> function((SqlCall) node);
            case LATERAL -> new Lateral(relation(((SqlCall) node).operand(0)));
            case SELECT, WITH, UNION, INTERSECT, EXCEPT -> queries.query(node);
            default -> throw translation.syntaxError(node);
        };
    }

    private LogicalPlan table(SqlIdentifier name) {
        return new UnresolvedRelation(Translation.name(name), Map.of(), translation.origin(name));
    }

    private LogicalPlan function(SqlCall node) {
        FunctionCall call = node.operand(0);
        String name = String.join(".", call.name().names);
        return new TableFunction(name, translation.expressions().list(call.arguments()), translation.origin(node));
    }

    private LogicalPlan values(SqlCall node) {
        List<List<LogicalExpression>> rows = node.getOperandList().stream()
                .map(row -> translation.expressions().list(((SqlCall) row).getOperandList()))
                .toList();
        return new InlineTable(rows, translation.origin(node));
    }

    private LogicalPlan alias(SqlCall node) {
        List<String> columns =
                node.getOperandList().stream().skip(2).map(Translation::simple).toList();
        return new SubqueryAlias(relation(node.operand(0)), Translation.simple(node.operand(1)), columns);
    }

    private LogicalPlan join(SqlJoin node) {
        return new Join(
                relation(node.getLeft()),
                relation(node.getRight()),
                kind(node),
                criteria(node),
                translation.origin(node));
    }

    private JoinKind kind(SqlJoin node) {
        boolean conditional = node.getCondition() != null || node.isNatural();
        return switch (node.getJoinType()) {
            case INNER -> conditional ? JoinKind.INNER : JoinKind.CROSS;
            case CROSS -> conditional ? JoinKind.INNER : JoinKind.CROSS;
            case COMMA -> JoinKind.CROSS;
            case LEFT -> JoinKind.LEFT;
            case RIGHT -> JoinKind.RIGHT;
            case FULL -> JoinKind.FULL;
            case LEFT_SEMI_JOIN -> JoinKind.LEFT_SEMI;
            case LEFT_ANTI_JOIN -> JoinKind.LEFT_ANTI;
            case ASOF, LEFT_ASOF -> throw translation.syntaxError(node);
        };
    }

    private JoinCriteria criteria(SqlJoin node) {
        if (node.isNatural()) {
            return new JoinCriteria.Natural();
        }
        SqlNode condition = node.getCondition();
        return switch (node.getConditionType()) {
            case NONE -> new JoinCriteria.None();
            case ON -> new JoinCriteria.On(translation.expressions().expression(condition));
            case USING ->
                new JoinCriteria.Using(((SqlNodeList) condition)
                        .getList().stream().map(Translation::simple).toList());
        };
    }

    @Override
    public LogicalPlan visitLateralView(LateralView node) {
        return new CombinedPlan.LateralView(
                relation(node.input()),
                translation.expressions().function(node.generator()),
                node.outer(),
                node.table() == null ? "" : node.table().getSimple(),
                node.columns().getList().stream().map(Translation::simple).toList());
    }

    @Override
    public LogicalPlan visitTableSample(TableSample node) {
        return reshapes.sample(node);
    }

    @Override
    public LogicalPlan visitPivotRelation(PivotRelation node) {
        return reshapes.pivot(node);
    }

    @Override
    public LogicalPlan visitUnpivotRelation(UnpivotRelation node) {
        return reshapes.unpivot(node);
    }

    @Override
    public LogicalPlan visitOrderedQuery(OrderedQuery node) {
        pipes.checkSole(node);
        return queries.ordered(node);
    }

    @Override
    public LogicalPlan visitPipeOperation(PipeOperation node) {
        return pipes.operation(node);
    }
}
