package io.arclight.exec.source.filter;

import io.arclight.exec.expression.And;
import io.arclight.exec.expression.Call;
import io.arclight.exec.expression.Case;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.expression.Coalesce;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.ExpressionVisitor;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.expression.Or;
import io.arclight.exec.source.ScanRequest;
import io.arclight.exec.source.filter.ScanPredicate.Relation;
import io.arclight.exec.type.AtomicType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Takes from a query's filters what rows can be skipped by: comparisons with constants, IN, BETWEEN, IS NULL, AND, OR. */
public final class ScanPredicates implements ExpressionVisitor<ScanPredicate> {
    private static final ScanPredicate UNKNOWN = new ScanPredicate.Unknown();

    private final List<Integer> columns;

    private ScanPredicates(List<Integer> columns) {
        this.columns = columns;
    }

    /** The filters of a request as conditions over the columns of the source. */
    public static ScanPredicate of(ScanRequest request) {
        ScanPredicates visitor = new ScanPredicates(request.columns());
        return new ScanPredicate.All(request.filters().stream()
                .map(filter -> filter.accept(visitor))
                .filter(predicate -> predicate != UNKNOWN)
                .toList());
    }

    @Override
    public ScanPredicate visitAnd(And and) {
        return new ScanPredicate.All(visitAll(and.operands()));
    }

    @Override
    public ScanPredicate visitOr(Or or) {
        return new ScanPredicate.Any(visitAll(or.operands()));
    }

    private List<ScanPredicate> visitAll(List<Expression> operands) {
        return operands.stream().map(operand -> operand.accept(this)).toList();
    }

    @Override
    public ScanPredicate visitCall(Call call) {
        List<Expression> arguments = call.arguments();
        return switch (call.function().name()) {
            case "=", "==", "<=>" -> comparison(Relation.EQUAL, Relation.EQUAL, arguments);
            case "<" -> comparison(Relation.LESS, Relation.GREATER, arguments);
            case "<=" -> comparison(Relation.LESS_OR_EQUAL, Relation.GREATER_OR_EQUAL, arguments);
            case ">" -> comparison(Relation.GREATER, Relation.LESS, arguments);
            case ">=" -> comparison(Relation.GREATER_OR_EQUAL, Relation.LESS_OR_EQUAL, arguments);
            case "between" -> between(arguments);
            case "in" -> in(arguments);
            case "isnull" -> nullTest(arguments.get(0), true);
            case "isnotnull" -> nullTest(arguments.get(0), false);
            default -> UNKNOWN;
        };
    }

    private ScanPredicate comparison(Relation relation, Relation mirrored, List<Expression> arguments) {
        OptionalInt left = column(arguments.get(0));
        return left.isPresent()
                ? compare(left, relation, arguments.get(1))
                : compare(column(arguments.get(1)), mirrored, arguments.get(0));
    }

    private ScanPredicate between(List<Expression> arguments) {
        OptionalInt column = column(arguments.get(0));
        return new ScanPredicate.All(List.of(
                compare(column, Relation.GREATER_OR_EQUAL, arguments.get(1)),
                compare(column, Relation.LESS_OR_EQUAL, arguments.get(2))));
    }

    private ScanPredicate in(List<Expression> arguments) {
        OptionalInt column = column(arguments.get(0));
        List<ScanPredicate> alternatives = new ArrayList<>();
        for (Expression argument : arguments.subList(1, arguments.size())) {
            alternatives.add(compare(column, Relation.EQUAL, argument));
        }
        return new ScanPredicate.Any(alternatives);
    }

    private ScanPredicate nullTest(Expression argument, boolean isNull) {
        OptionalInt column = column(argument);
        return column.isPresent() ? new ScanPredicate.NullTest(column.getAsInt(), isNull) : UNKNOWN;
    }

    private static ScanPredicate compare(OptionalInt column, Relation relation, Expression constant) {
        return column.isPresent() && constant instanceof Literal literal && literal.value() != null
                ? new ScanPredicate.Comparison(column.getAsInt(), relation, literal.value())
                : UNKNOWN;
    }

    /** The position in the source of a column, bare or cast to another number type that keeps its order. */
    private OptionalInt column(Expression expression) {
        if (expression instanceof ColumnReference reference) {
            return OptionalInt.of(columns.get(reference.index()));
        }
        if (expression instanceof Cast cast
                && cast.operand() instanceof ColumnReference reference
                && keepsOrder(cast)) {
            return OptionalInt.of(columns.get(reference.index()));
        }
        return OptionalInt.empty();
    }

    private static boolean keepsOrder(Cast cast) {
        boolean widens = cast.type().physicalType().width()
                >= cast.operand().type().physicalType().width();
        boolean wholeToNumber =
                cast.operand().type().isIntegral() && cast.type().isNumeric();
        boolean toDouble = cast.operand().type().isNumeric() && cast.type() == AtomicType.DOUBLE;
        return cast.mode() == Cast.Mode.ANSI && (wholeToNumber && widens || toDouble);
    }

    @Override
    public ScanPredicate visitColumn(ColumnReference column) {
        return new ScanPredicate.Comparison(columns.get(column.index()), Relation.EQUAL, true);
    }

    @Override
    public ScanPredicate visitLiteral(Literal literal) {
        return UNKNOWN;
    }

    @Override
    public ScanPredicate visitCast(Cast cast) {
        return UNKNOWN;
    }

    @Override
    public ScanPredicate visitCase(Case caseExpression) {
        return UNKNOWN;
    }

    @Override
    public ScanPredicate visitCoalesce(Coalesce coalesce) {
        return UNKNOWN;
    }
}
