/**
 * Unresolved queries: what SQL text and Dataset calls both become before the one analyzer looks at names and types. Plain
 * immutable records without behaviour.
 */
package io.arclight.planner.logical;
