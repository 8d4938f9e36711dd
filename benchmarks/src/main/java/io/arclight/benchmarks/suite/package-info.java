/** What a suite is, and how it is run: every query by each engine in turn, again and again, results compared. */
package io.arclight.benchmarks.suite;
