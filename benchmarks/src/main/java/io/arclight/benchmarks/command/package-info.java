/** What the commands of the suites have in common. */
package io.arclight.benchmarks.command;
