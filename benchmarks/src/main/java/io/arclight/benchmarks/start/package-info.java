/** How long a fresh process takes to its first row. */
package io.arclight.benchmarks.start;
