package io.arclight.exec.function.window;

import io.arclight.exec.function.Argument;
import io.arclight.exec.function.Binding;
import io.arclight.exec.function.Documentation;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionKind;
import io.arclight.exec.function.WindowBinding;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.setting.Settings;
import java.util.List;
import java.util.function.Function;

/**
 * A function that only windows have.
 *
 * @param name the name
 * @param documentation for DESCRIBE FUNCTION
 * @param binder chooses the implementation
 */
record WindowFunction(String name, Documentation documentation, Function<Invocation, WindowBinding> binder)
        implements FunctionDescriptor {
    /**
     * A function.
     *
     * @param usage name, arguments and purpose: {@code "rank() - Computes ..."}
     */
    static WindowFunction of(String usage, Function<Invocation, WindowBinding> binder) {
        String name = usage.substring(0, usage.indexOf('('));
        return new WindowFunction(name, new Documentation(usage, "window_funcs", WindowFunctions.class), binder);
    }

    @Override
    public FunctionKind kind() {
        return FunctionKind.WINDOW;
    }

    @Override
    public Binding bind(List<Argument> arguments, Settings settings) {
        return binder.apply(new Invocation(this, arguments, settings));
    }
}
