/**
 * What functions are, to the planner and to the evaluator: descriptors, their binding to argument types, the registry.
 * The functions themselves live in one package per group below.
 */
package io.arclight.exec.function;
