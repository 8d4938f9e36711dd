/** Operators that make any number of rows of one: explode, posexplode, inline, stack. */
package io.arclight.exec.operator.generate;
