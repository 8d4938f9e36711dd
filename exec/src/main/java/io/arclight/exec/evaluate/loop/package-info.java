/**
 * The loops around the static methods of scalar functions. Each method gets a class of its own per shape of call (all rows
 * or selected ones, which arguments are constant, values or a selection as the result), defined from bytecode on first use
 * and kept for the process, so that the just-in-time compiler sees one callee per loop and inlines it. Queries define no
 * classes.
 */
package io.arclight.exec.evaluate.loop;
