package io.arclight.planner.syntax.query;

import io.arclight.exec.error.ErrorCondition;
import io.arclight.parser.tree.CaseCall;
import io.arclight.parser.tree.CastCall;
import io.arclight.parser.tree.ExpressionNodeVisitor;
import io.arclight.parser.tree.FunctionCall;
import io.arclight.parser.tree.IntervalLiteral;
import io.arclight.parser.tree.LambdaCall;
import io.arclight.parser.tree.LikeQuantified;
import io.arclight.parser.tree.StarExcept;
import io.arclight.parser.tree.TypedLiteral;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.NameExpression.Lambda;
import io.arclight.planner.logical.NameExpression.Star;
import io.arclight.planner.logical.ValueExpression;
import io.arclight.planner.logical.ValueExpression.CaseExpression;
import io.arclight.planner.logical.ValueExpression.CastExpression;
import io.arclight.planner.syntax.literal.IntervalSyntax;
import io.arclight.planner.syntax.literal.LiteralSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;

/** The parser's own kinds of expressions. */
final class CallSyntax implements ExpressionNodeVisitor<LogicalExpression> {
    private final Translation translation;
    private final ExpressionSyntax expressions;
    private final LiteralSyntax literals;
    private final IntervalSyntax intervals;
    private final FunctionSyntax functions;

    CallSyntax(Translation translation, ExpressionSyntax expressions, LiteralSyntax literals) {
        this.translation = translation;
        this.expressions = expressions;
        this.literals = literals;
        this.intervals = new IntervalSyntax(translation);
        this.functions = new FunctionSyntax(translation, expressions);
    }

    @Override
    public ValueExpression.FunctionCall visitFunctionCall(FunctionCall node) {
        return functions.call(node);
    }

    @Override
    public LogicalExpression visitCastCall(CastCall node) {
        return new CastExpression(
                expressions.expression(node.operand()),
                translation.types().type(node.type()),
                node.form() == CastCall.Form.TRY_CAST,
                translation.origin(node));
    }

    @Override
    public LogicalExpression visitCaseCall(CaseCall node) {
        List<CaseExpression.Branch> branches = new ArrayList<>();
        for (int i = 0; i < node.whens().size(); i++) {
            branches.add(new CaseExpression.Branch(
                    expressions.expression(node.whens().get(i)),
                    expressions.expression(node.thens().get(i))));
        }
        return new CaseExpression(
                optional(node.value()), branches, optional(node.otherwise()), translation.origin(node));
    }

    private Optional<LogicalExpression> optional(SqlNode node) {
        return Optional.ofNullable(node).map(expressions::expression);
    }

    @Override
    public LogicalExpression visitLambdaCall(LambdaCall node) {
        List<String> parameters =
                node.parameters().getList().stream().map(Translation::simple).toList();
        return new Lambda(parameters, expressions.expression(node.body()), translation.origin(node));
    }

    /** One comparison per pattern, all or any of which must hold. */
    @Override
    public LogicalExpression visitLikeQuantified(LikeQuantified node) {
        if (node.patterns().size() == 0) {
            throw translation.error(
                    ErrorCondition._LEGACY_ERROR_TEMP_0064, node, "msg", "Expected something between '(' and ')'.");
        }
        String function = OperatorFunctions.name(node.comparison());
        LogicalExpression result = null;
        for (SqlNode pattern : node.patterns()) {
            LogicalExpression like = expressions.call(
                    function, node, expressions.expression(node.value()), expressions.expression(pattern));
            LogicalExpression one = node.negated() ? expressions.call("not", node, like) : like;
            result = result == null ? one : expressions.call(node.all() ? "and" : "or", node, result, one);
        }
        return result;
    }

    @Override
    public LogicalExpression visitStarExcept(StarExcept node) {
        List<String> qualifier = Translation.name(node.star());
        List<List<String>> except = node.columns().getList().stream()
                .map(column -> Translation.name((SqlIdentifier) column))
                .toList();
        return new Star(
                qualifier.subList(0, qualifier.size() - 1),
                Optional.empty(),
                except,
                List.of(),
                translation.origin(node));
    }

    @Override
    public LogicalExpression visitTypedLiteral(TypedLiteral node) {
        return literals.typed(node);
    }

    @Override
    public Constant visitIntervalLiteral(IntervalLiteral node) {
        return intervals.interval(node);
    }
}
