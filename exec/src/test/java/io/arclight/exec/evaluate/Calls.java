package io.arclight.exec.evaluate;

import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Call;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.exec.setting.Settings;
import java.util.ArrayList;
import java.util.List;

/** Makes calls the way the analyzer does: binds, and casts the arguments. */
public final class Calls {
    private Calls() {}

    /** A call with its arguments cast. */
    public static Expression of(Settings settings, String name, Expression... arguments) {
        return at(Origin.NONE, settings, name, arguments);
    }

    static Expression at(Origin origin, Settings settings, String name, Expression... arguments) {
        List<Argument> described = new ArrayList<>();
        for (Expression argument : arguments) {
            boolean literal = argument instanceof Literal;
            Object value = literal ? ((Literal) argument).value() : null;
            described.add(new Argument(argument.type(), argument.nullable(), literal, value, "x"));
        }
        ScalarBinding binding =
                (ScalarBinding) FunctionRegistry.find(name).orElseThrow().bind(described, settings);
        Cast.Mode mode = settings.get(Settings.ANSI) ? Cast.Mode.ANSI : Cast.Mode.LEGACY;
        List<Expression> cast = new ArrayList<>();
        // Arguments that the types of the call say all about are not passed on.
        for (int i = 0; i < binding.argumentTypes().size(); i++) {
            boolean same = arguments[i].type().equals(binding.argumentTypes().get(i));
            cast.add(
                    same
                            ? arguments[i]
                            : new Cast(arguments[i], binding.argumentTypes().get(i), mode, origin));
        }
        return new Call(binding, cast, origin);
    }
}
