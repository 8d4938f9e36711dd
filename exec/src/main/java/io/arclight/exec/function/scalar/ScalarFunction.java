package io.arclight.exec.function.scalar;

import io.arclight.exec.function.Argument;
import io.arclight.exec.function.Binding;
import io.arclight.exec.function.Documentation;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionKind;
import io.arclight.exec.function.FunctionRewrite;
import io.arclight.exec.function.NamedParameter;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A scalar function or operator.
 *
 * @param names the name, then aliases
 * @param documentation for DESCRIBE FUNCTION
 * @param binder chooses the implementation; null for a function that is rewritten
 * @param replacement what it stands for, or null
 * @param printer prints a call, or null for the usual form
 * @param parameters the parameters, when arguments may name them
 */
record ScalarFunction(
        List<String> names,
        Documentation documentation,
        Binder binder,
        FunctionRewrite replacement,
        Printer printer,
        List<NamedParameter> parameters)
        implements FunctionDescriptor {

    ScalarFunction withAliases(List<String> aliases) {
        List<String> all = new ArrayList<>(names);
        all.addAll(aliases);
        return new ScalarFunction(all, documentation, binder, replacement, printer, parameters);
    }

    ScalarFunction withParameters(List<NamedParameter> newParameters) {
        return new ScalarFunction(names, documentation, binder, replacement, printer, newParameters);
    }

    ScalarFunction withPrinter(Printer newPrinter) {
        return new ScalarFunction(names, documentation, binder, replacement, newPrinter, parameters);
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
        return FunctionKind.SCALAR;
    }

    @Override
    public String print(String writtenName, List<String> arguments) {
        return print(writtenName, arguments, List.of());
    }

    @Override
    public String print(String writtenName, List<String> arguments, List<DataType> types) {
        return printer != null
                ? printer.print(writtenName.toLowerCase(Locale.ROOT), arguments, types)
                : FunctionDescriptor.super.print(writtenName, arguments);
    }

    @Override
    public Optional<FunctionRewrite> rewrite() {
        return Optional.ofNullable(replacement);
    }

    @Override
    public Binding bind(List<Argument> arguments, Settings settings) {
        if (binder == null) {
            throw new IllegalStateException(name() + " is rewritten, not bound");
        }
        return binder.bind(new Invocation(this, arguments, settings));
    }
}
