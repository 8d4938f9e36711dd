/** Scalar functions that a program brings along, called row by row: {@link io.arclight.exec.function.program.ProgramFunction}. */
package io.arclight.exec.function.program;
