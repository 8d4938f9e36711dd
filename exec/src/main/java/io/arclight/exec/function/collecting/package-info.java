/** Aggregate functions that look at all values of a group together. */
package io.arclight.exec.function.collecting;
