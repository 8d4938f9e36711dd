package io.arclight.exec.function.lambda;

import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.DataType;
import java.util.List;

/** Bindings of functions that take functions. */
final class HigherOrderBinding {
    private HigherOrderBinding() {}

    /** A binding that fails when a function does. */
    static ScalarBinding of(
            Invocation call,
            LambdaSignature signature,
            List<Lambda> functions,
            ColumnFunction kernel,
            DataType type,
            boolean nullable) {
        return of(call, signature, functions, kernel, type, nullable, false);
    }

    /** A binding; fallible when the kernel or a function is. */
    static ScalarBinding of(
            Invocation call,
            LambdaSignature signature,
            List<Lambda> functions,
            ColumnFunction kernel,
            DataType type,
            boolean nullable,
            boolean fallible) {
        ScalarTraits traits = new ScalarTraits(
                false,
                fallible || functions.stream().anyMatch(Lambda::isFallible),
                functions.stream().allMatch(Lambda::isDeterministic));
        return call.kernel(kernel, signature.valueTypes(), type, nullable, traits);
    }

    /** Checks that a function can be a condition. */
    static void requireCondition(Invocation call, int index, Lambda function) {
        if (!function.isCondition()) {
            throw call.unexpectedType(index, "\"BOOLEAN\"");
        }
    }
}
