/** Aggregate functions of statistics: variance, correlation, regression, bits, estimates. */
package io.arclight.exec.function.statistic;
