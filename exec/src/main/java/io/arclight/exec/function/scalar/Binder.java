package io.arclight.exec.function.scalar;

import io.arclight.exec.function.ScalarBinding;

/** Chooses the implementation of a scalar function for some arguments. */
@FunctionalInterface
public interface Binder {
    /**
     * Chooses.
     *
     * @throws io.arclight.exec.error.ArclightException when the function does not take such arguments
     */
    ScalarBinding bind(Invocation call);
}
