/** Expressions: from names, literals and calls to typed Rex, with the text that Spark prints for them. */
package io.arclight.planner.validate.expression;
