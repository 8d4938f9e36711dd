/** How many rows a rel gives and what its columns hold, estimated from what the sources know. */
package io.arclight.planner.statistics;
