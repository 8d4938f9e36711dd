package io.arclight.planner.validate.expression;

import io.arclight.exec.error.Origin;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.lambda.HigherOrderFunction;
import io.arclight.exec.function.lambda.LambdaSignature;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.AtomicType;
import io.arclight.planner.rex.TypeMapping;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.calcite.rex.RexLambdaRef;
import org.apache.calcite.rex.RexNode;

/** Arrays changed element by element where no function was written: what {@code transform} does with an expression built by hand. */
public final class ArrayElements {
    private static final String TRANSFORM = "transform";

    private ArrayElements() {}

    /**
     * An array of what its elements become; null for null.
     *
     * @param depth how many arrays around it are being changed the same way
     * @param body what an element becomes; may use nothing but the element
     */
    public static Typed transform(AnalysisContext context, Typed array, int depth, UnaryOperator<RexNode> body) {
        HigherOrderFunction function =
                (HigherOrderFunction) FunctionRegistry.find(TRANSFORM).orElseThrow();
        TypedBuilder builder = new TypedBuilder(context, Origin.NONE);
        List<Argument> arguments = new ArrayList<>(builder.describe(List.of(array)));
        arguments.add(new Argument(AtomicType.NULL, true, false, null, TRANSFORM));
        LambdaSignature signature = function.signature(new Invocation(function, arguments, context.settings()));
        LambdaSignature.Parameter element =
                signature.functions().get(0).named(1).get(0);
        RexLambdaRef reference =
                new RexLambdaRef(depth, "element" + depth, TypeMapping.toRelType(element.type(), element.nullable()));
        Typed result = Typed.of(body.apply(reference), TRANSFORM);
        LambdaClosure closure = new LambdaClosure(context.settings());
        var lambda = closure.close(result.rex(), List.of(reference));
        arguments.set(1, new Argument(result.type(), result.nullable(), false, null, TRANSFORM));
        ScalarBinding binding =
                function.bind(new Invocation(function, arguments, context.settings()), signature, List.of(lambda));
        return Typed.of(builder.scalar(binding, List.of(array.rex())), TRANSFORM);
    }
}
