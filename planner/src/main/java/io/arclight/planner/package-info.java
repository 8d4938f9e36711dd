/** The planner: from a parsed statement to the plan that runs. {@link io.arclight.planner.QueryPlanner} is its second half. */
package io.arclight.planner;
