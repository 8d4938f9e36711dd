package io.arclight.planner.optimize;

import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.planner.rex.CastOperator;
import io.arclight.planner.rex.Conjunction;
import io.arclight.planner.rex.Constants;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.rex.SourcePosition;
import io.arclight.planner.rex.TypeMapping;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/**
 * Compares what is converted instead of the converted, so that sources can use the comparison: {@code CAST(i AS BIGINT) = 5L} as
 * {@code i = 5}, and {@code CAST(t AS DATE) = d} as a range of {@code t}.
 */
public final class ComparisonShuttle extends RexShuttle {
    private final ZoneId zone;

    /**
     * A shuttle for a session.
     *
     * @param zone the session's zone, which decides on which date a timestamp lies
     */
    public ComparisonShuttle(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public RexNode visitCall(RexCall call) {
        RexNode visited = super.visitCall(call);
        if (!(visited instanceof RexCall comparison) || comparison.getOperands().size() != 2) {
            return visited;
        }
        RexNode left = comparison.getOperands().get(0);
        RexNode right = comparison.getOperands().get(1);
        Optional<Literal> constant = Constants.toLiteral(right);
        if (constant.isPresent() && constant.get().value() != null && isCast(left)) {
            RexNode operand = ((RexCall) left).getOperands().get(0);
            return rewritten(comparison, comparison.getKind(), operand, constant.get());
        }
        constant = Constants.toLiteral(left);
        if (constant.isPresent() && constant.get().value() != null && isCast(right)) {
            RexNode operand = ((RexCall) right).getOperands().get(0);
            return rewritten(comparison, comparison.getKind().reverse(), operand, constant.get());
        }
        return visited;
    }

    private static boolean isCast(RexNode expression) {
        return expression instanceof RexCall call && call.getOperator() instanceof CastOperator;
    }

    private RexNode rewritten(RexCall comparison, SqlKind kind, RexNode operand, Literal constant) {
        SqlOperator operator = operator(kind);
        if (operator == null) {
            return comparison;
        }
        DataType from = TypeMapping.toDataType(operand.getType());
        if (constant.type() == AtomicType.DATE && from != AtomicType.DATE && from.isDatetime()) {
            return dates(comparison, kind, operand, from, (Integer) constant.value());
        }
        Optional<Literal> narrowed =
                Casts.isLossless(from, constant.type()) ? narrow(constant.value(), from) : Optional.empty();
        return narrowed.isEmpty()
                ? comparison
                : PlannerRexBuilder.INSTANCE.predicate(
                        operator,
                        SourcePosition.originOf(comparison),
                        List.of(operand, Constants.toRex(narrowed.get())));
    }

    private static SqlOperator operator(SqlKind kind) {
        return switch (kind) {
            case EQUALS -> SqlStdOperatorTable.EQUALS;
            case NOT_EQUALS -> SqlStdOperatorTable.NOT_EQUALS;
            case LESS_THAN -> SqlStdOperatorTable.LESS_THAN;
            case LESS_THAN_OR_EQUAL -> SqlStdOperatorTable.LESS_THAN_OR_EQUAL;
            case GREATER_THAN -> SqlStdOperatorTable.GREATER_THAN;
            case GREATER_THAN_OR_EQUAL -> SqlStdOperatorTable.GREATER_THAN_OR_EQUAL;
            default -> null;
        };
    }

    /** The same number in a narrower type; empty when it has no place there. */
    private static Optional<Literal> narrow(Object value, DataType to) {
        BigDecimal number = value instanceof BigDecimal decimal
                ? decimal
                : value instanceof Long || value instanceof Integer || value instanceof Short
                        ? BigDecimal.valueOf(((Number) value).longValue())
                        : null;
        if (number == null) {
            return Optional.empty();
        }
        try {
            if (to instanceof DecimalType decimal) {
                BigDecimal scaled = number.setScale(decimal.scale());
                return scaled.precision() <= decimal.precision()
                        ? Optional.of(new Literal(scaled, to))
                        : Optional.empty();
            }
            return integral(number, to).map(exact -> new Literal(exact, to));
        } catch (ArithmeticException e) {
            // A fraction or a magnitude that the narrower type does not have: the comparison stays as it is.
            return Optional.empty();
        }
    }

    private static Optional<Object> integral(BigDecimal number, DataType to) {
        if (!(to instanceof AtomicType atomic)) {
            return Optional.empty();
        }
        return switch (atomic) {
            case BYTE -> Optional.of(number.byteValueExact());
            case SHORT -> Optional.of(number.shortValueExact());
            case INTEGER -> Optional.of(number.intValueExact());
            case LONG -> Optional.of(number.longValueExact());
            default -> Optional.empty();
        };
    }

    /** A comparison of a timestamp's date as one of the timestamp with the first instants of dates. */
    private RexNode dates(RexCall comparison, SqlKind kind, RexNode operand, DataType type, int day) {
        boolean zoned = type == AtomicType.TIMESTAMP;
        if (zoned && (!DayStart.isExact(day, zone) || !DayStart.isExact(day + 1, zone))) {
            return comparison;
        }
        Literal first = new Literal(DayStart.micros(day, zoned ? zone : DayStart.UTC), type);
        Literal next = new Literal(DayStart.micros(day + 1, zoned ? zone : DayStart.UTC), type);
        return switch (kind) {
            case LESS_THAN -> compare(SqlStdOperatorTable.LESS_THAN, operand, first);
            case LESS_THAN_OR_EQUAL -> compare(SqlStdOperatorTable.LESS_THAN, operand, next);
            case GREATER_THAN -> compare(SqlStdOperatorTable.GREATER_THAN_OR_EQUAL, operand, next);
            case GREATER_THAN_OR_EQUAL -> compare(SqlStdOperatorTable.GREATER_THAN_OR_EQUAL, operand, first);
            case EQUALS ->
                Conjunction.and(List.of(
                        compare(SqlStdOperatorTable.GREATER_THAN_OR_EQUAL, operand, first),
                        compare(SqlStdOperatorTable.LESS_THAN, operand, next)));
            default -> comparison;
        };
    }

    private static RexNode compare(SqlOperator operator, RexNode operand, Literal bound) {
        return PlannerRexBuilder.INSTANCE.predicate(operator, Origin.NONE, List.of(operand, Constants.toRex(bound)));
    }
}
