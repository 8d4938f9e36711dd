package io.arclight.exec.evaluate.loop;

import java.lang.reflect.Method;

/**
 * What decides the bytecode of a loop.
 *
 * @param method the function
 * @param arguments how many of the method's parameters are SQL arguments
 * @param constants bit i is set when argument i is the same for every row
 * @param dense whether it goes over all rows from 0 rather than over positions
 * @param selecting whether it gives the rows with a true result rather than the results
 */
public record LoopShape(Method method, int arguments, int constants, boolean dense, boolean selecting) {
    boolean isConstant(int argument) {
        return (constants >>> argument & 1) != 0;
    }
}
