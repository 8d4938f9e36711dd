/** Functions and operators that answer true or false. */
package io.arclight.exec.function.predicate;
