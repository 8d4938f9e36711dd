/** Columns that nobody uses, dropped as early as possible, and what scans can do for the steps above them. */
package io.arclight.planner.optimize.prune;
