package io.arclight.planner.validate.typed;

import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.Binding;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/** The functions that are Calcite's own operators in the plan, so that Calcite may reason about them. */
public enum StandardPredicate {
    AND(SqlStdOperatorTable.AND, Operands.BOOLEANS, "and"),
    OR(SqlStdOperatorTable.OR, Operands.BOOLEANS, "or"),
    NOT(SqlStdOperatorTable.NOT, Operands.BOOLEANS, "not", "!"),
    EQUALS(SqlStdOperatorTable.EQUALS, Operands.COMPARED, "=", "=="),
    NOT_EQUALS(SqlStdOperatorTable.NOT_EQUALS, Operands.COMPARED, "<>", "!="),
    LESS(SqlStdOperatorTable.LESS_THAN, Operands.COMPARED, "<"),
    LESS_OR_EQUAL(SqlStdOperatorTable.LESS_THAN_OR_EQUAL, Operands.COMPARED, "<="),
    GREATER(SqlStdOperatorTable.GREATER_THAN, Operands.COMPARED, ">"),
    GREATER_OR_EQUAL(SqlStdOperatorTable.GREATER_THAN_OR_EQUAL, Operands.COMPARED, ">="),
    NULL_SAFE_EQUALS(SqlStdOperatorTable.IS_NOT_DISTINCT_FROM, Operands.COMPARED, "<=>", "equal_null"),
    IS_NULL(SqlStdOperatorTable.IS_NULL, Operands.ANY, "isnull"),
    IS_NOT_NULL(SqlStdOperatorTable.IS_NOT_NULL, Operands.ANY, "isnotnull");

    private static final Map<String, StandardPredicate> BY_NAME = new HashMap<>();

    static {
        for (StandardPredicate predicate : values()) {
            for (String name : predicate.names) {
                BY_NAME.put(name, predicate);
            }
        }
    }

    private final SqlOperator operator;
    private final Operands operands;
    private final List<String> names;

    StandardPredicate(SqlOperator operator, Operands operands, String... names) {
        this.operator = operator;
        this.operands = operands;
        this.names = List.of(names);
    }

    /** What the operands become. */
    private enum Operands {
        BOOLEANS,
        COMPARED,
        ANY
    }

    /** The predicate of a name. */
    public static Optional<StandardPredicate> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether a name is AND or OR, which take any number of operands. */
    public static boolean isAssociative(String name) {
        return find(name).filter(found -> found == AND || found == OR).isPresent();
    }

    /** A call; the registry's function, if there is one, checks and coerces comparisons. */
    Typed apply(TypedBuilder builder, FunctionDescriptor descriptor, List<Typed> arguments) {
        checkCount(builder, arguments.size());
        List<RexNode> cast =
                switch (operands) {
                    case BOOLEANS ->
                        flat(arguments.stream()
                                .map(argument -> bool(builder, argument, arguments))
                                .toList());
                    case COMPARED -> compared(builder, descriptor, arguments);
                    case ANY -> arguments.stream().map(Typed::rex).toList();
                };
        boolean nullable = this != NULL_SAFE_EQUALS
                && operands != Operands.ANY
                && cast.stream().anyMatch(operand -> operand.getType().isNullable());
        RexNode rex = builder.predicate(operator, cast, nullable);
        return new Typed(rex, () -> print(arguments));
    }

    private void checkCount(TypedBuilder builder, int count) {
        boolean unary = this == NOT || operands == Operands.ANY;
        boolean variadic = this == AND || this == OR;
        if (unary ? count != 1 : variadic ? count < 2 : count != 2) {
            throw builder.error(
                    ErrorCondition.WRONG_NUM_ARGS__WITHOUT_SUGGESTION,
                    "functionName",
                    "`" + names.get(names.size() - 1) + "`",
                    "expectedNum",
                    unary ? "1" : "2",
                    "actualNum",
                    Integer.toString(count));
        }
    }

    /** AND of ANDs and OR of ORs are one: Calcite wants conditions flat. */
    private List<RexNode> flat(List<RexNode> arguments) {
        if (this == NOT) {
            return arguments;
        }
        List<RexNode> flat = new ArrayList<>();
        for (RexNode argument : arguments) {
            if (argument.getKind() == operator.getKind()) {
                flat.addAll(((RexCall) argument).getOperands());
            } else {
                flat.add(argument);
            }
        }
        return flat;
    }

    private List<RexNode> compared(TypedBuilder builder, FunctionDescriptor descriptor, List<Typed> arguments) {
        DataType first = arguments.get(0).type();
        List<Typed> comparable = builder.padded(arguments.stream()
                .map(argument -> builder.namedLike(argument, first))
                .toList());
        Binding binding = builder.bind(descriptor, comparable);
        return builder.castAll(comparable, binding.argumentTypes());
    }

    private RexNode bool(TypedBuilder builder, Typed argument, List<Typed> all) {
        if (argument.type() == AtomicType.BOOLEAN || argument.type() == AtomicType.NULL) {
            return builder.implicitCast(argument, AtomicType.BOOLEAN);
        }
        if (argument.type().isString()) {
            return builder.implicitCast(argument, AtomicType.BOOLEAN);
        }
        if (all.size() == 1) {
            throw builder.error(
                    ErrorCondition.DATATYPE_MISMATCH__UNEXPECTED_INPUT_TYPE,
                    "sqlExpr",
                    "\"" + print(all) + "\"",
                    "paramIndex",
                    "first",
                    "requiredType",
                    "\"BOOLEAN\"",
                    "inputSql",
                    argument.quoted(),
                    "inputType",
                    TypedBuilder.quote(argument.type()));
        }
        Typed left = all.get(0);
        Typed right = all.get(1);
        boolean different = !left.type().equals(right.type());
        throw builder.error(
                different
                        ? ErrorCondition.DATATYPE_MISMATCH__BINARY_OP_DIFF_TYPES
                        : ErrorCondition.DATATYPE_MISMATCH__BINARY_OP_WRONG_TYPE,
                "sqlExpr",
                "\"" + print(all) + "\"",
                "left",
                TypedBuilder.quote(left.type()),
                "right",
                TypedBuilder.quote(right.type()),
                "inputType",
                "\"BOOLEAN\"",
                "actualDataType",
                TypedBuilder.quote(argument.type()));
    }

    /** {@code ((a AND b) AND c)}: as if each operator stood alone. */
    private static String nested(List<String> texts, String symbol) {
        StringBuilder text = new StringBuilder("(".repeat(texts.size() - 1)).append(texts.get(0));
        for (String operand : texts.subList(1, texts.size())) {
            text.append(symbol).append(operand).append(')');
        }
        return text.toString();
    }

    /** Whether the function that stands behind knows better how a call is printed, when it is written with this name. */
    boolean isPrintedByFunction(String name) {
        return switch (this) {
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> true;
            case NULL_SAFE_EQUALS -> name.equalsIgnoreCase("equal_null");
            default -> false;
        };
    }

    private String print(List<Typed> arguments) {
        List<String> texts = arguments.stream().map(Typed::print).toList();
        return switch (this) {
            case AND -> nested(texts, " AND ");
            case OR -> nested(texts, " OR ");
            case NOT -> "(NOT " + texts.get(0) + ")";
            case NOT_EQUALS -> "(NOT (" + String.join(" = ", texts) + "))";
            case IS_NULL -> "(" + texts.get(0) + " IS NULL)";
            case IS_NOT_NULL -> "(" + texts.get(0) + " IS NOT NULL)";
            default -> "(" + String.join(" " + names.get(0) + " ", texts) + ")";
        };
    }
}
