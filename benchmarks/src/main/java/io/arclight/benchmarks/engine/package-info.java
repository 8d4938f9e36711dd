/** The engines that are compared, behind one interface. */
package io.arclight.benchmarks.engine;
