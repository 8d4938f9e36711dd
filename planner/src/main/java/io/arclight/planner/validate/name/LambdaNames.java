package io.arclight.planner.validate.name;

import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.typed.Typed;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rex.RexLambdaRef;

/**
 * The parameters of a lambda function, then the names around it.
 *
 * @param variables the parameters
 * @param around what other names mean
 */
public record LambdaNames(Variables variables, Namespace around) implements Namespace {
    /** How Spark prints a parameter. */
    private static final String TEXT = "namedlambdavariable()";

    /**
     * The parameters of a lambda function.
     *
     * @param context the query
     * @param names their names
     * @param references what stands for them; their indexes are unique among the lambda functions around each other
     */
    public record Variables(AnalysisContext context, List<String> names, List<RexLambdaRef> references) {
        private Optional<RexLambdaRef> find(String name) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).equalsIgnoreCase(name)) {
                    return Optional.of(references.get(i));
                }
            }
            return Optional.empty();
        }
    }

    @Override
    public Optional<Typed> find(Attribute name) {
        Optional<RexLambdaRef> variable = variables.find(name.name().get(0));
        if (variable.isEmpty()) {
            return around.find(name);
        }
        List<String> fields = name.name().subList(1, name.name().size());
        return Optional.of(
                new FieldAccess(variables.context(), name.origin()).fields(Typed.of(variable.get(), TEXT), fields));
    }

    @Override
    public Scope scope() {
        return around.scope();
    }

    /** How many parameters of lambda functions there are around a place. */
    public static int depth(Namespace names) {
        return names instanceof LambdaNames inner ? inner.variables.references().size() + depth(inner.around) : 0;
    }

    /** How Spark prints so many parameters behind a body. */
    public static String text(int parameters) {
        return (", " + TEXT).repeat(parameters);
    }
}
