package io.arclight.planner.validate.expression;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.function.lambda.Lambda;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.StructType;
import io.arclight.planner.rex.TypeMapping;
import io.arclight.planner.translate.ExpressionTranslator;
import io.arclight.planner.validate.typed.Placeholder;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLambdaRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;

/**
 * Makes bodies of lambda functions independent of what is around them: what they use of it becomes operands of the call, so that
 * nobody but the function has to know of its bodies.
 */
final class LambdaClosure {
    private final Settings settings;
    private final List<RexNode> captured = new ArrayList<>();

    LambdaClosure(Settings settings) {
        this.settings = settings;
    }

    /** What the bodies so far use of their surroundings: the operands behind the call's values. */
    List<RexNode> captured() {
        return captured;
    }

    /** A lambda function whose body refers to its parameters and, behind them, to what is captured. */
    Lambda close(RexNode body, List<RexLambdaRef> parameters) {
        RexNode closed = body.accept(new Capture(parameters));
        StructType columns = StructType.EMPTY;
        for (RexLambdaRef parameter : parameters) {
            columns = add(columns, parameter);
        }
        for (RexNode operand : captured) {
            columns = add(columns, operand);
        }
        Expression expression = new ExpressionTranslator(settings).translate(closed, columns);
        return new Lambda(expression, parameters.size());
    }

    private static StructType add(StructType columns, RexNode column) {
        return columns.add(
                "c" + columns.size(),
                TypeMapping.toDataType(column.getType()),
                column.getType().isNullable());
    }

    /** Replaces parameters and what stands for values from elsewhere by references to the columns of a body. */
    private final class Capture extends RexShuttle {
        private final List<RexLambdaRef> parameters;

        Capture(List<RexLambdaRef> parameters) {
            this.parameters = parameters;
        }

        private RexNode capture(RexNode value) {
            int index = captured.indexOf(value);
            if (index < 0) {
                index = captured.size();
                captured.add(value);
            }
            return new RexInputRef(parameters.size() + index, value.getType());
        }

        @Override
        public RexNode visitLambdaRef(RexLambdaRef variable) {
            int index = parameters.indexOf(variable);
            return index < 0 ? capture(variable) : new RexInputRef(index, variable.getType());
        }

        @Override
        public RexNode visitInputRef(RexInputRef column) {
            return capture(column);
        }

        @Override
        public RexNode visitFieldAccess(RexFieldAccess outer) {
            return capture(outer);
        }

        @Override
        public RexNode visitCall(RexCall call) {
            return Placeholder.specOf(call).isPresent() ? capture(call) : super.visitCall(call);
        }
    }
}
