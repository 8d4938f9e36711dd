package io.arclight.planner.syntax.query;

import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.variant.VariantFunctions;
import io.arclight.exec.type.AtomicType;
import io.arclight.parser.tree.ExpressionNode;
import io.arclight.parser.tree.SparkOperators;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Alias;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.NameExpression.NamedArgument;
import io.arclight.planner.logical.NameExpression.Parameter;
import io.arclight.planner.logical.NameExpression.TupleExpression;
import io.arclight.planner.logical.SubqueryExpression.Exists;
import io.arclight.planner.logical.SubqueryExpression.InSubquery;
import io.arclight.planner.logical.SubqueryExpression.ScalarSubquery;
import io.arclight.planner.logical.ValueExpression.InList;
import io.arclight.planner.syntax.literal.TypeSyntax;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;

/** Operators: most are calls of a function, the others are handled one by one. */
final class OperatorSyntax {
    private final Translation translation;
    private final ExpressionSyntax expressions;
    private final Map<SqlOperator, Function<SqlCall, LogicalExpression>> forms = new IdentityHashMap<>();

    OperatorSyntax(Translation translation, ExpressionSyntax expressions) {
        this.translation = translation;
        this.expressions = expressions;
        forms.put(SparkOperators.IS_DISTINCT_FROM, call -> not(call, compare("<=>", call)));
        forms.put(SparkOperators.NOT_BETWEEN, call -> not(call, compare("between", call)));
        forms.put(SparkOperators.IS_TRUE, call -> isBoolean(call, true));
        forms.put(SparkOperators.IS_NOT_TRUE, call -> not(call, isBoolean(call, true)));
        forms.put(SparkOperators.IS_FALSE, call -> isBoolean(call, false));
        forms.put(SparkOperators.IS_NOT_FALSE, call -> not(call, isBoolean(call, false)));
        forms.put(SparkOperators.IS_UNKNOWN, call -> compare("isnull", call));
        forms.put(SparkOperators.IS_NOT_UNKNOWN, call -> compare("isnotnull", call));
        forms.put(SparkOperators.IN, this::in);
        forms.put(SparkOperators.NOT_IN, call -> not(call, in(call)));
        forms.put(SparkOperators.EXISTS, this::exists);
        forms.put(SparkOperators.AS, this::alias);
        forms.put(SparkOperators.MULTI_ALIAS, this::multiAlias);
        forms.put(
                SparkOperators.ROW,
                call -> new TupleExpression(expressions.list(call.getOperandList()), translation.origin(call)));
        forms.put(SparkOperators.DOT, this::field);
        forms.put(SparkOperators.EXTRACT_PATH, this::extractPath);
        forms.put(SparkOperators.COLLATE, this::collate);
        forms.put(
                SparkOperators.NAMED_ARGUMENT,
                call -> new NamedArgument(
                        Translation.simple(call.operand(0)), expressions.expression(call.operand(1))));
        forms.put(
                SparkOperators.NAMED_PARAMETER,
                call -> new Parameter(Translation.simple(call.operand(0)), -1, translation.origin(call)));
    }

    /** The expression that an operator with its operands means. */
    LogicalExpression expression(SqlCall call) {
        String function = OperatorFunctions.name(call.getOperator());
        if (function != null) {
            return compare(function, call);
        }
        Function<SqlCall, LogicalExpression> form = forms.get(call.getOperator());
        if (form == null) {
            throw translation.unsupported("The operator " + call.getOperator().getName(), call);
        }
        return form.apply(call);
    }

    /** A call of a function. Chains of binary operators, which may be thousands, are gone down without recursion. */
    private LogicalExpression compare(String function, SqlCall call) {
        Deque<SqlCall> chain = new ArrayDeque<>();
        SqlNode first = call;
        while (first instanceof SqlCall next && next.operandCount() == 2 && isFunction(next)) {
            chain.push(next);
            first = next.operand(0);
        }
        if (chain.size() < 2) {
            return expressions.call(
                    function, call, expressions.list(call.getOperandList()).toArray(LogicalExpression[]::new));
        }
        LogicalExpression result = expressions.expression(first);
        for (SqlCall next : chain) {
            String name = OperatorFunctions.name(next.getOperator());
            result = expressions.call(name, next, result, expressions.expression(next.operand(1)));
        }
        return result;
    }

    private static boolean isFunction(SqlCall call) {
        return !(call instanceof ExpressionNode)
                && !call.isA(SqlKind.QUERY)
                && OperatorFunctions.name(call.getOperator()) != null;
    }

    private LogicalExpression not(SqlCall call, LogicalExpression condition) {
        return expressions.call("not", call, condition);
    }

    /** IS TRUE and its kin never give null. */
    private LogicalExpression isBoolean(SqlCall call, boolean value) {
        Constant constant = new Constant(value, AtomicType.BOOLEAN, translation.origin(call));
        return expressions.call("<=>", call, expressions.expression(call.operand(0)), constant);
    }

    private LogicalExpression in(SqlCall call) {
        SqlNode value = call.operand(0);
        SqlNode set = call.operand(1);
        if (set instanceof SqlNodeList list) {
            if (list.isEmpty()) {
                throw translation.error(ErrorCondition.INVALID_SQL_SYNTAX__EMPTY_IN_PREDICATE, call);
            }
            return new InList(expressions.expression(value), expressions.list(list), translation.origin(call));
        }
        boolean row = value.getKind() == SqlKind.ROW;
        List<LogicalExpression> children = expressions.list(row ? ((SqlCall) value).getOperandList() : List.of(value));
        return new InSubquery(children, translation.queries().query(set), translation.origin(call));
    }

    private LogicalExpression exists(SqlCall call) {
        return new Exists(translation.queries().query(call.operand(0)), translation.origin(call));
    }

    private LogicalExpression alias(SqlCall call) {
        if (call.operand(0).getKind() == SqlKind.VALUES) {
            return new ScalarSubquery(translation.queries().query(call), translation.origin(call));
        }
        return new Alias(expressions.expression(call.operand(0)), List.of(Translation.simple(call.operand(1))));
    }

    private LogicalExpression multiAlias(SqlCall call) {
        SqlNodeList names = call.operand(1);
        return new Alias(
                expressions.expression(call.operand(0)),
                names.getList().stream().map(Translation::simple).toList());
    }

    private LogicalExpression field(SqlCall call) {
        SqlNode name = call.operand(1);
        return expressions.call(
                "[]", call, expressions.expression(call.operand(0)), expressions.text(Translation.simple(name), name));
    }

    private LogicalExpression extractPath(SqlCall call) {
        SqlNode path = call.operand(1);
        return expressions.call(
                VariantFunctions.EXTRACT,
                call,
                expressions.expression(call.operand(0)),
                expressions.text(Translation.simple(path), path));
    }

    private LogicalExpression collate(SqlCall call) {
        SqlIdentifier collation = call.operand(1);
        String name = collation.names.get(collation.names.size() - 1);
        if (!name.equalsIgnoreCase(TypeSyntax.BINARY_COLLATION)) {
            throw translation.unsupported("The collation " + name, collation);
        }
        return expressions.expression(call.operand(0));
    }
}
