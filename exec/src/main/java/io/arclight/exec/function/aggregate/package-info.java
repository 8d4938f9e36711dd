/** The aggregate functions. */
package io.arclight.exec.function.aggregate;
