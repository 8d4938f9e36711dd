/** Time zones: their names, and what their clocks show at instants, at a few nanoseconds a value. */
package io.arclight.exec.function.zone;
