/** Casts: every pair of types that Spark allows, in ANSI, legacy and try mode. */
package io.arclight.exec.function.conversion;
