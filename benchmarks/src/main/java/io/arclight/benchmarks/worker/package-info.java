/**
 * Each engine in a process of its own: the worker, which reads requests line by line and answers each with one line, and the
 * parent's side of it.
 */
package io.arclight.benchmarks.worker;
