/** Functions on vectors, which are arrays of floats. */
package io.arclight.exec.function.vector;
