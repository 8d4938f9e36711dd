package io.arclight.planner.translate;

import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.And;
import io.arclight.exec.expression.Call;
import io.arclight.exec.expression.Case;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.expression.Coalesce;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.expression.Or;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.planner.rex.CastOperator;
import io.arclight.planner.rex.CoalesceOperator;
import io.arclight.planner.rex.Constants;
import io.arclight.planner.rex.FunctionOperator;
import io.arclight.planner.rex.SourcePosition;
import io.arclight.planner.rex.TypeMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlOperator;

/** Translates expressions over the columns of a step's input. */
public final class ExpressionTranslator {
    private final StandardPredicates predicates;

    /** A translator for a session's settings. */
    public ExpressionTranslator(Settings settings) {
        this.predicates = new StandardPredicates(settings);
    }

    /** Several expressions over one input. */
    public List<Expression> translate(List<? extends RexNode> expressions, StructType input) {
        return expressions.stream().map(item -> translate(item, input)).toList();
    }

    /**
     * An expression over an input.
     *
     * @param expression in the vocabulary of {@link io.arclight.planner.rex}, without subqueries
     * @param input the columns it refers to
     */
    public Expression translate(RexNode expression, StructType input) {
        if (expression instanceof RexInputRef reference) {
            return column(reference.getIndex(), input);
        }
        Optional<Literal> constant = Constants.toLiteral(expression);
        if (constant.isPresent()) {
            return constant.get();
        }
        if (expression instanceof RexCall call) {
            return call(call, translate(call.getOperands(), input));
        }
        throw new IllegalArgumentException("not an expression of the vocabulary: " + expression);
    }

    /** A reference to a column. */
    public static ColumnReference column(int index, StructType input) {
        StructField field = input.field(index);
        return new ColumnReference(index, field.dataType(), field.nullable());
    }

    private Expression call(RexCall call, List<Expression> operands) {
        SqlOperator operator = call.getOperator();
        Origin origin = SourcePosition.originOf(call);
        if (operator instanceof FunctionOperator function) {
            return new Call(function.binding(), operands, origin);
        }
        if (operator instanceof CastOperator cast) {
            return new Cast(operands.get(0), cast.target(), cast.mode(), origin);
        }
        if (operator instanceof CoalesceOperator) {
            return new Coalesce(operands, type(call));
        }
        return switch (call.getKind()) {
            case AND -> new And(operands);
            case OR -> new Or(operands);
            case CASE -> caseOf(operands, type(call));
            default -> new Call(predicates.bind(call.getKind(), operands), operands, origin);
        };
    }

    private static Expression caseOf(List<Expression> operands, DataType type) {
        List<Case.Branch> branches = new ArrayList<>();
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            branches.add(new Case.Branch(operands.get(i), operands.get(i + 1)));
        }
        return new Case(branches, operands.get(operands.size() - 1), type);
    }

    private static DataType type(RexCall call) {
        return TypeMapping.toDataType(call.getType());
    }
}
