package io.arclight.planner.rex;

import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.type.SqlTypeName;

/** Makes expressions of this package's vocabulary. Stateless, one for the process. */
public final class PlannerRexBuilder extends RexBuilder {
    /** The builder. */
    public static final PlannerRexBuilder INSTANCE = new PlannerRexBuilder();

    private PlannerRexBuilder() {
        super(PlannerTypeFactory.INSTANCE);
    }

    /** A constant, see {@link Constants}. */
    public RexNode constant(Literal literal) {
        return Constants.toRex(literal);
    }

    /** A null of a type. */
    public RexNode nullOf(DataType type) {
        return makeNullLiteral(TypeMapping.toRelType(type, true));
    }

    /** A call of a scalar function, over arguments of exactly the binding's types. */
    public RexNode function(ScalarBinding binding, List<RexNode> arguments, Origin origin) {
        RelDataType type = TypeMapping.toRelType(binding.resultType(), binding.nullable());
        return makeCall(SourcePosition.of(origin), type, new FunctionOperator(binding), arguments);
    }

    /** A conversion; the operand itself when it has the type already. */
    public RexNode cast(RexNode operand, DataType target, Cast.Mode mode, Origin origin) {
        if (TypeMapping.toDataType(operand.getType()).equals(target)) {
            return operand;
        }
        if (operand instanceof RexLiteral literal && literal.isNull()) {
            return nullOf(target);
        }
        RelDataType type = TypeMapping.toRelType(target, operand.getType().isNullable() || mode != Cast.Mode.ANSI);
        return makeCall(SourcePosition.of(origin), type, new CastOperator(target, mode), List.of(operand));
    }

    /** The first operand that is not null; all are of one type. */
    public RexNode coalesce(List<RexNode> operands, Origin origin) {
        boolean nullable =
                operands.stream().allMatch(operand -> operand.getType().isNullable());
        RelDataType type =
                getTypeFactory().createTypeWithNullability(operands.get(0).getType(), nullable);
        return makeCall(SourcePosition.of(origin), type, CoalesceOperator.INSTANCE, operands);
    }

    /** A call of a standard operator with a boolean result that is null when an operand is. */
    public RexNode predicate(SqlOperator operator, Origin origin, List<RexNode> operands) {
        boolean nullable =
                operands.stream().anyMatch(operand -> operand.getType().isNullable());
        return predicate(operator, origin, operands, nullable);
    }

    /** A call of a standard operator with a boolean result; ANDs within AND and ORs within OR become one, as Calcite wants. */
    public RexNode predicate(SqlOperator operator, Origin origin, List<RexNode> operands, boolean nullable) {
        boolean nests = operator.getKind() == SqlKind.AND || operator.getKind() == SqlKind.OR;
        return makeCall(
                SourcePosition.of(origin),
                TypeMapping.toRelType(AtomicType.BOOLEAN, nullable),
                operator,
                nests ? RexUtil.flatten(operands, operator) : operands);
    }

    /** A Calcite literal of a value in Calcite's form. */
    RexLiteral literal(Comparable<?> value, RelDataType type, SqlTypeName form) {
        return makeLiteral(value, type, form);
    }
}
