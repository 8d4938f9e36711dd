package io.arclight.exec.function.aggregate;

import io.arclight.exec.function.Argument;
import io.arclight.exec.function.Binding;
import io.arclight.exec.function.Documentation;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionKind;
import io.arclight.exec.function.InputOrder;
import io.arclight.exec.function.NamedParameter;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.setting.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An aggregate function.
 *
 * @param names the name, then aliases
 * @param documentation for DESCRIBE FUNCTION
 * @param binder chooses the implementation
 * @param inputOrder what WITHIN GROUP means to it
 * @param text how calls are printed
 * @param parameters the parameters, when arguments may name them
 */
public record AggregateFunction(
        List<String> names,
        Documentation documentation,
        AggregateBinder binder,
        InputOrder inputOrder,
        CallText text,
        List<NamedParameter> parameters)
        implements FunctionDescriptor {
    /** How Spark prints calls, where it differs from what is written: default values, flags that are left out. */
    public interface CallText {
        /** The text of a call. */
        String print(String name, List<String> arguments);
    }

    private static final CallText AS_WRITTEN = (name, arguments) -> name + "(" + String.join(", ", arguments) + ")";

    /**
     * A function.
     *
     * @param usage name, arguments and purpose as Spark's reference has them: {@code "max(expr) - Returns ..."}
     * @param aliases further names
     */
    public static AggregateFunction of(String usage, AggregateBinder binder, String... aliases) {
        String name = usage.substring(0, usage.indexOf('('));
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(List.of(aliases));
        return new AggregateFunction(
                names,
                new Documentation(usage, "agg_funcs", AggregateFunction.class),
                binder,
                InputOrder.UNSUPPORTED,
                AS_WRITTEN,
                List.of());
    }

    /** This function in another group of the documentation than that of aggregate functions. */
    public AggregateFunction inGroup(String group) {
        Documentation moved = new Documentation(documentation.usage(), group, AggregateFunction.class);
        return new AggregateFunction(names, moved, binder, inputOrder, text, parameters);
    }

    /** This function with an order of its input. */
    public AggregateFunction ordered(InputOrder order) {
        return new AggregateFunction(names, documentation, binder, order, text, parameters);
    }

    /** This function with calls printed in another way. */
    public AggregateFunction printed(CallText callText) {
        return new AggregateFunction(names, documentation, binder, inputOrder, callText, parameters);
    }

    /** This function with arguments that may be named; those left out have values, which calls are printed with. */
    public AggregateFunction named(NamedParameter... named) {
        return new AggregateFunction(names, documentation, binder, inputOrder, text, List.of(named));
    }

    /** This function with calls printed without arguments behind the first ones. */
    public AggregateFunction printedWithFirst(int count) {
        return printed(
                (name, arguments) -> AS_WRITTEN.print(name, arguments.subList(0, Math.min(count, arguments.size()))));
    }

    /** This function with calls printed with an argument that was left out. */
    public AggregateFunction printedWithDefault(int position, String value) {
        return printed((name, arguments) -> {
            List<String> all = new ArrayList<>(arguments);
            if (all.size() == position) {
                all.add(value);
            }
            return AS_WRITTEN.print(name, all);
        });
    }

    @Override
    public String name() {
        return names.get(0);
    }

    @Override
    public List<String> aliases() {
        return names.subList(1, names.size());
    }

    @Override
    public FunctionKind kind() {
        return FunctionKind.AGGREGATE;
    }

    /** Calls of {@code array_agg} are printed under the name of the function that it stands for. */
    @Override
    public String print(String writtenName, List<String> arguments) {
        String name = writtenName.equalsIgnoreCase("array_agg") ? name() : writtenName;
        return text.print(name.toLowerCase(Locale.ROOT), arguments);
    }

    @Override
    public Binding bind(List<Argument> arguments, Settings settings) {
        return binder.bind(new Invocation(this, arguments, settings));
    }
}
