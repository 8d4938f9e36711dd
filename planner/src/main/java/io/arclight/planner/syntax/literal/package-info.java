/** Literals and types: what SQL text means without looking anything up. */
package io.arclight.planner.syntax.literal;
