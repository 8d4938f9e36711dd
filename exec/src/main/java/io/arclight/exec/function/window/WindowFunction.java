package io.arclight.exec.function.window;

import io.arclight.exec.function.Argument;
import io.arclight.exec.function.Binding;
import io.arclight.exec.function.Documentation;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionKind;
import io.arclight.exec.function.WindowBinding;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.setting.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A function that only windows have.
 *
 * @param name the name
 * @param documentation for DESCRIBE FUNCTION
 * @param binder chooses the implementation
 * @param text how calls are printed
 */
record WindowFunction(
        String name, Documentation documentation, Function<Invocation, WindowBinding> binder, CallText text)
        implements FunctionDescriptor {
    /**
     * A function.
     *
     * @param usage name, arguments and purpose: {@code "rank() - Computes ..."}
     */
    static WindowFunction of(String usage, Function<Invocation, WindowBinding> binder) {
        String name = usage.substring(0, usage.indexOf('('));
        CallText text = arguments -> name + "(" + String.join(", ", arguments) + ")";
        return new WindowFunction(name, new Documentation(usage, "window_funcs", WindowFunctions.class), binder, text);
    }

    /** How Spark prints calls. */
    interface CallText {
        /** The text of a call. */
        String print(List<String> arguments);
    }

    /** This function with calls printed as a rank: without the arguments, which mean nothing. */
    WindowFunction printedAsRank() {
        return new WindowFunction(name, documentation, binder, arguments -> name.toUpperCase(Locale.ROOT) + "()");
    }

    /** This function with calls printed with the trailing arguments that were left out. */
    WindowFunction printedWithDefaults(String... values) {
        return new WindowFunction(name, documentation, binder, arguments -> {
            List<String> all = new ArrayList<>(arguments);
            for (int i = all.size() - 1; i < values.length; i++) {
                all.add(values[i]);
            }
            return text.print(all);
        });
    }

    @Override
    public String print(String writtenName, List<String> arguments) {
        return text.print(arguments);
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
