package io.arclight.exec.function.scalar;

import io.arclight.exec.function.Documentation;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionRewrite;
import io.arclight.exec.function.NamedParameter;
import io.arclight.exec.function.ScalarBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Collects the functions of one class: one line each. A line gives the usage as Spark's reference has it, {@code
 * "sqrt(expr) - Returns the square root of `expr`."}, whose beginning is the name, and either signatures, {@code
 * "sqrt(double) double"} (name and types of a static method of the class), or a binder, or a rewrite.
 */
public final class FunctionGroup {
    private final Class<?> owner;
    private final String group;
    private final List<FunctionDescriptor> functions = new ArrayList<>();

    /**
     * An empty group.
     *
     * @param owner the class with the static methods
     * @param group the documentation's group: {@code math_funcs}, ...
     */
    public FunctionGroup(Class<?> owner, String group) {
        this.owner = owner;
        this.group = group;
    }

    /** Adds a function with signatures {@code method(type, ...) result}; the first that fits is chosen. */
    public FunctionGroup add(String usage, String... signatures) {
        return bound(usage, new Overloads(owner, signatures));
    }

    /** Adds a function with a binder. */
    public FunctionGroup bound(String usage, Binder binder) {
        functions.add(new ScalarFunction(List.of(name(usage)), documentation(usage), binder, null, null, List.of()));
        return this;
    }

    /**
     * Adds a function that does what the last one does and answers null where that raises an error.
     *
     * @param usage its usage
     */
    public FunctionGroup attempted(String usage) {
        ScalarFunction strict = (ScalarFunction) functions.get(functions.size() - 1);
        return bound(usage, call -> Attempt.of(call, (ScalarBinding) strict.bind(call.arguments(), call.settings())));
    }

    /** Adds a function that stands for something else. */
    public FunctionGroup rewritten(String usage, FunctionRewrite rewrite) {
        functions.add(new ScalarFunction(List.of(name(usage)), documentation(usage), null, rewrite, null, List.of()));
        return this;
    }

    /** Gives the last function added further names. */
    public FunctionGroup alias(String... aliases) {
        functions.add(last().withAliases(List.of(aliases)));
        return this;
    }

    /** Changes how calls of the last function added are printed, from the name as written and the arguments. */
    public FunctionGroup printed(BiFunction<String, List<String>, String> printer) {
        return printedByType((name, arguments, types) -> printer.apply(name, arguments));
    }

    /** Changes how calls of the last function added are printed, from the name, the arguments and their types. */
    public FunctionGroup printedByType(Printer printer) {
        functions.add(last().withPrinter(printer));
        return this;
    }

    /** Prints calls of the last function added without what follows the first argument: a schema, options. */
    public FunctionGroup printedWithFirst() {
        return printed(FunctionGroup::printFirst);
    }

    /** A call with its first argument alone. */
    public static String printFirst(String name, List<String> arguments) {
        return name + "(" + (arguments.isEmpty() ? "" : arguments.get(0)) + ")";
    }

    /** Prints calls of the last function added as an operator, {@code (a + b)}, when written with its symbol. */
    public FunctionGroup infix(String symbol) {
        return printed((name, arguments) -> name.equals(symbol)
                ? "(" + String.join(" " + symbol + " ", arguments) + ")"
                : name + "(" + String.join(", ", arguments) + ")");
    }

    /**
     * Prints the values of trailing arguments that were left out, as Spark does.
     *
     * @param required how many arguments are always written
     * @param values the others, as printed
     */
    public FunctionGroup defaults(int required, String... values) {
        return printed((name, arguments) -> {
            List<String> all = new ArrayList<>(arguments);
            for (int i = arguments.size(); i >= required && i < required + values.length; i++) {
                all.add(values[i - required]);
            }
            return name + "(" + String.join(", ", all) + ")";
        });
    }

    /** Lets the arguments of the last function added be named; those left out have values, which calls are printed with. */
    public FunctionGroup named(NamedParameter... parameters) {
        functions.add(last().withParameters(List.of(parameters)));
        return this;
    }

    private ScalarFunction last() {
        return (ScalarFunction) functions.remove(functions.size() - 1);
    }

    /** Adds the functions of another class. */
    public FunctionGroup addAll(List<FunctionDescriptor> others) {
        functions.addAll(others);
        return this;
    }

    /** What was collected. */
    public List<FunctionDescriptor> functions() {
        return List.copyOf(functions);
    }

    private Documentation documentation(String usage) {
        return new Documentation(usage, group, owner);
    }

    /** The name is what stands before the first parenthesis; an operator stands behind its first operand. */
    private static String name(String usage) {
        return usage.startsWith("expr") ? usage.split(" ")[1] : usage.substring(0, usage.indexOf('('));
    }
}
