/** Expressions of the optimizer as expressions of the executor. */
package io.arclight.planner.translate;
