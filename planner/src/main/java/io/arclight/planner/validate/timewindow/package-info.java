/** Windows of time as columns of groups: {@code window} and {@code session_window}. */
package io.arclight.planner.validate.timewindow;
