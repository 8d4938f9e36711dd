/**
 * Functions that take functions: {@code transform(a, x -> x + 1)}. The body of a lambda function is an expression over its
 * parameters and the captured columns; it is evaluated once over the elements of all rows of a batch.
 */
package io.arclight.exec.function.lambda;
