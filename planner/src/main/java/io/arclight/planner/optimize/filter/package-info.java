/** Rules that move filters towards the scans, and those that find new ones on the way. */
package io.arclight.planner.optimize.filter;
