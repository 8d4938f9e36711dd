/** What a query computes at several places and need compute once only. */
package io.arclight.planner.optimize.share;
