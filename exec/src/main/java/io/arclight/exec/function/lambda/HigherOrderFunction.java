package io.arclight.exec.function.lambda;

import io.arclight.exec.function.Argument;
import io.arclight.exec.function.Binding;
import io.arclight.exec.function.Documentation;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionKind;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.setting.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A function that takes functions behind its other arguments. It is bound in two steps: {@link #signature} tells what the
 * functions get, so that their bodies can be analyzed, {@link #bind(Invocation, LambdaSignature, List)} what comes out. The
 * arguments of the binding are the values, then the captured columns.
 *
 * @param names the name, then aliases
 * @param documentation for DESCRIBE FUNCTION
 * @param values how many arguments are values
 * @param defaults the texts of functions that may be left out
 * @param functions how many functions there are at most
 * @param typing gives the signature
 * @param binder gives the binding
 */
public record HigherOrderFunction(
        List<String> names,
        Documentation documentation,
        int values,
        int functions,
        List<String> defaults,
        Function<Invocation, LambdaSignature> typing,
        LambdaBinder binder)
        implements FunctionDescriptor {

    /** Chooses the implementation when the functions are known. */
    @FunctionalInterface
    public interface LambdaBinder {
        /** Chooses; the invocation has all arguments, functions with the types and texts of their bodies. */
        ScalarBinding bind(Invocation call, LambdaSignature signature, List<Lambda> functions);
    }

    /** A function with one function behind its values, which is always there. */
    static HigherOrderFunction of(
            String group, String usage, int values, Function<Invocation, LambdaSignature> typing, LambdaBinder binder) {
        String name = usage.substring(0, usage.indexOf('('));
        Documentation documentation = new Documentation(usage, group, HigherOrderFunction.class);
        return new HigherOrderFunction(List.of(name), documentation, values, 1, List.of(), typing, binder);
    }

    HigherOrderFunction withAlias(String alias) {
        List<String> all = new ArrayList<>(names);
        all.add(alias);
        return new HigherOrderFunction(all, documentation, values, functions, defaults, typing, binder);
    }

    /** This function with so many functions, of which the last may be left out; their texts are printed all the same. */
    HigherOrderFunction withFunctions(int count, String... omitted) {
        return new HigherOrderFunction(names, documentation, values, count, List.of(omitted), typing, binder);
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
        return FunctionKind.HIGHER_ORDER;
    }

    @Override
    public String print(String writtenName, List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        for (int i = values + functions - all.size(); i > 0 && i <= defaults.size(); i--) {
            all.add(defaults.get(defaults.size() - i));
        }
        return FunctionDescriptor.super.print(writtenName, all);
    }

    /**
     * What the functions get.
     *
     * @param call all arguments; of those that are functions nothing but the text counts
     * @throws io.arclight.exec.error.ArclightException WRONG_NUM_ARGS, DATATYPE_MISMATCH, ... in Spark's words
     */
    public LambdaSignature signature(Invocation call) {
        int most = values + functions;
        return typing.apply(call.expect(most - defaults.size(), most));
    }

    /** The binding for functions that were analyzed. */
    public ScalarBinding bind(Invocation call, LambdaSignature signature, List<Lambda> lambdas) {
        return binder.bind(call, signature, lambdas);
    }

    @Override
    public Binding bind(List<Argument> arguments, Settings settings) {
        throw new IllegalStateException(name() + " takes functions");
    }
}
