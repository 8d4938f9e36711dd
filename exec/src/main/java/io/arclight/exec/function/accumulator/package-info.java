/** How aggregate functions keep state for many groups at once: the contract, and what the functions share. */
package io.arclight.exec.function.accumulator;
