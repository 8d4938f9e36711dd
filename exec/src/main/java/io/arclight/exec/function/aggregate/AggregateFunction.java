package io.arclight.exec.function.aggregate;

import io.arclight.exec.function.Argument;
import io.arclight.exec.function.Binding;
import io.arclight.exec.function.Documentation;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionKind;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.setting.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * An aggregate function.
 *
 * @param names the name, then aliases
 * @param documentation for DESCRIBE FUNCTION
 * @param binder chooses the implementation
 */
public record AggregateFunction(List<String> names, Documentation documentation, AggregateBinder binder)
        implements FunctionDescriptor {
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
        return new AggregateFunction(names, new Documentation(usage, "", "agg_funcs"), binder);
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
        return FunctionDescriptor.super.print(name, arguments);
    }

    @Override
    public Binding bind(List<Argument> arguments, Settings settings) {
        return binder.bind(new Invocation(this, arguments, settings));
    }
}
